#!/usr/bin/env python3
"""Calls everything that can be called with arguments of chosen size: nothing may work or grow past its limits.

    callables.py [PATTERN...] [--share N] [--verbose]

The list is made from the library itself, so that what is added is tried: builtins, methods of builtin types, functions,
classes and methods of every module in native/Library/Modules, and operators. Each call is a run of its own under 50 ms and
4 MB; arguments that fail in small with a TypeError are not tried in large. It may end with a value, with an exception of Python, or with the error of a limit; it fails when it takes 250 ms
more (three times, machines being busy), when the process grows by more than 60 MB, or when it ends with a fault of the
library. With --share only each N-th callable is tried.
"""

import argparse
import collections
import pathlib
import re
import sys
import time
import zlib

import pydantic_monty
import run as hostile
from search import SKIPPED

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
LIMITS = {'max_duration_secs': 0.05, 'max_memory': 4_000_000}
EXTRA_SECONDS = 0.25
EXTRA_BYTES = 60_000_000
# What costs to import, or is asked of the host.
IMPORT_LIMITS = {'max_duration_secs': 5, 'max_memory': 100_000_000}

OPERANDS = {
    'S': "'ab' * 200_000",
    'B': "b'ab' * 500_000",
    'L': 'list(range(50_000))',
    'T': "['ab' * 20] * 50_000",
    'D': 'dict.fromkeys(range(10_000))',
    'I': '(1 << 200_000) - 1',
    'N': '10 ** 9',
    'H': '10 ** 30',
    'F': '1e300',
    'R': 'range(10 ** 15)',
    'C': 'lambda *a: S',
    'Z': '-(10 ** 9)',
}
ARGUMENTS = (
    '', 'S', 'B', 'L', 'I', 'N', 'H', 'F', 'R', 'T', 'S, S', 'S, N', 'N, S', 'L, N', 'I, I', 'I, N', 'B, N', 'N, N',
    'L, L', 'S, L', "'a', S", "S, 'a', S", 'S, S, N', 'N, N, N', 'C, L', 'C, R', 'D', 'B, B', "'a', N", 'Z, N', '1, N',
    'N, 1', '1, 0, N', 'T, S', "'x', T",
)
SMALL = {
    'S': "'ab'", 'B': "b'ab'", 'L': '[0, 1, 2]', 'T': "['ab'] * 3", 'D': '{0: 1}', 'I': '7', 'N': '3', 'H': '4', 'F': '2.5',
    'R': 'range(3)', 'C': 'lambda *a: 0', 'Z': '-1',
}
TYPES = {
    'str': 'S', 'bytes': 'B', 'bytearray': 'bytearray(B)', 'memoryview': 'memoryview(B)', 'list': 'L', 'tuple': 'tuple(L)',
    'dict': 'D', 'set': 'set(L)', 'frozenset': 'frozenset(L)', 'int': 'I', 'float': 'F', 'range': 'R', 'complex': '(1e9+1j)',
    'slice': 'slice(N)', 'object': 'object()', 'type': 'int', 'ValueError': 'ValueError(S)', 'bool': 'True',
    'ExceptionGroup': "ExceptionGroup(S, [ValueError(S)] * 1000)", 'property': 'property(C)', 'dict_items': 'D.items()',
    'dict_keys': 'D.keys()', 'dict_values': 'D.values()', 'generator': '(i for i in R)', 'enumerate': 'enumerate(R)',
    'map': 'map(C, R)', 'zip': 'zip(R, L)', 'filter': 'filter(None, R)', 'reversed': 'reversed(L)', 'function': 'C',
}
INSTANCES = ('', '1', "'a'", '[1]', '1, 1', "'a', 'b'", '1, 1, 1', "'a', [1]", 'int', 'len', "{'a': 1}", 'S', 'L', 'C')
OPERATORS = (
    '+', '-', '*', '/', '//', '%', '**', '@', '<<', '>>', '&', '|', '^', '==', '!=', '<', '>', 'in', 'is', 'and',
)
FORMS = (
    "f'{x:{y}}'", "f'{x!r:>1000000000}'", "'%1000000000d' % x", "'%s' % x", 'x[::-1]', 'x[1:N]', '[*x]', '(*x,)', '{*x}',
    '{**x}', 'a, *b = x', '(lambda *a: a)(*x)', '(lambda **a: a)(**x)', 'x[y]', 'x[:] = y', 'del x[::2]', '-x', '~x',
    'not x', 'x += y', 'x *= y', '[i for i in x]', '{i: i for i in x}', "''.join(map(str, x))", 'hash(x)', 'repr(x)',
    'match x:\n    case [a, *b]: b\n    case {1: c, **d}: d', 'for i in x: pass', 'raise ValueError(x)', 'assert x == y',
)


def modules():
    """Names of all modules that programs can import, from their folders."""
    found = set()
    for path in (ROOT / 'native' / 'Library' / 'Modules').rglob('*'):
        if path.suffix == '.py':
            found.add(path.stem)
        elif path.suffix == '.cs':
            found |= set(re.findall(r'PyModule\("([\w.]+)"', path.read_text()))
    return sorted(name for name in found if not name.startswith('_') and '-' not in name)


LIST_MODULE = """
import {module} as m
found = []
for name in dir(m):
    if name.startswith('_'):
        continue
    value = getattr(m, name)
    if isinstance(value, type):
        found.append((name, [n for n in dir(value) if callable(getattr(value, n, None))]))
    elif callable(value):
        found.append((name, None))
found
"""


def evaluate(source):
    """The value of a program, None when it fails."""
    try:
        return pydantic_monty.Monty(source).run(limits=IMPORT_LIMITS, print_callback=lambda *_: None)
    except Exception:
        return None


