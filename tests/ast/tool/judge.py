"""Write one line about each program of a file, which U+001E separates: OK or CPython's error; runs in the oracle."""

import ast
import traceback
import warnings

warnings.simplefilter("ignore")


def judge(source):
    try:
        ast.parse(source)
    except SyntaxError as error:
        text = traceback.format_exception_only(error)[-1].rstrip("\n")
        if error.lineno:
            text += f" @{error.lineno}:{max(1, error.offset)}"
            end = (error.end_lineno, error.end_offset)
            if end[1] and end[1] > 0 and end != (error.lineno, error.offset):
                text += f"-{end[0]}:{end[1]}"
        return text
    except (MemoryError, RecursionError, ValueError) as error:
        return f"{type(error).__name__}: {error}"
    return "OK"


with open(ARGUMENTS[0], encoding="utf-8", newline="") as file:
    sources = file.read().split("\x1e")
with open(ARGUMENTS[1], "w", encoding="utf-8", newline="") as file:
    file.writelines(judge(source).replace("\n", " ") + "\n" for source in sources)
