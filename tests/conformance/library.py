#!/usr/bin/env python3
"""Runs test files of CPython's own library on this library and on CPython, and compares test by test.

    library.py [NAME...] [--folder LIB/TEST] [--write] [--verbose] [--seconds N]

A file is rewritten before it runs: a small `unittest` and `test.support` of our own are put before it, and every
statement of the module is guarded, so that one absent module costs only the tests that need it. The very same text runs
on both sides; only tests that pass on CPython count. Nothing of CPython is kept in
the repository. The files are those of the newest CPython of this machine; of their tests those count that CPython 3.14,
which tests/record.py runs, does not fail. `--write` writes RESULTS.md anew, with names only the rows of these files.
"""

import argparse
import ast
import collections
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import absent as absence  # noqa: E402
import record  # noqa: E402
from cpython import newest_python  # noqa: E402

SUBSTITUTED = ('unittest', 'test')
MEMORY = 1_000_000_000

FILES = '''
    grammar generators generator_stop patma class descr dict list tuple str int float bool bytes complex format
    fstring exceptions exception_group exception_variations except_star scope with coroutines asyncgen unpack
    unpack_ex slice set string_literals syntax builtin augassign binop compare contains decorators defaultdict
    dictviews enumerate extcall funcattrs genexps global index int_literal isinstance iter keywordonlyarg lambda
    listcomps long memoryview metaclass named_expressions numeric_tower opcodes operator pow print
    positional_only_arg property raise range richcmp setcomps dictcomps sort string subclassinit super tstring
    type_aliases type_params type_annotations typechecks unary userdict userlist userstring yield_from call
    charmapcodec codecs contextlib eof hash math_property ordered_dict pep646_syntax genericalias generic_class
    tabnanny types typing weakset bigmem baseexception bufio atexit cmath collections copy math itertools
    functools json re datetime statistics decimal enum dataclasses textwrap random heapq bisect csv struct
    base64 hashlib fractions string_templatelib html htmlparser urlparse calendar difflib pprint reprlib
    graphlib configparser tomllib argparse shlex fnmatch array binascii colorsys deque hmac io keyword logging
    numbers posixpath pathlib queue sched secrets strptime time traceback unicodedata uuid warnings weakref zlib
    abc annotationlib inspect ast contextlib_async tokenize cmd getopt quopri mimetypes gettext stat xml_etree doctest
    abstract_numbers asyncio context deque glob gzip ipaddress locale memoryio minidom platform strftime sys timeit
    unittest zlib zoneinfo optparse plistlib http_cookies robotparser dynamicclassattribute iterlen strtod
    exception_hierarchy unparse genericpath ntpath errno linecache filecmp email
'''.split()


# Names for the same module: those written in Python are not here.
SAME = {'_pyio': 'io', 'genericpath': 'posixpath'}


def as_list(result):
    return result if isinstance(result, list) else [result]


# Packages of which only some files test what a sandbox has.
PARTS = {
    'email': 'utils',
    'asyncio': 'context locks queues taskgroups threads timeouts waitfor',
    'pathlib': 'pathlib',
    'unittest': 'assertions async_case case functiontestcase setups skipping suite',
}


