#!/usr/bin/env python3
"""Runs hostile programs through the published library: each must end as documented, and the process must live on.

    run.py [PATTERN...] [--verbose]

The programs are tests/hostile/*.py, several in a file, separated by lines `# ---`. The first comments of a program say
how it may end: `# ends: MemoryError, TimeoutError` (`value` stands for a result), and may replace the limits, 0.3 seconds
and 20 MB: `# limits: max_memory=1000000`. A process runs them one after the other; checked are the class of the error,
the processor time (the limit and a generous tolerance), the memory of the process at its highest, and that it is still
there and well.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LIMITS = {'max_duration_secs': 0.3, 'max_memory': 20_000_000}
EXTRA_SECONDS = 4.0
EXTRA_BYTES = 160_000_000
KILL_AFTER = 90


def programs(patterns):
    """All programs: (name, source, ways to end, limits)."""
    for path in sorted(HERE.glob('*.py')):
        if path.name == 'run.py':
            continue
        for number, source in enumerate(path.read_text().split('# ---\n'), 1):
            name = f'{path.stem}[{number}]'
            if not patterns or any(pattern in name for pattern in patterns):
                lines = [line[2:] for line in source.splitlines() if line.startswith(('# ends: ', '# limits: '))]
                head = dict(line.split(': ', 1) for line in lines)
                limits = dict(LIMITS)
                for item in head.get('limits', '').split(', '):
                    if item:
                        key, _, value = item.partition('=')
                        limits[key] = float(value) if key == 'max_duration_secs' else int(value)
                yield name, source, [way.strip() for way in head['ends'].split(',')], limits


# The process that runs the programs.


def memory(field):
    """A figure of this process in bytes."""
    for line in pathlib.Path('/proc/self/status').read_text().splitlines():
        if line.startswith(field):
            return int(line.split()[1]) * 1024
    raise RuntimeError(field)


def drive(progress):
    """Answers a few questions of a program with None, its awaits with nothing."""
    import pydantic_monty

    while not isinstance(progress, pydantic_monty.MontyComplete):
        if isinstance(progress, pydantic_monty.NameLookupSnapshot):
            progress = progress.resume()
        elif isinstance(progress, pydantic_monty.MontyFutureSnapshot):
            progress = progress.resume({call: {'return_value': None} for call in progress.pending_call_ids})
        elif progress.function_name == 'later':
            progress = progress.resume(future=...)
        else:
            # Saving and loading are part of what a program can make the host do.
            progress = pydantic_monty.load_snapshot(progress.dump()).resume(
                return_value=progress.args[0] if progress.args else None
            )
    return progress.output


def run_program(source, limits):
    """How a program ends, the processor seconds it takes, and the memory it adds at its highest."""
    import pydantic_monty

    with open('/proc/self/clear_refs', 'w') as refs:
        refs.write('5')
    before, start = memory('VmRSS'), time.process_time()
    text = ''
    try:
        drive(pydantic_monty.Monty(source).start(limits=limits, print_callback=lambda *_: None))
        end = 'value'
    except pydantic_monty.MontySyntaxError as error:
        end, text = type(error.exception()).__name__, str(error)
    except pydantic_monty.MontyRuntimeError as error:
        end, text = type(error.exception()).__name__, str(error)
        error.display()
        len(error.traceback())
    return end, text[:300], time.process_time() - start, memory('VmHWM') - before


def serve():
    """Runs the programs that come line by line; answers each with one line."""
    sys.path.insert(0, os.environ.get('MONTY_PACKAGE', str(ROOT / 'bindings' / 'python')))
    import pydantic_monty

    answers = os.fdopen(os.dup(1), 'w')
    os.dup2(2, 1)
    for line in sys.stdin:
        source, limits = json.loads(line)
        try:
            result = run_program(source, limits)
        except BaseException as error:
            result = f'{type(error).__name__}', str(error)[:300], 0.0, 0
        alive = pydantic_monty.Monty('sum(range(101))').run()
        answers.write(json.dumps([*result, alive]) + '\n')
        answers.flush()


# Handing out.


class Worker:
    """The process, started again when a program has ended it."""

    def __init__(self):
        self._process = None

    def run(self, source, limits):
        """The answer of the process, or how it died."""
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, str(HERE / 'run.py'), '--serve'],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding='utf-8',
            )
        process = self._process
        timer = threading.Timer(KILL_AFTER, process.kill)
        timer.start()
        try:
            process.stdin.write(json.dumps([source, limits]) + '\n')
            process.stdin.flush()
            line = process.stdout.readline()
        except OSError:
            line = ''
        timer.cancel()
        if line:
            return json.loads(line)
        self._process = None
        _, noise = process.communicate()
        return f'the process ended with {process.returncode}: {noise.strip()[-300:]}'

    def close(self):
        """Ends the process."""
        if self._process is not None:
            self._process.communicate()


def judge(answer, ways, limits):
    """What is wrong with an end; None when nothing."""
    if isinstance(answer, str):
        return answer
    end, text, seconds, peak, alive = answer
    if end not in ways:
        return f'ended with {end} ({text}), not with {" or ".join(ways)}'
    if seconds > limits['max_duration_secs'] + EXTRA_SECONDS:
        return f'took {seconds:.1f} s'
    if peak > 2 * limits['max_memory'] + EXTRA_BYTES:
        return f'took {peak // 1_000_000} MB'
    return None if alive == 5050 else f'another program gave {alive} afterwards'


def main():
    """Command line; see the module's text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('patterns', nargs='*')
    parser.add_argument('--verbose', action='store_true')
    parser.add_argument('--serve', action='store_true', help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        return serve()
    worker, passed, failed, slowest, largest = Worker(), 0, 0, (0.0, ''), (0, '')
    for name, source, ways, limits in programs(options.patterns):
        answer = worker.run(source, limits)
        problem = judge(answer, ways, limits)
        if options.verbose:
            print(name, answer)
        if not isinstance(answer, str):
            slowest, largest = max(slowest, (answer[2], name)), max(largest, (answer[3], name))
        passed, failed = passed + (problem is None), failed + (problem is not None)
        if problem:
            print(f'{name}: {problem}')
    worker.close()
    print(f'slowest {slowest[1]} {slowest[0]:.2f} s, largest {largest[1]} {largest[0] // 1_000_000} MB')
    print(f'hostile: {passed} passed, {failed} failed')
    return 1 if failed or not passed else 0


if __name__ == '__main__':
    sys.exit(main())
