#!/usr/bin/env python3
"""Runs the source texts inside CPython's test files on this library and on CPython 3.14 and compares everything.

    snippets.py [NAME...] [--folder LIB/TEST] [--show N] [--only TEXT]

Test files hold programs as text: arguments of `exec`, `eval`, `compile` and of checks for syntax errors, and doctests.
A sandbox runs no text, so `library.py` cannot count them. Here every text constant of a file that is no plain word is
a program of its own, every doctest a session in one program; its examples that fail to compile are programs, too.
Equal means: the same output and the same traceback, positions and marks included.
"""

import argparse
import ast
import collections
import doctest
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import textwrap

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE.parent))

import record  # noqa: E402
from cpython import newest_python  # noqa: E402

FILES = '''
    grammar generators patma class descr exceptions exception_group except_star fstring scope with coroutines asyncgen
    unpack unpack_ex string_literals syntax builtin augassign decorators extcall funcattrs genexps global int_literal
    keywordonlyarg lambda listcomps metaclass named_expressions positional_only_arg raise setcomps dictcomps super
    tstring type_aliases type_params type_annotations typechecks yield_from call pep646_syntax generic_class eof
    unicode_identifiers complex float int compile ast codeop unparse flufl future symtable dis dynamic peepholer
    traceback tokenize tabnanny contextlib_async import_star dataclasses enum typing
'''.split()
ADDRESS = re.compile(r'0x[0-9a-f]{6,}')
SESSION = '''
def _shown(value):
    if value is not None:
        print(repr(value))
def _failed(error):
    print(type(error).__name__, error)
'''

SERVE = '''
import json, sys
import pydantic_monty
for line in sys.stdin:
    source, printed, error = json.loads(line), [], None
    try:
        pydantic_monty.Monty(source, script_name='case.py', assert_message_annotations=False).run(
            limits={'max_duration_secs': 10, 'max_memory': 500_000_000},
            print_callback=lambda stream, text: printed.append((stream, text)))
    except pydantic_monty.MontyError as caught:
        error = caught.display('traceback') + '\\n'
    except Exception as caught:
        error = 'REFUSED ' + repr(caught)
    noise = ''.join(text for stream, text in printed if stream == 'stderr')
    out = ''.join(text for stream, text in printed if stream == 'stdout')
    print(json.dumps([out[:100000], error if error is None else noise + error]), flush=True)
'''


# What CPython says of a text that does not compile, with the line, which it reads from the file.
REFUSED = '''
import linecache, os, traceback
source = {!r}
linecache.clearcache()
with open('case.py', 'w', encoding='utf-8') as file:
    file.write(source)
try:
    compile(source, 'case.py', 'exec', flags=0x2000, dont_inherit=True)
except SyntaxError as error:
    print(end=''.join(traceback.format_exception_only(error)))
finally:
    os.remove('case.py')
'''


def ask(oracle, source):
    """(out, err) of a program on CPython 3.14."""
    out, err = oracle.evaluate(source)
    if err and re.match(r'(\S.*\n)*  File "case.py", line \d+\n\w+Error: ', err):
        err = oracle.evaluate(REFUSED.format(source))[0] or err
    return out, err


class Here:
    """This library in a process of its own, started again when it dies."""

    def __init__(self):
        self._process = None

    def evaluate(self, source):
        """(out, err) of a program, as the oracle gives them."""
        if self._process is None:
            environment = {**os.environ, 'PYTHONPATH': str(ROOT / 'bindings' / 'python')}
            environment.setdefault('MONTY_LIBRARY', str(ROOT / 'artifacts' / 'lib' / 'libmonty.so'))
            self._process = subprocess.Popen([sys.executable, '-c', SERVE], stdin=subprocess.PIPE, env=environment,
                                             stdout=subprocess.PIPE, encoding='utf-8')
        self._process.stdin.write(json.dumps(source) + '\n')
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            self._process = None
            return '', 'PROCESS DIED'
        return tuple(json.loads(line))


class Display(ast.NodeTransformer):
    """Shows the values of expression statements as a prompt does."""

    def visit_Expr(self, node):
        return ast.Expr(ast.Call(ast.Name('_shown', ast.Load()), [node.value], []))

    def visit_FunctionDef(self, node):
        return node

    visit_AsyncFunctionDef = visit_ClassDef = visit_FunctionDef