class Rewriter(ast.NodeTransformer):
    """Replaces imports of `unittest` and `test` by names of the substitute and guards all others."""

    def __init__(self, folder, path):
        self.folder = folder
        self.package = ['test', *path.relative_to(folder).parts[:-1]] if path.is_relative_to(folder) else ['test']
        self.substituted = ('test',) if path.parent.name == 'test_unittest' else SUBSTITUTED
        self.inline = []
        self.is_tried = False

    def visit_Try(self, node):
        """A file that is ready for a failing import keeps its own way."""
        outside = self.is_tried
        self.is_tried = outside or any(handler.type is None or 'Import' in ast.unparse(handler.type)
                                       or 'ModuleNotFound' in ast.unparse(handler.type) for handler in node.handlers)
        node.body = [part for child in node.body for part in as_list(self.visit(child))]
        self.is_tried = outside
        for name in ('handlers', 'orelse', 'finalbody'):
            setattr(node, name, [part for child in getattr(node, name) for part in as_list(self.visit(child))])
        return node

    def shares(self, module):
        """Notes a module of the tests that is to be put inline; False when there is none."""
        parts = module.split('.')[1:]
        there = self.folder.joinpath(*parts)
        found = parts and next((path for path in (there.with_name(there.name + '.py'), there / '__init__.py')
                                if path.exists()), None)
        if found and parts[0] != 'support':
            self.inline.append((parts[-1], found))
        return bool(found) and parts[0] != 'support'

    def visit_Import(self, node):
        statements = []
        for alias in node.names:
            bound = alias.asname or alias.name.partition('.')[0]
            root = alias.name.partition('.')[0]
            if root in self.substituted:
                shared = alias.name.rpartition('.')[2]
                if self.shares(alias.name):
                    value = shared if alias.asname else f'_Module({{{shared!r}: {shared}}})'
                    statements += ast.parse(f'{bound} = {value}').body
                    continue
                own = alias.name == 'unittest' or root == 'unittest' and not alias.asname
                value = 'unittest' if own else f'_Missing({alias.name!r})'
                if alias.name == 'test.support':
                    value = 'support' if alias.asname else "_Module({'support': support})"
                if bound != value:
                    statements += ast.parse(f'{bound} = {value}').body
                continue
            keep = ast.Import(names=[ast.alias(SAME.get(alias.name, alias.name), alias.asname)])
            if self.is_tried:
                statements.append(keep)
                continue
            statements.append(self.guard(keep, [bound], alias.name, '.' in alias.name and not alias.asname))
        return statements or ast.Pass()

    def visit_ImportFrom(self, node):
        module = node.module or ''
        if module == '__future__':
            return ast.Pass()
        if node.level:
            module = '.'.join(self.package[:len(self.package) - node.level + 1] + module.split('.')).rstrip('.')
        if module.partition('.')[0] in self.substituted:
            owner = 'unittest' if module.startswith('unittest') else 'support'
            lines = []
            for alias in node.names:
                bound = alias.asname or alias.name
                if owner == 'support' and self.shares(f'{module}.{alias.name}'):
                    if bound != alias.name:
                        lines.append(f'{bound} = {alias.name}')
                elif module != 'test' and self.shares(module):
                    if bound != alias.name:
                        lines.append(f'{bound} = {alias.name}')
                elif alias.name == '*':
                    continue
                elif module == 'test' and alias.name != 'support':
                    lines.append(f'{bound} = _Missing("test.{alias.name}")')
                elif module.startswith('test.support') and alias.name.endswith('_helper'):
                    lines.append(f'{bound} = support')
                elif not (alias.name == 'support' and bound == 'support'):
                    lines.append(f'{bound} = {owner}.{alias.name}')
            return ast.parse('\n'.join(lines)).body or ast.Pass()
        bound = [alias.asname or alias.name for alias in node.names if alias.name != '*']
        return node if self.is_tried else self.guard(node, bound, module)

    @staticmethod
    def guard(statement, names, module, is_dotted=False):
        lines = [f'{name} = _missing({module!r})' for name in names]
        if is_dotted:
            root = names[0]
            lines = ['try:', f'    import {root}', 'except ImportError:', '    ' + lines[0]]
        fallback = ast.parse('\n'.join(lines) or 'pass').body
        caught = ast.Tuple([ast.Name('ImportError', ast.Load()), ast.Name('AttributeError', ast.Load())], ast.Load())
        handler = ast.ExceptHandler(type=caught, name=None, body=fallback)
        made = ast.Try(body=[statement], handlers=[handler], orelse=[], finalbody=[])
        made.is_guard = True
        return made

    def visit_If(self, node):
        test = ast.unparse(node.test)
        if '__name__' in test and '__main__' in test:
            return ast.Pass()
        return self.generic_visit(node)


