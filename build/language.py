#!/usr/bin/env python3
"""Writes docs/language.md by asking the library what it has; with --check it tells whether the page claims too much.

    language.py [--check]
"""

import pathlib
import re
import sys

import pydantic_monty

PAGE = pathlib.Path(__file__).resolve().parent.parent / 'docs' / 'language.md'
MOST = 60
FEATURES = [
    ('functions: defaults, `/`, `*`, `**`, closures, `nonlocal`, decorators',
     'def f(a, /, b=2, *, c=3, **d):\n  return a\nf(1)'),
    ('lambda, conditional expressions, chained comparison, `:=`',
     '(lambda x: (y := x) if 0 < x < 2 else 0)(1)'),
    ('comprehensions, generator expressions, unpacking',
     '[*range(2)], {**{}}, {x for x in "a"}, list(x for x in "a")'),
    ('classes, inheritance, `super`, metaclasses, descriptors, `__slots__`',
     'class M(type): pass\nclass A(metaclass=M): __slots__ = ("x",)\nclass B(A):\n'
     '  def __init__(self): super().__init__()\nB()'),
    ('data classes, enumerations, named tuples, protocols, abstract classes',
     'from dataclasses import dataclass\nfrom enum import Enum\nfrom abc import ABC\n@dataclass\n'
     'class A: x: int\nA(1)'),
    ('operators by special methods, `@` included',
     'class A:\n  def __matmul__(self, o): return 1\nA() @ A()'),
    ('generators, `yield from`, `send`, `throw`', 'def g():\n  yield from [1, 2]\nlist(g())'),
    ('`async def`, `await`, `async for`, `async with`, asynchronous generators',
     'async def g():\n  yield 1\nasync def f():\n  return [x async for x in g()]\nawait f()'),
    ('`with`, also with several managers',
     'from contextlib import contextmanager\n@contextmanager\ndef m(): yield 1\n'
     'with m() as a, m() as b: pass'),
    ('`try`, `except`, `else`, `finally`, `raise ... from`',
     'try:\n  raise ValueError from KeyError()\nexcept ValueError: pass\nelse: pass\nfinally: pass'),
    ('exception groups, `except*`',
     'try:\n  raise ExceptionGroup("", [ValueError()])\nexcept* ValueError: pass'),
    ('`match` with all kinds of patterns', 'match {"a": [1, 2]}:\n  case {"a": [1, *r]}: r'),
    ('f-strings, format specifications, `%`, `str.format`',
     'f"{1:>5,} {2!r:^4} {3=}" + "%5.2f" % 1.5 + "{0[a]}".format({"a": 1})'),
    ('template strings', 't"{1}"'),
    ('`del`, slices of all kinds, assignment to slices', 'x = [1, 2, 3]\nx[::2] = [5, 6]\ndel x[0]'),
    ('`import` in all forms; `from m import *`', 'import json, os.path as p\nfrom math import *\nsqrt(4)'),
    ('type parameters, `type` statements, annotations evaluated on demand',
     'type A[T] = list[T]\ndef f[T](x: T) -> T: return x\nclass C[T]: x: T\nf(1)'),
    ('int of any size, float, complex, bytes, bytearray, memoryview',
     '2**200, 1.5, 2j, b"a", bytearray(2), memoryview(b"a")'),
    ('`global` code: `await` and `return` at the top level',
     'import asyncio\nawait asyncio.sleep(0)\nreturn 5'),
    ('imports of modules of your own', 'import no_such_module'),
    ('threads, processes, sockets', 'import threading, socket'),
    ('`eval`, `exec`, `compile`', 'eval("1")'),
]  # fmt: skip
BUILTINS = """
abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex delattr dict
dir divmod enumerate eval exec filter float format frozenset getattr globals hasattr hash help hex id input int
isinstance issubclass iter len list locals map max memoryview min next object oct open ord pow print property range repr
reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip __build_class__ __import__
"""
MODULES = """
abc annotationlib argparse array ast asyncio atexit base64 binascii bisect builtins bz2 calendar cmath codecs
collections collections.abc colorsys concurrent.futures configparser contextlib contextvars copy copyreg csv ctypes
dataclasses datetime decimal difflib dis doctest email enum errno fileinput fnmatch fractions functools gc getopt getpass
gettext glob graphlib gzip hashlib heapq hmac html html.entities html.parser http http.client importlib inspect io
ipaddress itertools json keyword linecache locale logging lzma marshal math mimetypes multiprocessing netrc numbers
operator optparse os os.path pathlib pickle pkgutil platform plistlib pprint queue quopri random re reprlib sched secrets
select selectors shelve shlex shutil signal smtplib socket sqlite3 ssl stat statistics string string.templatelib
stringprep struct subprocess symtable sys sysconfig tarfile tempfile textwrap threading time timeit token tokenize tomllib
traceback tracemalloc types typing unicodedata unittest unittest.mock urllib urllib.parse urllib.request uuid warnings wave
weakref xml.etree.ElementTree zipfile zlib zoneinfo
"""