def session(text):
    """The programs of a doctest: the one that runs its examples, and each example that does not compile."""
    programs, parts = [], [SESSION]
    for example in doctest.DocTestParser().get_examples(text):
        try:
            compile(example.source, '<example>', 'exec', dont_inherit=True)
            tree = Display().visit(ast.parse(example.source))
        except (SyntaxError, ValueError):
            programs.append(example.source)
            continue
        # Statements stand as they are written wherever nothing has to be shown.
        lines = example.source if not any(isinstance(node, ast.Expr) for node in ast.walk(tree)) \
            else ast.unparse(ast.fix_missing_locations(tree))
        if re.match('from __future__', lines.lstrip()):
            continue
        parts.append('try:\n' + textwrap.indent(lines.rstrip('\n'), '    ')
                     + '\nexcept BaseException as _error:\n    _failed(_error)\n')
    if len(parts) > 1:
        programs.append(''.join(parts))
    return programs


def programs_of(path):
    """The programs that a test file holds as text, without repetition."""
    tree = ast.parse(path.read_bytes())
    found, inside = {}, set()
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            inside.update(id(child) for child in ast.walk(node))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in inside:
            continue
        text = node.value
        if '>>> ' in text:
            try:
                found.update(dict.fromkeys(session(text)))
            except ValueError:
                pass
        elif not re.fullmatch(r'[\w.\-/]*', text) and len(text) < 20000:
            found[textwrap.dedent(text)] = None
    return [text for text in found if not is_endless(text)]


def is_endless(text):
    """Texts that say nothing: they cannot be written, or ask for what is absent."""
    return any(letter == '\0' or '\ud800' <= letter <= '\udfff' for letter in text) or re.search(
        r'\b(exec|eval|compile|open|__import__|input|help|breakpoint|gc|ctypes|signal|threading|_testcapi|test|'
        r'support|sys\.(set|get)\w+)\b', text) is not None


def compare(path, there, here, show, only):
    """(equal, of) for the texts of a file; prints the first that differ."""
    equal = count = shown = 0
    for source in programs_of(path):
        if only and only not in source:
            continue
        try:
            wanted = ask(there, source)
        except (TimeoutError, OSError, ValueError):
            there.close()
            continue
        if wanted[1] and ('ModuleNotFoundError' in wanted[1] or 'OSError' in wanted[1]):
            continue
        got = here.evaluate(source)
        count += 1
        if [ADDRESS.sub('0x', part or '') for part in got] == [ADDRESS.sub('0x', part or '') for part in wanted]:
            equal += 1
            continue
        shown += 1
        if shown <= show:
            print(f'---- {path.name}\n{source[-3000:]}')
            for kind, ours, theirs in zip(('out', 'err'), got, wanted):
                record.show_difference(kind, (theirs, None), (ours, None))
    return equal, count


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('names', nargs='*', help='test files without test_ and .py; all of the list by default')
    parser.add_argument('--folder', type=pathlib.Path, help='the folder test of a CPython library')
    parser.add_argument('--show', type=int, default=0, help='print so many differences of each file')
    parser.add_argument('--only', help='only programs that contain this text')
    options = parser.parse_args()
    python = newest_python()
    if 'MONTY_CONFORMANCE' not in os.environ:
        # The parser that reads the files is the newest one.
        os.execve(python, [python, *sys.argv], {**os.environ, 'MONTY_CONFORMANCE': '1'})
    folder = options.folder or pathlib.Path(os.__file__).parent / 'test'
    record.CASE_SECONDS = 20
    there, here, totals = record.Oracle(), Here(), [0, 0]
    for name in options.names or FILES:
        for path in [folder / f'test_{name}.py', *sorted((folder / f'test_{name}').glob('test_*.py'))]:
            if path.exists():
                equal, count = compare(path, there, here, options.show, options.only)
                totals = [totals[0] + equal, totals[1] + count]
                print(f'{path.name:32} {equal:5} of {count:5}', flush=True)
    there.close()
    print(f'{totals[0]} of {totals[1]} texts behave as on CPython 3.14')


if __name__ == '__main__':
    main()
