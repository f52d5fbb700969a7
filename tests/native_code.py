#!/usr/bin/env python3
"""Looks at the machine code of the interpreter loop: methods that must be inlined there may not be called there.

    native_code.py LIBRARY SYMBOLS

In a method as big as the loop the compiler silently stops inlining, which costs up to half of the speed. Each method
that the source marks AggressiveInlining is one check. SYMBOLS is the file with the symbols of the stripped library.
"""

import bisect
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
LOOP = 'Monty_Runtime_Vm_Interpreter__Run'
MARKED = re.compile(r'MethodImplOptions\.AggressiveInlining[^\n]*\n(?:\s*\[[^\n]*\n)*[^\n(]*?\b(\w+)(?:<[^\n(]*>)?\(')


def inlined_methods():
    """The methods of the library that are marked AggressiveInlining, as `Type__Method`."""
    names = set()
    for path in (ROOT / 'native').rglob('*.cs'):
        if 'Generators' not in path.parts:
            names |= {f'{path.name.split(".")[0]}__{name}' for name in MARKED.findall(path.read_text())}
    return names


def read_symbols(path):
    """The functions of the library as sorted (address, size, name)."""
    text = subprocess.run(['nm', '-S', path], check=True, capture_output=True, text=True).stdout
    rows = [line.split() for line in text.splitlines()]
    return sorted((int(row[0], 16), int(row[1], 16), row[3]) for row in rows if len(row) == 4 and row[2] in 'tT')


def calls_of(library, symbols, name):
    """The names of the functions that a function calls directly."""
    start, size = next((address, size) for address, size, symbol in symbols if symbol.endswith(name))
    command = ['objdump', '-d', f'--start-address={start}', f'--stop-address={start + size}', library]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    addresses = [address for address, _, _ in symbols]
    called = set()
    for target in re.findall(r'\b(?:call|bl)\s+(?:0x)?([0-9a-f]+)\b', text):
        index = bisect.bisect_right(addresses, int(target, 16)) - 1
        called.add(symbols[index][2])
    return size, called


def main(library, symbol_file):
    """Prints what is called but must be inlined, and the summary line."""
    symbols = read_symbols(symbol_file)
    size, called = calls_of(library, symbols, LOOP)
    marked = inlined_methods()
    short = {re.sub(r'(_\d+)?$', '', name.rpartition('_Monty_')[2] or name) for name in called}
    bad = sorted(name for name in marked if any(each.endswith('_' + name) for each in short))
    for name in bad:
        print(f'{name} is called in the loop instead of being inlined')
    print(f'the loop has {size} bytes and calls {len(called)} functions')
    print(f'code: {len(marked) - len(bad)} passed, {len(bad)} failed')
    return 1 if bad or not marked else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