def bound_names(statement):
    """The names that a statement of a module binds."""
    if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return {statement.name}
    inner = [node for node in ast.walk(statement) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
    return {node.id for node in inner}


def filled_names(statement):
    """The names of the namespaces that a statement of a module fills by exec()."""
    calls = [node for node in ast.walk(statement) if isinstance(node, ast.Call) and ast.unparse(node.func) == 'exec']
    return {space.id for call in calls for space in call.args[1:] if isinstance(space, ast.Name)}


def rewrite(path, folder, done):
    """The guarded statements of a file, those of the test modules that it shares with others first."""
    tree = ast.parse(path.read_bytes())
    body, shared = [], []
    for node in tree.body:
        rewriter = Rewriter(folder, path)
        result = rewriter.visit(node)
        for name, origin in rewriter.inline:
            if origin not in done:
                done.add(origin)
                shared += rewrite(origin, folder, done)
                # The name of the substitute stays its own.
                shared += [] if name == 'support' else ast.parse(f'{name} = _Module(globals())').body
        body += as_list(result)
    guarded = []
    for node in body:
        is_text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if isinstance(node, ast.Pass) or hasattr(node, 'is_guard') or is_text:
            guarded.append(node)
            continue
        names, spoilt = sorted(bound_names(node)), sorted(filled_names(node))
        note = f'_guard(globals(), _error, {names}, {spoilt})'
        handler = ast.parse(f'try:\n    pass\nexcept Exception as _error:\n    {note}')
        handler.body[0].body = [node]
        guarded.append(handler.body[0])
    return shared + ast.parse(f'_inherited = set(globals())').body + guarded


FETCH = '''
try:
    import {0}
    support._modules[{0!r}] = {0}
except ImportError:
    pass
'''


def fetched(path):
    """The modules that a file, or its package, asks the tools of imports for."""
    texts = [path, path.parent / '__init__.py'] if path.parent.name.startswith('test_') else [path]
    names = re.findall(r"import_(?:fresh_)?module\(\s*['\"]([\w.]+)['\"]", '\n'.join(
        text.read_text(encoding='utf-8') for text in texts))
    return sorted({name for name in names if not name.startswith(('test', 'idlelib'))})


def prepare(path, folder, omitted):
    """The text that both sides run."""
    module = ast.Module(body=rewrite(path, folder, {path}), type_ignores=[])
    ast.fix_missing_locations(module)
    future = '\nfrom __future__ import annotations' in path.read_text(encoding='utf-8')
    parts = ['from __future__ import annotations'] if future else []
    # The support part uses names of the unittest part.
    parts += [(HERE / f'substitute_{part}.py').read_text() for part in ('unittest', 'runner', 'capture', 'support')]
    parts += [FETCH.format(name) for name in fetched(path)]
    return '\n'.join([*parts, ast.unparse(module), f'_run_all(globals(), {sorted(omitted)!r}, _inherited)', ''])


SERVE = '''
import datetime, json, os, sys, time
import pydantic_monty
clock = {'time.time': time.time, 'time.monotonic': time.monotonic, 'time.perf_counter': time.perf_counter,
         'time.process_time': time.process_time, 'date.today': datetime.date.today,
         'datetime.now': datetime.datetime.now}
def answer(name, args, kwargs):
    if name not in clock:
        raise NotImplementedError(f"OS function '{name}' not implemented here")
    return clock[name](*args, **kwargs)
source, seconds, memory = sys.argv[1], float(sys.argv[2]), int(sys.argv[3])
printed = open(sys.argv[4], 'w', encoding='utf-8', errors='backslashreplace', buffering=1 << 16)
last = []
def emit(stream, text):
    if stream == 'stdout':
        printed.write(text)
        if text.startswith('begin') or text == '\\n':
            printed.flush()
try:
    program = pydantic_monty.Monty(open(source, encoding='utf-8', errors='surrogatepass').read(), script_name='case.py')
    program.run(limits={'max_duration_secs': seconds, 'max_memory': memory}, print_callback=emit,
                os=answer)
except pydantic_monty.MontyError as error:
    printed.flush()
    print('END', str(error).replace('\\n', ' | ')[:300])
printed.close()
'''


def run_here(text, seconds, folder):
    """Verdicts of this library: a mapping of test to (verdict, reason), and what went wrong as a whole."""
    source = folder / 'source.py'
    source.write_text(text, encoding='utf-8', errors='surrogatepass')
    output = folder / 'output.txt'
    output.write_text('')
    environment = {**os.environ, 'PYTHONPATH': str(ROOT / 'bindings' / 'python')}
    environment.setdefault('MONTY_LIBRARY', str(ROOT / 'artifacts' / 'lib' / 'libmonty.so'))
    try:
        done = subprocess.run([sys.executable, '-c', SERVE, str(source), str(seconds), str(MEMORY), str(output)],
                              capture_output=True, text=True, timeout=seconds * 3 + 30, env=environment)
        trouble = done.stdout.strip() or done.stderr.strip()[-300:]
        if done.returncode < 0:
            trouble = f'PROCESS DIED with signal {-done.returncode}: {trouble}'
    except subprocess.TimeoutExpired:
        trouble = 'PROCESS HUNG'
    return parse(output.read_text(encoding='utf-8', errors='replace')), trouble


def run_cpython(text, seconds, folder, python):
    """Verdicts of CPython."""
    source = folder / 'source.py'
    source.write_text(text, encoding='utf-8', errors='surrogatepass')
    try:
        done = subprocess.run([python, '-X', 'utf8', str(source)], capture_output=True, cwd=folder, timeout=seconds * 4,
                              stdin=subprocess.DEVNULL)
        return parse(done.stdout.decode(errors='replace'))
    except subprocess.TimeoutExpired as expired:
        return parse((expired.stdout or b'').decode(errors='replace'))


def run_newest(text, seconds):
    """Verdicts of CPython 3.14, the version that decides; none where it cannot run the file to its end."""
    record.CASE_SECONDS = seconds * 4
    oracle = record.Oracle()
    try:
        return parse(oracle.evaluate(text)[0])
    except (TimeoutError, OSError, subprocess.CalledProcessError):
        return {}
    finally:
        oracle.close()


def parse(output):
    verdicts = {}
    for line in output.splitlines():
        match = re.match(r'(begin|ok|skip|fail|module) (\S+) ?(.*)', line)
        if match:
            kind, label, reason = match.groups()
            verdicts['module ' + label if kind == 'module' else label] = (kind, reason)
    return verdicts


def compare(path, library, seconds, python):
    """The verdicts of one file on both sides."""
    omitted, here, stopped = set(), {}, {}
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        text = prepare(path, library, set())
        there = run_cpython(text, seconds, folder, python)
        newest = run_newest(text, seconds)
        if not newest:
            # Deep recursion ends it as a whole.
            deep = {label for label in there if re.search('recurs|deep|nest|stack|overflow|lru|large|huge', label)}
            newest = run_newest(prepare(path, library, deep), seconds)
        there = {label: ('fail', 'not on CPython 3.14') if newest.get(label, verdict)[0] == 'fail' else verdict
                 for label, verdict in there.items()}
        for _ in range(12):
            verdicts, trouble = run_here(prepare(path, library, omitted), seconds, folder)
            here.update({label: verdict for label, verdict in verdicts.items() if verdict[0] != 'begin'})
            begun = [label for label, verdict in verdicts.items() if verdict[0] == 'begin']
            if not trouble:
                break
            if not begun:
                stopped['module'] = trouble
                break
            for label in begun:
                here[label] = ('fail', 'STOPPED ' + trouble)
            omitted |= set(here)
    return here, there, stopped.get('module')


def files_of(name, folder):
    """The test files of a name: a file, or all files of a package."""
    if name in PARTS:
        return [folder / f'test_{name}' / f'test_{part}.py' for part in PARTS[name].split()]
    single = folder / f'test_{name}.py'
    if name == 'datetime':
        return [folder / 'datetimetester.py']
    if name == 'dataclasses':
        return [folder / 'test_dataclasses' / '__init__.py']
    return [single] if single.exists() else sorted((folder / f'test_{name}').glob('test_*.py'))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('names', nargs='*', help='test files without test_ and .py; all of the list by default')
    parser.add_argument('--folder', type=pathlib.Path, help='the folder test of a CPython library')
    parser.add_argument('--seconds', type=float, default=20, help='limit of one run (default 20)')
    parser.add_argument('--verbose', action='store_true', help='print every failing test')
    parser.add_argument('--write', action='store_true', help='write RESULTS.md')
    options = parser.parse_args()
    python = newest_python()
    if 'MONTY_CONFORMANCE' not in os.environ:
        # The parser that reads the files is the newest one, too.
        os.execve(python, [python, *sys.argv], {**os.environ, 'MONTY_CONFORMANCE': '1'})
    ask = 'import os, sys; print(os.path.dirname(os.__file__), sys.version.split()[0])'
    library, version = subprocess.run([python, '-c', ask], capture_output=True, text=True, check=True).stdout.split()
    folder = options.folder or pathlib.Path(library) / 'test'
    rows = []
    for name in options.names or FILES:
        for path in files_of(name, folder):
            reasons = collections.Counter()
            row = run_file(path, folder, python, options, reasons)
            rows.append((row, reasons))
            print('{:32} {:5} of {:5}, {} need what is absent {}'.format(*row), flush=True)
    total, of, absent = (sum(row[column] for row, _ in rows) for column in (1, 2, 3))
    print(f'{total} of {of} tests that pass on CPython {version} pass here; {absent} more need what is absent')
    if options.write:
        write_results(rows, f'CPython {version}', not options.names)


def label_of(path):
    """The name of a file in the table: those of a package with the package before it."""
    return path.stem if path.parent.name == 'test' else f'{path.parent.name}/{path.stem}'


def run_file(path, folder, python, options, reasons):
    """One row of the table: name, passed, of, absent, what stopped the file as a whole."""
    try:
        here, there, stopped = compare(path, folder, options.seconds, python)
    except SyntaxError as error:
        return label_of(path), 0, 0, 0, f'not read: {error.msg}'
    passed = failed = absent = 0
    if options.verbose:
        for label, (kind, reason) in here.items():
            if kind == 'module':
                print(f'    {label}: {reason}')
    lacks = [reason for kind, reason in here.values() if kind == 'module' and absence.is_absent(reason)]
    sources = absence.Sources(path)
    for label in (label for label, verdict in there.items() if verdict[0] == 'ok'):
        # A class whose body needs something absent is not there at all.
        kind, reason = here.get(label, ('none', lacks[0] if lacks else 'the class or method is not there'))
        if kind == 'ok':
            passed += 1
            continue
        if absence.is_absent(reason, sources.of(label)):
            absent += 1
            continue
        failed += 1
        reasons[re.sub(r"'[^']*'|\d+", '_', reason)[:80]] += 1
        if options.verbose:
            print(f'    {kind} {label}: {reason}')
    return label_of(path), passed, passed + failed, absent, stopped or ''


def kept_results():
    """The rows and the reasons of the page as it is, by file."""
    rows, reasons = {}, collections.defaultdict(list)
    for line in (HERE / 'RESULTS.md').read_text().splitlines():
        cells = [cell.strip() for cell in line.strip('|').split('|')]
        if re.match(r'\| \S+ \| \d+ \| \d+ \| \d+ \|', line):
            rows[cells[0]] = row_text((cells[0], *map(int, cells[1:4]), cells[-1]))
        elif re.match(r'\| \S+ \| \d+ \| \D', line):
            reasons[cells[0]].append(line)
    return rows, reasons


def row_text(row):
    share = f'{100 * row[1] / row[2]:.0f} %' if row[2] else ''
    return '| {} | {} | {} | {} | {} | {} |'.format(*row[:4], share, row[4])


def write_results(found, version, is_all):
    rows, reasons = ({}, {}) if is_all else kept_results()
    for row, why in found:
        rows[row[0]] = row_text((*row[:4], row[4].partition('\n')[0]))
        reasons[row[0]] = [f'| {row[0]} | {count} | ' + reason.replace('|', '/') + ' |'
                           for reason, count in why.most_common(8)]
    counts = [[int(cell) for cell in re.findall(r'\| (\d+) (?=\|)', row)[:3]] for row in rows.values()]
    total, of, absent = (sum(column) for column in zip(*counts))
    lines = ["# Tests of CPython's library", '',
             f'Written by `./build.sh conformance --write` with the files of {version}. Tests count that pass there',
             'under the same small `unittest` and do not fail on CPython 3.14; those that need what a sandbox does not',
             'have (`exec`, frames, `gc`, threads, files, a command line, private names) are counted apart. With',
             'names, `--write` replaces the rows of these files only. The programs that the files hold as text,',
             'for `exec` and checks of syntax errors, run apart: `./build.sh snippets`.',
             '', '| file | pass | of | absent | share | |', '|---|---|---|---|---|---|', *rows.values(), '',
             f'{total} of {of} pass; {absent} more need what is absent.', '', '## Why the rest does not', '',
             '| file | tests | reason |', '|---|---|---|']
    lines += [line for name in rows for line in reasons.get(name, ())]
    (HERE / 'RESULTS.md').write_text('\n'.join(lines) + '\n')


if __name__ == '__main__':
    main()
