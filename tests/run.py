#!/usr/bin/env python3
"""Runs the cases through the published library and compares with what was recorded.

    run.py [PATTERN...] [--mode MODE]... [--jobs N]
    run.py --update-known           write known.txt anew: what fails now, each with the reason it had or what it shows

Modes: plain; snapshot (at every suspension the run is saved, dropped and restored); twice (one program object, run two
times); slice and tight (case_modes.py). Without --mode the last takes a share of the cases. A case is tests/{language,modules,differences,limits}/**/*.py with .out and, for an uncaught exception, .err;
its first comments may say `# host: fetch, add` (functions of host.py) and `# limits: max_memory=1000000`.
tests/known.txt lists what fails and why: `path: reason` or `path@mode: reason`. An entry that passes fails the run.
"""

import argparse
import difflib
import json
import os
import pathlib
import queue
import subprocess
import sys
import tempfile
import threading
import time
import zlib

TESTS = pathlib.Path(__file__).resolve().parent
ROOT = TESTS.parent
FOLDERS = ('language', 'modules', 'differences', 'limits')
MODES = ('plain', 'snapshot', 'twice', 'slice', 'tight')
SHARES = {'tight': 4}
CASE_SECONDS = 20
CASE_NAME = 'case.py'


# The process that runs cases; everything below is the process that hands them out.


def run_case(path, mode):
    """Runs one case in one mode; returns the differences to the recording as text, empty when there are none."""
    import pydantic_monty

    import case_modes
    import host

    source = path.read_bytes().decode()
    names = host.header(source, 'host')
    limits = {key: float(value) for key, value in (item.split('=') for item in host.header(source, 'limits'))}
    limits = {key: value if key == 'max_duration_secs' else int(value) for key, value in limits.items()} or None
    expected = read_expected(path)

    def compile_program():
        return pydantic_monty.Monty(source, script_name=CASE_NAME, external_functions=names)

    def run(tight):
        """Compiles once, runs with further limits; gives what is printed and the traceback."""
        nonlocal program
        printed = []

        def collect(stream, text):
            if stream == 'stdout':
                printed.append(text)

        try:
            program = program or compile_program()
            if mode == 'snapshot':
                program = pydantic_monty.Monty.load(program.dump())
            chosen = {**(limits or {}), **tight} or None
            drive(program.start(limits=chosen, print_callback=collect), mode, collect)
            error = None
        except pydantic_monty.MontyError as caught:
            error = caught.display('traceback') + '\n'
        return ''.join(printed), error

    program, problems = None, []
    if mode == 'slice':
        problems = case_modes.run_slices(run, expected, compare)
    elif mode == 'tight':
        problems = case_modes.run_tight(run, expected, compare)
    else:
        for _ in range(2 if mode == 'twice' else 1):
            problems += compare(expected, run({}))
    return '\n'.join(problems)


def drive(progress, mode, collect):
    """Answers every suspension with the host function it names, until the run is complete."""
    import pydantic_monty

    import host

    waiting = {}
    while not isinstance(progress, pydantic_monty.MontyComplete):
        if mode == 'snapshot':
            kind, data = type(progress), progress.dump()
            del progress
            progress = kind.load(data, print_callback=collect)
        if isinstance(progress, pydantic_monty.MontyFutureSnapshot):
            progress = progress.resume({call: settle(waiting.pop(call)) for call in progress.pending_call_ids})
        elif isinstance(progress, pydantic_monty.NameLookupSnapshot):
            progress = progress.resume()
        else:
            call, function = progress.call_id, getattr(host, progress.function_name, None)
            if function is None:
                progress = progress.resume_not_handled()
                continue
            try:
                value = function(*progress.args, **progress.kwargs)
            except Exception as error:
                progress = progress.resume(exception=error)
                continue
            if hasattr(value, 'send'):
                waiting[call] = value
                progress = progress.resume(future=...)
            else:
                progress = progress.resume(return_value=value)


def settle(coroutine):
    """The result of a host coroutine that never really waits."""
    try:
        coroutine.send(None)
    except StopIteration as result:
        return {'return_value': result.value}
    except Exception as error:
        return {'exception': error}
    raise RuntimeError('a host coroutine of a case may not wait')


def read_expected(path):
    """The recorded output and traceback of a case; the traceback is None when there is none."""
    out, err = path.with_suffix('.out'), path.with_suffix('.err')
    return out.read_bytes().decode(), err.read_bytes().decode() if err.exists() else None


def compare(expected, actual):
    """The differences between two pairs of output and traceback, as the lines of a diff."""
    problems = []
    for kind, wanted, got in zip(('out', 'err'), expected, actual):
        if kind == 'err':
            wanted, got = (wanted or '').rstrip('\n'), (got or '').rstrip('\n')
        if wanted != got:
            old, new = wanted.splitlines(), got.splitlines()
            lines = list(difflib.unified_diff(old, new, f'recorded {kind}', 'now', lineterm=''))
            problems += lines or [f'{kind} differs in line ends: {wanted[-20:]!r} {got[-20:]!r}']
    return problems


def serve():
    """Reads `mode path` lines, answers each with one line of JSON."""
    sys.path[:0] = [str(TESTS), os.environ.get('MONTY_PACKAGE', str(ROOT / 'bindings' / 'python'))]
    answers = os.fdopen(os.dup(1), 'w')
    os.dup2(2, 1)
    for line in sys.stdin:
        mode, _, name = line.rstrip('\n').partition(' ')
        try:
            problem = run_case(TESTS / name, mode)
        except BaseException as error:
            problem = f'{type(error).__name__}: {error}'
        answers.write(json.dumps(problem) + '\n')
        answers.flush()


