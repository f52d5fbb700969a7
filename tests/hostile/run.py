#!/usr/bin/env python3
"""Runs hostile programs through the published library: each must end as documented, and the process must live on.

    run.py [PATTERN...] [--verbose] [--jobs N]

The programs are tests/hostile/*.py, one class of attack in a file, separated by lines `# ---`. The first comments of a
program say how it may end: `# ends: MemoryError, TimeoutError` (`value` stands for a result), may replace the limits,
0.2 seconds and 20 MB: `# limits: max_memory=1000000`, may have it run often in one process, which must not grow:
`# repeat: 100`, or give the program as an expression: `# source: '(' * 1000`. Each process runs many programs, one
after the other; checked are the class of the error, the processor time over the limit, the memory of the process at its
highest, and that it is still there and well. What goes wrong is printed, and for each class how its programs ended, the
longest overshoot and the largest growth.
"""

import argparse
import collections
import json
import os
import pathlib
import queue
import subprocess
import sys
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LIMITS = {'max_duration_secs': 0.2, 'max_memory': 20_000_000}
# What a program may take beyond its limits: processor time, and memory beyond three times the limit.
EXTRA_SECONDS = 0.25
EXTRA_BYTES = 20_000_000
KILL_AFTER = 60
TRIES = 2
HEADS = ('# ends: ', '# limits: ', '# repeat: ', '# source: ')
FUNCTIONS = ['f', 'later']


def programs(patterns):
    """All programs: (name, source, ways to end, limits, how often)."""
    for path in sorted(HERE.glob('*.py')):
        if path.name in ('callables.py', 'run.py', 'search.py'):
            continue
        for number, source in enumerate(path.read_text().split('# ---\n'), 1):
            name = f'{path.stem}[{number}]'
            if not patterns or any(pattern in name for pattern in patterns):
                lines = [line[2:] for line in source.splitlines()[:4] if line.startswith(HEADS)]
                head = dict(line.split(': ', 1) for line in lines)
                limits = dict(LIMITS)
                for item in head.get('limits', '').split(', '):
                    if item:
                        key, _, value = item.partition('=')
                        limits[key] = float(value) if key == 'max_duration_secs' else int(value)
                if 'source' in head:
                    source = eval(head['source'])
                ways = [way.strip() for way in head['ends'].split(',')]
                yield name, source, ways, limits, int(head.get('repeat', 1))


# The process that runs the programs.


def memory(field):
    """A figure of this process in bytes."""
    for line in pathlib.Path('/proc/self/status').read_text().splitlines():
        if line.startswith(field):
            return int(line.split()[1]) * 1024
    raise RuntimeError(field)


def drive(progress):
    """Answers the questions of a program, its awaits with nothing."""
    import pydantic_monty

    while not isinstance(progress, pydantic_monty.MontyComplete):
        if isinstance(progress, pydantic_monty.NameLookupSnapshot):
            progress = progress.resume()
        elif isinstance(progress, pydantic_monty.MontyFutureSnapshot):
            progress = progress.resume({call: {'return_value': None} for call in progress.pending_call_ids})
        elif progress.is_os_function:
            progress = progress.resume(exception=NotImplementedError(progress.function_name))
        elif progress.function_name == 'later':
            progress = progress.resume(future=...)
        else:
            # Saving and loading are part of what a program can make the host do.
            progress = pydantic_monty.load_snapshot(progress.dump()).resume(
                return_value=progress.args[0] if progress.args else None
            )


def run_program(source, limits):
    """How a program ends, the processor seconds it takes, and the memory it adds at its highest."""
    import pydantic_monty

    with open('/proc/self/clear_refs', 'w') as refs:
        refs.write('5')
    before, start = memory('VmRSS'), time.process_time()
    text = ''
    try:
        program = pydantic_monty.Monty(source, external_functions=FUNCTIONS)
        drive(program.start(limits=limits, print_callback=lambda *_: None))
        end = 'value'
    except pydantic_monty.MontySyntaxError as error:
        end, text = type(error.exception()).__name__, str(error)
    except pydantic_monty.MontyRuntimeError as error:
        end, text = type(error.exception()).__name__, str(error)
        error.display()
        len(error.traceback())
    return end, text[:300], time.process_time() - start, memory('VmHWM') - before


