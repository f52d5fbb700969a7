#!/usr/bin/env python3
"""Checks that monty.h, the library's exports and the Python declarations name the same functions.

    drift.py LIBRARY

Each name is one check. Names are read from the text of the declarations: `MONTY_API ... monty_xxx(` in the header,
`'monty_xxx'` in _native.py.
"""

import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
DECLARATIONS = ROOT / 'bindings' / 'python' / 'pydantic_monty' / '_native.py'


def names_in_header(text):
    """The functions that the header declares."""
    without_comments = re.sub(r'/\*.*?\*/|//[^\n]*', '', text, flags=re.DOTALL)
    return set(re.findall(r'MONTY_API\b[^;{]*?\b(monty_\w+)\s*\(', without_comments))


def names_in_python(text):
    """The functions that the Python package declares for ctypes."""
    return set(re.findall(r'[\'"](monty_\w+)[\'"]', text)) | set(re.findall(r'\b\w+\.(monty_\w+)', text))


def names_in_library(path):
    """The functions that the library exports; everything exported must be ours."""
    dynamic = [] if sys.platform == 'darwin' else ['--dynamic']
    text = subprocess.run(['nm', '--defined-only', *dynamic, path], check=True, capture_output=True, text=True).stdout
    symbols = {line.split()[-1].lstrip('_').partition('@')[0] for line in text.splitlines() if ' T ' in line}
    return {name for name in symbols if not name.startswith('DotNetRuntime')}


def main(library):
    """Compares the three lists; prints each difference and the summary line."""
    lists = {
        'monty.h': names_in_header((ROOT / 'monty.h').read_text()),
        'the library': names_in_library(library),
        DECLARATIONS.name: names_in_python(DECLARATIONS.read_text()),
    }
    failed = 0
    every = sorted(set().union(*lists.values()))
    for name in every:
        absent = [place for place, names in lists.items() if name not in names]
        if absent:
            failed += 1
            print(f'{name}: not in {", ".join(absent)}')
    print(f'drift: {len(every) - failed} passed, {failed} failed')
    return 1 if failed or not every else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
