"""Finds CPython on this machine."""

import os
import re
import subprocess
import sys
from pathlib import Path


def newest_python():
    """The newest CPython of this machine, by its own account; MONTY_BENCH_PYTHON overrides."""
    if os.environ.get("MONTY_BENCH_PYTHON"):
        return os.environ["MONTY_BENCH_PYTHON"]
    found = {}
    folders = [Path(p) for p in os.environ.get("PATH", "").split(os.pathsep) if p]
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    if pyenv.is_dir():
        folders += [p / "bin" for p in pyenv.iterdir()]
    for folder in folders:
        if "shims" in folder.parts or not folder.is_dir():
            continue
        for path in sorted(folder.glob("python3*")):
            if not re.fullmatch(r"python3(\.\d+)?(\.exe)?", path.name) or not os.access(path, os.X_OK):
                continue
            ask = "import sys; print(sys.implementation.name, *sys.version_info[:3])"
            answer = subprocess.run([path, "-I", "-c", ask], capture_output=True, text=True, check=False).stdout.split()
            if len(answer) == 4 and answer[0] == "cpython":
                found.setdefault(tuple(map(int, answer[1:])), str(path))
    return found[max(found)] if found else sys.executable