def growth(source, limits, times):
    """What many runs leave behind: a leak grows in every batch, the heap only in some."""
    grown = []
    for _ in range(5):
        before = memory('VmRSS')
        for _ in range(times):
            run_program(source, limits)
        grown.append(memory('VmRSS') - before)
    return min(grown)


def serve():
    """Runs the programs that come line by line; answers each with one line."""
    sys.path.insert(0, os.environ.get('MONTY_PACKAGE', str(ROOT / 'bindings' / 'python')))
    import pydantic_monty

    answers = os.fdopen(os.dup(1), 'w')
    os.dup2(2, 1)
    for line in sys.stdin:
        source, limits, times = json.loads(line)
        try:
            result = run_program(source, limits)
            if times > 1:
                result = *result[:3], max(result[3], growth(source, limits, times) * 10)
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

    def run(self, source, limits, times=1):
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
            process.stdin.write(json.dumps([source, limits, times]) + '\n')
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
    if end == 'TimeoutError' and {'MemoryError', 'RecursionError'} & {*ways}:
        # A busy machine does not get that far.
        return None if alive == 5050 else 'damaged'
    if end not in ways:
        return f'ended with {end} ({text}), not with {" or ".join(ways)}'
    if seconds > limits['max_duration_secs'] + EXTRA_SECONDS:
        return f'took {seconds:.2f} s'
    if peak > 3 * limits['max_memory'] + EXTRA_BYTES:
        return f'took {peak // 1_000_000} MB'
    return None if alive == 5050 else f'another program gave {alive} afterwards'


def run_all(waiting, results):
    """Takes programs from the queue until it is empty; one that fails is tried again."""
    worker = Worker()
    try:
        while True:
            name, source, ways, limits, times = waiting.get_nowait()
            for _ in range(TRIES):
                answer = worker.run(source, limits, times)
                problem = judge(answer, ways, limits)
                if problem is None:
                    break
            results.append((name, answer, problem, limits['max_duration_secs']))
    except queue.Empty:
        worker.close()


def report(results):
    """Prints what went wrong and a line for each class of programs; returns the number of failures."""
    for name, _, problem, _ in sorted(results, key=lambda row: row[0]):
        if problem:
            print(f'{name}: {problem}')
    for group in sorted({name.split('[')[0] for name, *_ in results}):
        rows = [row for row in results if row[0].startswith(group + '[')]
        told = [(answer, limit) for _, answer, _, limit in rows if not isinstance(answer, str)]
        ends = collections.Counter(answer[0] for answer, _ in told)
        over = max((answer[2] - limit for answer, limit in told), default=0)
        grown = max((answer[3] for answer, _ in told), default=0)
        shown = ', '.join(f'{end} {count}' for end, count in ends.most_common(6))
        print(f'{group:10} {len(rows):4} programs, over time {max(over, 0) * 1000:4.0f} ms, '
              f'memory {grown // 1_000_000:3} MB: {shown}')
    return sum(problem is not None for _, _, problem, _ in results)


def main():
    """Command line; see the module's text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('patterns', nargs='*')
    parser.add_argument('--verbose', action='store_true')
    parser.add_argument('--jobs', type=int, default=2)
    parser.add_argument('--serve', action='store_true', help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        return serve()
    waiting, results = queue.SimpleQueue(), []
    for job in programs(options.patterns):
        waiting.put(job)
    threads = [threading.Thread(target=run_all, args=(waiting, results)) for _ in range(options.jobs)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if options.verbose:
        for name, answer, *_ in sorted(results):
            print(name, answer)
    failed = report(results)
    print(f'hostile: {len(results) - failed} passed, {failed} failed')
    return 1 if failed or not results else 0


if __name__ == '__main__':
    sys.exit(main())
