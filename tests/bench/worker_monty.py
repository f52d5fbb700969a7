"""This library as a peer of the bench: its Python package over the published native library."""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(ROOT / "bindings" / "python"))

from worker import serve  # noqa: E402

try:
    import pydantic_monty
except Exception as error:
    print(json.dumps({"error": f"{type(error).__name__}: {error}"}), flush=True)
    sys.exit(1)


def compile_program(source, name):
    return pydantic_monty.Monty(source, script_name=name + ".py").run


serve(f"pydantic_monty {pydantic_monty.__version__}", compile_program)
