#!/usr/bin/env python3
"""Looks for operations that ignore limits: every function and method with large operands in an endless loop.

    search.py [PATTERN...] [--all] [--part N/OF]

The names come from the sandbox itself, so that what is added is tried too. Each combination of a function and operands
runs under 0.2 seconds and 20 MB; printed are those that take 250 ms more, or three times the memory. With --all the
ends of the others too.
"""

import argparse
import sys

import pydantic_monty
import run as hostile

LIMITS = {'max_duration_secs': 0.2, 'max_memory': 20_000_000}
EXTRA_SECONDS = 0.25
EXTRA_BYTES = 20_000_000

OPERANDS = {
    'str': "'ab' * 500_000",
    'emoji': "'\U0001f600a' * 300_000",
    'lines': "'ab 12\\n' * 100_000",
    'bytes': "b'ab' * 1_000_000",
    'bytearray': "bytearray(b'ab' * 1_000_000)",
    'memoryview': "memoryview(b'ab' * 1_000_000)",
    'ints': 'list(range(100_000))',
    'texts': "['ab' * 20] * 100_000",
    'pairs': '[(i, i) for i in range(30_000)]',
    'tuple': 'tuple(range(100_000))',
    'dict': 'dict.fromkeys(range(50_000))',
    'set': 'set(range(50_000))',
    'frozenset': 'frozenset(range(50_000))',
    'int': '7 ** 100_000',
    'digits': "'9' * 4000",
    'float': '1e300 / 3',
    'range': 'range(10 ** 15)',
    'nested': '(lambda t: [t := (t, t) for _ in range(60)][-1])(())',
    'shared': '(lambda t: [t := [t, t] for _ in range(60)][-1])([])',
}
SMALL = ["'a'", "b'a'", '1', '0', '-1', '100_000', '0.5', 'None', "'b' * 1000 + 'c'", '[1]', '()']
TYPES = {
    'str': ('str', 'emoji', 'lines', 'digits'),
    'bytes': ('bytes',),
    'bytearray': ('bytearray',),
    'memoryview': ('memoryview',),
    'list': ('ints', 'texts', 'pairs', 'shared'),
    'tuple': ('tuple', 'nested'),
    'dict': ('dict',),
    'set': ('set',),
    'frozenset': ('frozenset',),
    'int': ('int',),
    'float': ('float',),
    'range': ('range',),
}
MODULES = (
    'math', 'random', 'hashlib', 'datetime', 're', 'json', 'collections', 'itertools', 'functools', 'operator',
    'statistics', 'string', 'textwrap', 'base64', 'binascii', 'struct', 'heapq', 'bisect', 'copy', 'fractions',
    'decimal', 'difflib',
)
SKIPPED = {
    '__class__', '__class_getitem__', '__getstate__', '__import__', '__init_subclass__', '__subclasshook__',
    'breakpoint', 'exit', 'help', 'input', 'print', 'quit', 'sleep',
}
CALLS = ('x', 'x, y', 'x, 1', '1, x', "'a', x", "'a', x, x", 'x, y, x', "'sha1', b'a', x, 10", '[x, y]')
ERRORS = (
    '(TypeError, ValueError, AttributeError, LookupError, ArithmeticError, BufferError, RuntimeError, '
    'StopIteration, NotImplementedError)'
)


def names(expression, imports=''):
    """What dir() says in the sandbox; nothing when the module does not exist."""
    try:
        return [name for name in pydantic_monty.Monty(f'{imports}\ndir({expression})').run() if name not in SKIPPED]
    except pydantic_monty.MontyError:
        return []


def program(setup, call):
    """A loop without end around a call; an exception of the call ends it."""
    return f'{setup}\ntry:\n    while True:\n        {call}\nexcept {ERRORS}: pass\n'


