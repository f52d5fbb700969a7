"""Write CPython's compile errors into the case files; runs in the oracle.

usage: node ../ast/oracle.mjs <folder of node_modules/pyodide> record_errors.py errors/*.py

The format is that of tests/syntax: programs with a line "# ---" between them, "# error 5-8: text" on the line of the
error. Top-level await is allowed.
"""

import re
import warnings

warnings.simplefilter("ignore")
MARK = re.compile(r"  # error(?: [0-9:-]+)?: .*$", re.M)
TOP_LEVEL_AWAIT = 0x2000


def describe(source):
    """Return the line of the error and its annotation, or None for a correct program."""
    try:
        compile(source, "case.py", "exec", flags=TOP_LEVEL_AWAIT, dont_inherit=True)
    except SyntaxError as error:
        columns = str(max(1, error.offset))
        end = (error.end_lineno, error.end_offset)
        if end[1] and end[1] > 0 and end != (error.lineno, error.offset):
            columns += "-" + (f"{end[0]}:" if end[0] != error.lineno else "") + str(end[1])
        return error.lineno, f"  # error {columns}: {error.msg}"
    return None


def main(paths):
    for path in paths:
        with open(path, encoding="utf-8", newline="") as file:
            chunks = MARK.sub("", file.read()).split("# ---\n")
        for i, chunk in enumerate(chunks):
            found = describe(chunk)
            if found is None:
                continue
            lines = chunk.split("\n")
            lines[found[0] - 1] += found[1]
            chunks[i] = "\n".join(lines)
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write("# ---\n".join(chunks))


main(ARGUMENTS)
