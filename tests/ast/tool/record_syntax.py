"""Write CPython's syntax errors into the case files; runs in the oracle.

usage: node oracle.mjs <folder of node_modules/pyodide> record_syntax.py ../../syntax/*.py

A file holds programs with a line "# ---" between them. On the line of an error stands, behind two spaces,
"# error 5-8: text": the columns from 1, the end with its line in front ("2:8") if that is another one, and the name
of the exception type before the text if it is not SyntaxError. A program without such a line is correct.
"""

import ast
import re
import traceback
import warnings

warnings.simplefilter("ignore")
MARK = re.compile(r"  # error(?: [0-9:-]+)?: .*$", re.M)


def describe(source):
    """Return the line of the error and its annotation, or None for a correct program."""
    try:
        ast.parse(source)
    except SyntaxError as error:
        last = traceback.format_exception_only(error)[-1].rstrip("\n")
        name, text = last.split(": ", 1)
        columns = str(max(1, error.offset))
        end = (error.end_lineno, error.end_offset)
        if end[1] and end[1] > 0 and end != (error.lineno, error.offset):
            columns += "-" + (f"{end[0]}:" if end[0] != error.lineno else "") + str(end[1])
        if name != "SyntaxError":
            text = last
        return error.lineno, f"  # error {columns}: {text}"
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
            while len(lines) < found[0]:
                lines.insert(-1, "")
            lines[found[0] - 1] += found[1]
            chunks[i] = "\n".join(lines)
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write("# ---\n".join(chunks))


main(ARGUMENTS)
