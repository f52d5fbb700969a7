#!/usr/bin/env python3
"""Records what CPython 3.14 prints for the cases, or runs one program on it.

    record.py [PATTERN...]          write .out and .err of the cases whose path contains a pattern (default: all)
    record.py --missing [PATTERN..] only cases that have no .out yet
    record.py --check [PATTERN...]  record again with another hash seed and report differences; writes nothing
    record.py --eval FILE           run one program ("-": standard input): its output, then its traceback on stderr
    record.py --install             only install CPython 3.14

A case is tests/language/**/*.py or tests/modules/**/*.py; it is named case.py in its tracebacks. Without a pattern,
tests/differences/README.md is written (or checked) too: what each difference prints here and on CPython.
CPython 3.14 is the npm package pyodide, installed once under artifacts/node.
"""

import argparse
import difflib
import itertools
import json
import pathlib
import select
import subprocess
import sys
import time

TESTS = pathlib.Path(__file__).resolve().parent
ROOT = TESTS.parent
NODE = ROOT / 'artifacts' / 'node'
PYODIDE = 'pyodide@314.0.7'
CASE_SECONDS = 30


def install():
    """Installs CPython 3.14 where it is missing; returns its folder."""
    package = NODE / 'node_modules' / 'pyodide'
    if not (package / 'pyodide.mjs').exists():
        NODE.mkdir(parents=True, exist_ok=True)
        command = ['npm', 'install', '--silent', '--no-audit', '--no-fund', '--prefix', str(NODE), PYODIDE]
        subprocess.run(command, check=True, stdout=sys.stderr)
    return package


class Oracle:
    """One long-lived CPython 3.14; restarted after a program that does not end."""

    def __init__(self, seed='0'):
        self._seed = seed
        self._process = None

    def evaluate(self, source):
        """Returns (out, err) of a program; err is None without an uncaught exception."""
        if self._process is None:
            self._start()
        self._process.stdin.write(json.dumps({'source': source}) + '\n')
        self._process.stdin.flush()
        answer = self._read(CASE_SECONDS)
        return answer['out'], answer['err']

    def close(self):
        """Ends the process."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def _start(self):
        command = ['node', str(TESTS / 'oracle' / 'driver.mjs'), str(install()), str(TESTS), self._seed]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding='utf-8')
        self._read(120)

    def _read(self, seconds):
        ready, _, _ = select.select([self._process.stdout], [], [], seconds)
        line = self._process.stdout.readline() if ready else ''
        if not line:
            self.close()
            raise TimeoutError(f'no answer within {seconds} s' if not ready else 'the oracle ended')
        return json.loads(line)


def find_cases(patterns):
    """The recorded cases whose path below tests/ contains one of the patterns."""
    cases = []
    for folder in ('language', 'modules'):
        cases += sorted((TESTS / folder).rglob('*.py'))
    names = [(case.relative_to(TESTS).as_posix(), case) for case in cases]
    return [case for name, case in names if not patterns or any(pattern in name for pattern in patterns)]


def read_expected(case):
    """The recorded (out, err) of a case; None for a file that does not exist."""
    files = case.with_suffix('.out'), case.with_suffix('.err')
    return tuple(file.read_bytes().decode() if file.exists() else None for file in files)


def write_expected(case, out, err):
    """Writes the files of a case; .err only when there is an uncaught exception."""
    case.with_suffix('.out').write_bytes(out.encode('utf-8', 'surrogatepass'))
    if err is None:
        case.with_suffix('.err').unlink(missing_ok=True)
    else:
        case.with_suffix('.err').write_bytes(err.encode('utf-8', 'surrogatepass'))


def show_difference(name, expected, actual):
    """Prints a unified diff of recorded and new text."""
    for kind, old, new in zip(('out', 'err'), expected, actual):
        lines = difflib.unified_diff((old or '').splitlines(), (new or '').splitlines(), 'recorded', 'now', lineterm='')
        if old != new:
            print(f'{name} ({kind})', *lines, sep='\n    ')


def record(cases, check):
    """Records or compares all cases; returns the number of differences or failures."""
    oracle, problems, written, started = Oracle('1' if check else '0'), 0, 0, time.monotonic()
    for case in cases:
        name = case.relative_to(TESTS).as_posix()
        try:
            actual = oracle.evaluate(case.read_bytes().decode())
        except TimeoutError as error:
            print(f'{name}: {error}')
            problems += 1
            continue
        expected = read_expected(case)
        if expected != actual:
            if check:
                problems += 1
                show_difference(name, expected, actual)
            else:
                written += 1
                write_expected(case, *actual)
    oracle.close()
    seconds = time.monotonic() - started
    outcome = f'{problems} differ' if check else f'{written} written, {problems} failed'
    print(f'record: {len(cases)} cases, {outcome} ({seconds:.1f} s)')
    return problems


def describe_differences(oracle):
    """The text of tests/differences/README.md: every deliberate difference with its reason and both outputs."""
    parts = ['# Differences from CPython 3.14\n\nGenerated by `tests/record.py` from the cases in this folder.\n']
    for case in sorted((TESTS / 'differences').rglob('*.py')):
        lines = case.read_text().splitlines()
        comment = [line.removeprefix('#').strip() for line in itertools.takewhile(lambda line: line[:1] == '#', lines)]
        reason = [line for line in comment if not line.startswith(('host:', 'limits:'))]
        theirs, ours = oracle.evaluate('\n'.join(lines) + '\n'), read_expected(case)
        parts.append(f'## {case.stem.replace("_", " ").capitalize()}\n\n' + '\n'.join(reason) + '\n')
        parts.append('```python\n' + '\n'.join(lines[len(comment):]).strip() + '\n```\n')
        for title, (out, err) in (('CPython', theirs), ('Here', ours)):
            parts.append(f'{title}:\n\n```text\n{out or ""}{err or ""}'.rstrip('\n') + '\n```\n')
    return '\n'.join(parts) if len(parts) > 1 else None


def record_differences(check):
    """Writes or checks the generated list of differences; returns the number of problems."""
    oracle, file = Oracle(), TESTS / 'differences' / 'README.md'
    text = describe_differences(oracle)
    oracle.close()
    if text is None or (file.exists() and file.read_text() == text):
        return 0
    if check:
        print('tests/differences/README.md is not up to date')
        return 1
    file.write_text(text)
    return 0


def evaluate_file(name):
    """Runs one program and passes on what it prints; returns the exit code."""
    source = sys.stdin.read() if name == '-' else pathlib.Path(name).read_text()
    oracle = Oracle()
    out, err = oracle.evaluate(source)
    oracle.close()
    sys.stdout.write(out)
    sys.stdout.flush()
    sys.stderr.write(err or '')
    return 1 if err else 0


def main():
    """Command line; see the module's text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('patterns', nargs='*')
    parser.add_argument('--check', action='store_true')
    parser.add_argument('--missing', action='store_true')
    parser.add_argument('--eval', metavar='FILE')
    parser.add_argument('--install', action='store_true')
    options = parser.parse_args()
    if options.install:
        install()
        return 0
    if options.eval:
        return evaluate_file(options.eval)
    cases = find_cases(options.patterns)
    if options.missing:
        cases = [case for case in cases if not case.with_suffix('.out').exists()]
    problems = record(cases, options.check)
    if not options.patterns:
        problems += record_differences(options.check)
    return 1 if problems else 0


if __name__ == '__main__':
    sys.exit(main())
