"""CPython as a peer of the bench: the compiled module, then its last expression."""

import ast
import platform
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from worker import serve  # noqa: E402


def compile_program(source, name):
    tree = ast.parse(source)
    last = tree.body.pop()
    module = compile(tree, name, "exec")
    expression = compile(ast.Expression(last.value), name, "eval")

    def run():
        scope = {"__name__": "__main__"}
        exec(module, scope)
        return eval(expression, scope)

    return run


serve(f"CPython {platform.python_version()}", compile_program)
