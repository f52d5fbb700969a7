#!/usr/bin/env python3
"""Runs every program of a folder on CPython and on this library and compares output and outcome.

    programs.py FOLDER... [--seconds N] [--verbose] [--json FILE]

A program gets no input, no arguments and no files. Equal means: the same text on stdout, and the same last line of
the traceback or the same exit status, or none on both sides. What differs from the CPython of this machine may still
be what CPython 3.14 does: it is asked in a second step. Programs that CPython itself does not finish in time are
reported apart.
"""

import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import threading

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE.parent))

from cpython import newest_python  # noqa: E402
from record import Oracle, install  # noqa: E402

MEMORY = 500_000_000
OUTPUT = 2_000_000
ORACLE = Oracle()
ORACLE_LOCK = threading.Lock()
FAILED_TESTS = re.compile(r'FAILED \((failures|errors)=')
ADDRESS = re.compile(r'0x[0-9a-f]{6,}')

SERVE = '''
import re
import sys
import pydantic_monty
size = 0
def emit(stream, text):
    global size
    size += len(text)
    if stream == 'stdout' and size < int(sys.argv[3]):
        sys.stdout.write(text)
sys.stdout.reconfigure(encoding='utf-8', errors='backslashreplace', newline='')
try:
    source = open(sys.argv[1], 'rb').read().decode('utf-8-sig')
    pydantic_monty.Monty(source, script_name='program.py').run(
        limits={'max_duration_secs': float(sys.argv[2]), 'max_memory': int(sys.argv[4])}, print_callback=emit)
except pydantic_monty.MontyError as error:
    sys.stdout.flush()
    status = re.fullmatch(r'SystemExit(?:: (-?[0-9]+))?', error.display('type-msg'))
    if status:
        sys.exit(int(status[1] or 0))
    sys.stderr.write(error.display('type-msg'))
    sys.exit(1)
'''


def finish(command, seconds, environment, folder):
    """(printed, last line of the error or None, what went wrong outside of the program or None)."""
    try:
        done = subprocess.run(command, capture_output=True, timeout=seconds, cwd=folder, env=environment,
                              stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        return '', None, 'no end in time'
    if done.returncode < 0:
        return '', None, f'died with signal {-done.returncode}'
    error = done.stderr.decode(errors='replace').strip()
    last = None
    if done.returncode:
        last = error.splitlines()[-1] if error else f'exit {done.returncode}'
        if FAILED_TESTS.match(last):
            last = f'exit {done.returncode}'
    return done.stdout.decode(errors='replace')[:OUTPUT], last, None


def check(path, python, seconds):
    """(kind, detail) of one program: same, different, only-here..., by comparison with CPython."""
    environment = {'PATH': os.environ['PATH'], 'PYTHONHASHSEED': '0', 'PYTHONUTF8': '1', 'PYTHONDONTWRITEBYTECODE': '1'}
    with tempfile.TemporaryDirectory() as folder:
        there = finish([python, '-I', '-X', 'utf8', str(path)], seconds, environment, folder)
        if there[2]:
            return 'no verdict', 'CPython: ' + there[2]
        environment['PYTHONPATH'] = str(ROOT / 'bindings' / 'python')
        environment['MONTY_LIBRARY'] = os.environ.get('MONTY_LIBRARY', str(ROOT / 'artifacts' / 'lib' / 'libmonty.so'))
        command = [sys.executable, '-c', SERVE, str(path), str(seconds * 4), str(OUTPUT), str(MEMORY)]
        here = finish(command, seconds * 4 + 10, environment, folder)
    if here[2]:
        return 'UNSAFE', here[2]
    verdict = compare(here, there)
    if verdict[0] == 'same':
        return verdict
    try:
        with ORACLE_LOCK:
            printed, traceback = ORACLE.evaluate(path.read_bytes().decode('utf-8-sig', 'replace'))
    except TimeoutError:
        return verdict
    last = traceback.strip().splitlines()[-1] if traceback else None
    status = re.fullmatch(r'SystemExit(?:: (-?[0-9]+))?', last or '')
    if status:
        last = None if status[1] in (None, '0') else f'exit {status[1]}'
    return compare(here, (printed, last, None))


def compare(here, there):
    """(kind, detail) of what one program did here and on CPython."""
    if here == there:
        return 'same', ''
    if here[1] != there[1]:
        return 'outcome', f'{here[1]} instead of {there[1]}'
    if ADDRESS.sub('0x', here[0]) == ADDRESS.sub('0x', there[0]):
        return 'same', ''
    pairs = zip(here[0].splitlines() + ['<end>'], there[0].splitlines() + ['<end>'])
    got, wanted = next((pair for pair in pairs if pair[0] != pair[1]), ('', ''))
    return 'output', f'{got[:100]!r} instead of {wanted[:100]!r}'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folders', nargs='+', type=pathlib.Path)
    parser.add_argument('--seconds', type=float, default=10, help='time on CPython (default 10), here four times')
    parser.add_argument('--verbose', action='store_true', help='print every program that differs')
    parser.add_argument('--json', type=pathlib.Path, help='write all verdicts to this file')
    options = parser.parse_args()
    python = newest_python()
    install()
    paths = [path for folder in options.folders
             for path in (sorted(folder.rglob('*.py')) if folder.is_dir() else [folder])]
    verdicts = {}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for path, verdict in zip(paths, pool.map(lambda path: check(path.resolve(), python, options.seconds), paths)):
            verdicts[str(path)] = verdict
            if options.verbose and verdict[0] != 'same':
                print(f'{path}: {verdict[0]}: {verdict[1]}', flush=True)
    ORACLE.close()
    counts = collections.Counter(kind for kind, _ in verdicts.values())
    reasons = collections.Counter(re.sub(r' instead of .*', '', detail)[:100] for kind, detail in verdicts.values()
                                  if kind == 'outcome')
    for reason, count in reasons.most_common(40):
        print(f'{count:6} {reason}')
    print(', '.join(f'{count} {kind}' for kind, count in counts.most_common()))
    if options.json:
        options.json.write_text(json.dumps(verdicts, indent=1))
    return 1 if counts['UNSAFE'] else 0


if __name__ == '__main__':
    sys.exit(main())