def head(text):
    """Definitions of the operands that a text mentions."""
    wanted = {name for name in OPERANDS if re.search(rf'\b{name}\b', text)}
    wanted |= {'S'} & {word for name in wanted for word in re.findall(r'\b\w\b', OPERANDS[name])}
    return ''.join(f'{name} = {OPERANDS[name]}\n' for name in OPERANDS if name in wanted)


def callables():
    """All callables: (name, programs before the call, the call with a place for the arguments)."""
    for name in evaluate('import builtins\n[n for n in dir(builtins) if callable(getattr(builtins, n))]') or ():
        if name not in SKIPPED:
            yield name, '', f'{name}({{}})'
    for type_name, instance in TYPES.items():
        setup = f'x = {instance}\n'
        for method in evaluate(f'{head(setup)}{setup}[n for n in dir(x) if callable(getattr(x, n, None))]') or ():
            if method not in SKIPPED:
                yield f'{type_name}.{method}', setup, f'x.{method}({{}})'
    for module in modules():
        listed = evaluate(LIST_MODULE.format(module=module))
        if listed is None:
            print(f'{module}: cannot be listed')
            continue
        for name, methods in listed:
            if name in SKIPPED:
                continue
            yield f'{module}.{name}', f'import {module} as m\n', f'm.{name}({{}})'
            made = methods and instance_of(module, name)
            for method in methods or () if made else ():
                if method not in SKIPPED and method not in OBJECT_METHODS:
                    yield f'{module}.{name}.{method}', f'import {module} as m\nx = {made}\n', f'x.{method}({{}})'


OBJECT_METHODS = set(dir(object))


def instance_of(module, name):
    """An expression that makes an instance of a class, None when none of the tries does."""
    for arguments in INSTANCES:
        made = f'm.{name}({arguments})'
        source = f'{head(arguments)}import {module} as m\n{made}\n0'
        if evaluate(source) == 0:
            return made
    return None


def accepted(setup, call):
    """The lists of arguments that do not fail with a TypeError in small; all of them when that cannot be told."""
    lines = [f'{name} = {value}' for name, value in SMALL.items()] + ['taken = []']
    for number, arguments in enumerate(ARGUMENTS):
        lines += [
            'try:', *(f'    {line}' for line in (setup + call.format(arguments)).splitlines()),
            f'    taken.append({number})', 'except TypeError: pass', f'except BaseException: taken.append({number})',
        ]
    numbers = evaluate('\n'.join([*lines, 'taken']))
    return ARGUMENTS if numbers is None else [ARGUMENTS[number] for number in numbers]


def programs(patterns, share):
    """All programs: (name of the callable, name of the program, source)."""
    def chosen(name):
        return any(pattern in name for pattern in patterns) if patterns else zlib.crc32(name.encode()) % share == 0

    for name, setup, call in callables():
        if chosen(name):
            for arguments in accepted(setup, call):
                text = setup + call.format(arguments)
                yield name, f'{name}({arguments})', head(text) + text
    for form in [f'x {operator} y' for operator in OPERATORS] + list(FORMS):
        if chosen(form):
            for first in OPERANDS:
                for second in OPERANDS if 'y' in form else ('N',):
                    setup = f'x = {first}\ny = {second}\n'
                    yield form, f'{form} [{first}, {second}]', head(setup + form) + setup + form


def measure(program):
    """How a run ends, and the processor seconds it takes."""
    start = time.process_time()
    try:
        hostile.drive(program.start(limits=LIMITS, print_callback=lambda *_: None))
        end = 'value'
    except pydantic_monty.MontyRuntimeError as error:
        end = type(error.exception()).__name__
        if end == 'SystemError':
            end = f'fault: {error}'
    except Exception as error:
        end = f'fault: {type(error).__name__}: {error}'
    return end, time.process_time() - start


def attempt(source):
    """How a program ends and what is wrong with that, if anything."""
    try:
        program = pydantic_monty.Monty(source, external_functions=['f'])
    except pydantic_monty.MontySyntaxError as error:
        return 'syntax', f'does not compile: {error}'
    for _ in range(3):
        end, seconds = measure(program)
        if end.startswith('fault'):
            return 'fault', end
        if seconds < LIMITS['max_duration_secs'] + EXTRA_SECONDS:
            return end, None
    return end, f'took {seconds:.2f} s'


def main():
    """Command line; see the module's text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('patterns', nargs='*')
    parser.add_argument('--share', type=int, default=1)
    parser.add_argument('--verbose', action='store_true')
    options = parser.parse_args()
    ends, tried, bad, last, grown = collections.Counter(), set(), {}, None, 0
    for name, text, source in programs(options.patterns, options.share):
        if options.verbose:
            print(text, flush=True)
        if name != last:
            pathlib.Path('/proc/self/clear_refs').write_text('5')
            before, last = hostile.memory('VmRSS'), name
            tried.add(name)
        end, problem = attempt(source)
        more = hostile.memory('VmHWM') - before
        grown = max(grown, more)
        if problem is None and more > EXTRA_BYTES:
            problem = f'took {more // 1_000_000} MB'
        ends[end] += 1
        if problem:
            bad[name] = problem
            print(f'{text}: {problem}', flush=True)
            last = None
    shown = ', '.join(f'{end} {count}' for end, count in ends.most_common(8))
    print(f'{sum(ends.values())} calls, at most {grown // 1_000_000} MB: {shown}')
    print(f'callables: {len(tried) - len(bad)} passed, {len(bad)} failed')
    return 1 if bad or not tried else 0


if __name__ == '__main__':
    sys.exit(main())