# Handing out.


class Runner:
    """One worker process, replaced when a case crashes it or does not end."""

    def __init__(self):
        self._process = None

    def run(self, name, mode):
        """Runs a case in the process; returns the problem as text, empty when it passed."""
        if self._process is None:
            command = [sys.executable, str(TESTS / 'run.py'), '--serve']
            self._noise = tempfile.TemporaryFile()
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._noise, encoding='utf-8'
            )
        process = self._process
        timer = threading.Timer(CASE_SECONDS, process.kill)
        timer.start()
        try:
            process.stdin.write(f'{mode} {name}\n')
            process.stdin.flush()
            line = process.stdout.readline()
        except OSError:
            line = ''
        in_time = timer.is_alive()
        timer.cancel()
        if line:
            return json.loads(line)
        self._process = None
        process.communicate()
        self._noise.seek(0)
        noise = self._noise.read().decode(errors='replace').strip()[-500:]
        return f'the process ended with {process.returncode}\n{noise}' if in_time else f'no end within {CASE_SECONDS} s'

    def close(self):
        """Ends the process."""
        if self._process is not None:
            self._process.communicate()


def find_jobs(patterns, modes):
    """All pairs of case and mode that the command line asks for; of modes not asked for by name a share."""
    paths = [path for folder in FOLDERS for path in sorted((TESTS / folder).rglob('*.py'))]
    names = [path.relative_to(TESTS).as_posix() for path in paths]
    chosen = [name for name in names if not patterns or any(pattern in name for pattern in patterns)]

    def takes(name, mode):
        return bool(modes or patterns) or zlib.crc32(name.encode()) % SHARES.get(mode, 1) == 0

    return [(name, mode) for name in chosen for mode in modes or MODES if takes(name, mode)]


def read_known():
    """The entries of known.txt: (path, mode or None)."""
    file, known = TESTS / 'known.txt', set()
    lines = file.read_text().splitlines() if file.exists() else []
    for line in lines:
        if line.strip() and not line.startswith('#'):
            entry, colon, reason = line.partition(': ')
            if not reason.strip():
                sys.exit(f'known.txt: no reason in {line!r}')
            name, _, mode = entry.partition('@')
            known.add((name, mode or None))
    return known


def symptom(problem):
    """The most telling line of a difference: the last one that was printed but not recorded."""
    lines = problem.splitlines()
    changed = [line for line in lines if line[:1] in '+-' and not line.startswith(('+++', '---'))]
    last = (changed or lines)[-1].strip()
    return ''.join(c if c.isprintable() else '?' for c in last)[:100]


def write_known(results):
    """Writes known.txt: one entry a failing case, for all modes when it fails in all, with the old reason if any."""
    file = TESTS / 'known.txt'
    lines = file.read_text().splitlines() if file.exists() else []
    head = [line for line in lines if line.startswith('#')]
    reasons = dict(line.split(': ', 1) for line in lines if line and not line.startswith('#'))
    entries = []
    for name in sorted({name for name, _ in results}):
        failed = [mode for mode in MODES if results.get((name, mode))]
        every = len(failed) == sum((name, mode) in results for mode in MODES)
        for entry in [name] if every else [f'{name}@{mode}' for mode in failed]:
            entries.append(f'{entry}: {reasons.get(entry) or symptom(results[name, failed[0]])}')
    file.write_text('\n'.join([*head, *entries]) + '\n')


def run_all(jobs, workers):
    """Runs all jobs on several processes; returns {(name, mode): problem}."""
    waiting, results = queue.SimpleQueue(), {}
    for job in jobs:
        waiting.put(job)

    def work():
        runner = Runner()
        try:
            while True:
                name, mode = waiting.get_nowait()
                results[name, mode] = runner.run(name, mode)
        except queue.Empty:
            runner.close()

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def report(jobs, results, known):
    """Prints failures and the summary line; returns the number of failures."""
    passed, failed, expected = 0, [], 0
    names = {name for name, _ in jobs}
    for name, mode in jobs:
        problem = results[name, mode]
        if not problem:
            passed += 1
        elif (name, None) in known or (name, mode) in known:
            expected += 1
        else:
            failed.append(f'{name} ({mode})\n    ' + problem.replace('\n', '\n    '))
    modes = {mode for _, mode in jobs}
    for name, mode in sorted(known, key=str):
        tried = [results[name, each] for each in ([mode] if mode else modes) if (name, each) in results]
        if (tried and not any(tried)) or not (TESTS / name).exists():
            failed.append(f'{name}: listed in known.txt but passes or does not exist')
    for text in failed:
        print(text)
    print(f'cases: {len(names)} in {len(modes)} modes: {passed} passed, {len(failed)} failed, {expected} known')
    return len(failed)


def main():
    """Command line; see the module's text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('patterns', nargs='*')
    parser.add_argument('--mode', action='append', choices=MODES)
    parser.add_argument('--jobs', type=int, default=2)
    parser.add_argument('--update-known', action='store_true')
    parser.add_argument('--serve', action='store_true', help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        return serve()
    started = time.monotonic()
    jobs = find_jobs(options.patterns, options.mode)
    results = run_all(jobs, options.jobs)
    if options.update_known:
        write_known(results)
    failed = report(jobs, results, read_known())
    print(f'({time.monotonic() - started:.1f} s)', file=sys.stderr)
    return 1 if failed or not jobs else 0


if __name__ == '__main__':
    sys.exit(main())