def programs():
    """All programs: (name, source)."""
    for type_name, operands in TYPES.items():
        methods = names(type_name)
        for operand in operands:
            same = OPERANDS[operand]
            for method in methods:
                lists = ['', 'x', 'y', 'x, x', "y, 'a'"] + SMALL
                lists += [f'{small}, x' for small in SMALL[:4]] + [f'{a}, {b}' for a in SMALL[:4] for b in SMALL[:6]]
                lists += [f'[x]', '[x, x]', 'texts']
                for arguments in lists:
                    head = f'x = {same}\ny = {same}\n'
                    if arguments == 'texts':
                        head += f"texts = {OPERANDS['texts']}\n"
                    yield f'{operand}.{method}({arguments})', program(head, f'x.{method}({arguments})')
    big = [f'{name}' for name in OPERANDS]
    functions = [('', name) for name in names('__builtins__') or BUILTINS]
    for module in MODULES:
        functions += [(module, name) for name in names(module, f'import {module}') if not name.startswith('_')]
    for module, name in functions:
        call = f'{module}.{name}' if module else name
        for operand in big:
            head = (f'import {module}\n' if module else '') + f'x = {OPERANDS[operand]}\ny = {OPERANDS[operand]}\n'
            for arguments in CALLS:
                yield f'{call}({arguments.replace("x", operand)})', program(head, f'{call}({arguments})')
    operators = (
        'x + y', 'x == y', 'x < y', 'x * 2', 'x % 1', 'x[1:]', 'x[::-1]', 'x in y', "'a' in x", '1 in x', 'x & y',
        'x | y', 'x ^ y', 'x - y', '-x', '~x', 'x << 3', 'x // 7', 'x ** 2', 'x @ y', 'x[1]', 'x[-1]', '[*x]',
        '{**x}', '{*x}', "f'{x}'", "f'{x!r}'", "f'{x:>1000000}'", "'%s' % (x,)", "'%r' % (x,)", "'%s' % x",
        'a, *b = x', '(lambda *a: 0)(*x)', '(lambda **a: 0)(**x)', 'x += y', 'x *= 2', 'x[:] = y', 'x[1:1] = y',
        'del x[0]', 'del x[::2]', 'x and y', 'not x', 'x is y', 'x != y', '{x: 1}', '{x}', 'assert x == y',
        'raise ValueError(x)', 'for i in x: break', 'iter(x)', 'x == y[:]', 'x[0] = x[0]', 'd = {}; d[x] = 1',
        'divmod(x, y)', 'x[5:10]', 'x[500_000:500_010]', 'x[2:-2:3]', 'match x:\n            case [1, *r, 2]: pass',
        'match x:\n            case {1: 2, **r}: pass',
    )
    for operator in operators:
        for operand in big:
            for second in {operand, 'str', 'int', 'ints'}:
                head = f'x = {OPERANDS[operand]}\ny = {OPERANDS[second]}\n'
                yield f'{operator} [{operand}, {second}]', program(head, operator)


BUILTINS = (
    'abs all any ascii bin bool bytearray bytes callable chr classmethod complex delattr dict dir divmod enumerate '
    'filter float format frozenset getattr hasattr hash hex id int isinstance issubclass iter len list map max '
    'memoryview min next object oct ord pow property range repr reversed round set setattr slice sorted '
    'staticmethod str sum super tuple type vars zip '
).split()


def main():
    """Command line; see the module's text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('patterns', nargs='*')
    parser.add_argument('--all', action='store_true')
    parser.add_argument('--part', default='0/1')
    options = parser.parse_args()
    hostile.KILL_AFTER = 15
    worker, tried, found = hostile.Worker(), 0, 0
    part, parts = map(int, options.part.split('/'))
    for number, (name, source) in enumerate(programs()):
        if number % parts != part or options.patterns and not any(pattern in name for pattern in options.patterns):
            continue
        answer = worker.run(source, LIMITS)
        tried += 1
        problem = None
        if isinstance(answer, str):
            problem = answer
        else:
            end, text, seconds, peak, alive = answer
            if end not in ('value', 'TimeoutError', 'MemoryError', 'MontySyntaxError', 'SyntaxError', 'RecursionError'):
                problem = f'ended with {end} {text}'
            if seconds > LIMITS['max_duration_secs'] + EXTRA_SECONDS:
                problem = f'took {seconds:.2f} s'
            elif peak > 3 * LIMITS['max_memory'] + EXTRA_BYTES:
                problem = f'took {peak // 1_000_000} MB'
        found += problem is not None
        if problem or options.all:
            print(f'{name}: {problem or answer}', flush=True)
    worker.close()
    print(f'search: {tried} tried, {found} found')
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main())