def runs(source):
    """Whether the library runs the program."""
    try:
        pydantic_monty.Monty(source).run()
    except pydantic_monty.MontyError:
        return False
    return True


def names_of(module):
    """The public names of a module of the library; None when it has no such module."""
    source = f'import {module} as m\n[n for n in (getattr(m, "__all__", None) or dir(m)) if not n.startswith("_")]'
    try:
        return sorted(pydantic_monty.Monty(source).run(os=lambda *_: None), key=lambda name: (name.lower(), name))
    except pydantic_monty.MontyError:
        return None


def shown(names, most):
    """The names, or so many of them as one reads, and how many there are."""
    return ' '.join(names) if len(names) <= most else f'{" ".join(names[:most])} ... ({len(names)} in all)'


def page(most):
    """The text of the page with so many names of a module, and the number of modules."""
    lines = [
        '# Language and library',
        '',
        'Written by `./build.sh language`, which asks the library. The definition is CPython 3.14;',
        '[differences](../tests/differences/README.md) are listed.',
        '',
        '## Language',
        '',
        '| | |',
        '|---|---|',
        *(f'| {feature} | {"yes" if runs(source) else "no"} |' for feature, source in FEATURES),
        '',
        '## Builtins',
        '',
    ]
    there = [name for name in BUILTINS.split() if runs(name)]
    absent = [name for name in BUILTINS.split() if name not in there]
    lines += [', '.join(f'`{name}`' for name in there) + ', and all exception classes.', '']
    lines += ['Not there: ' + ', '.join(f'`{name}`' for name in absent) + '.', '', '## Modules', '']
    cases = {folder.name for folder in (PAGE.parent.parent / 'tests' / 'modules').iterdir() if folder.is_dir()}
    modules = {name: names_of(name) for name in sorted({*MODULES.split(), *cases} - {'builtins'})}
    lines += ['| module | names |', '|---|---|']
    lines += [f'| `{name}` | {shown(names, most)} |' for name, names in modules.items() if names is not None]
    absent = [name for name, names in modules.items() if names is None and name in MODULES.split()]
    lines += ['', 'Not there: ' + ', '.join(f'`{name}`' for name in absent) + '.', '']
    return '\n'.join(lines), sum(names is not None for names in modules.values())


def names_in(row):
    """The names of a row; those left out of it do not count."""
    return set(re.sub(r'\.\.\. \(.*', '', row).split()) - {'|'}


def main(is_check):
    """Writes the page, or compares the one that is there: what it claims must exist; what is new is only told."""
    text, count = page(MOST)
    if not is_check:
        PAGE.write_text(text)
        print(f'{PAGE}: {count} modules')
        return 0
    claimed = PAGE.read_text() if PAGE.exists() else ''
    rows = dict(row.split(' | ', 1) for row in claimed.splitlines() if row.startswith('| '))
    whole, _ = page(sys.maxsize)
    present = dict(row.split(' | ', 1) for row in whole.splitlines() if row.startswith('| '))
    gone = [
        f'{name[2:]}: {" ".join(missing)}'
        for name, claim in rows.items()
        if (missing := sorted(names_in(claim) - names_in(present.get(name, ''))))
    ]
    for each in gone:
        print(f'docs/language.md claims what is not there: {each}')
    if not gone and claimed != text:
        print('docs/language.md lacks what is new: run ./build.sh language')
    print(f'language: {len(rows) - len(gone)} passed, {len(gone)} failed')
    return 1 if gone else 0


if __name__ == '__main__':
    sys.exit(main('--check' in sys.argv[1:]))
