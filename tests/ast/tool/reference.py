"""Write CPython's trees or errors for the files of a list ("source TAB target" lines); runs in the oracle."""

import ast
import sys
import warnings

warnings.simplefilter("ignore")
sys.setrecursionlimit(20000)


class _Hexadecimal(int):
    """A number too long to be written in decimal."""

    def __repr__(self):
        return hex(self)


def describe(data):
    try:
        tree = ast.parse(data)
    except SyntaxError as error:
        text = f"{type(error).__name__}: {error.msg}"
        if error.lineno:
            text += f" @{error.lineno}:{max(1, error.offset)}"
            end = (error.end_lineno, error.end_offset)
            if end[1] and end[1] > 0 and end != (error.lineno, error.offset):
                text += f"-{end[0]}:{end[1]}"
        return text
    except (MemoryError, RecursionError) as error:
        return f"{type(error).__name__}: {error}"
    for node in ast.walk(tree):
        if type(node) is ast.Constant and type(node.value) is int and node.value.bit_length() > 14000:
            node.value = _Hexadecimal(node.value)
    return ast.dump(tree, include_attributes=True)


def main(list_file):
    with open(list_file) as file:
        for line in file:
            source, target = line.rstrip("\n").split("\t")
            with open("/host" + source, "rb") as data:
                text = describe(data.read())
            with open("/host" + target, "w", encoding="utf-8", errors="surrogatepass") as out:
                out.write(text)


main(ARGUMENTS[0])
