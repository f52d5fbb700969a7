#!/usr/bin/env python3
"""Runs random programs (generator.py) here and in CPython: they must end alike, without crash, hang or excess.

    programs.py [COUNT] [FIRST]             so many programs from a number on, in processes of their own
    programs.py --alone [COUNT] [FIRST]     the same, twice as fast, without CPython: only crash, hang and excess
    programs.py --show NUMBER               the program of a number, and what each side makes of it
    programs.py --child COUNT FIRST         what such a process does; with --alone as a third argument

A program prints its values and ends with a value, an exception or a SyntaxError: the class of its end is compared, and what it
prints unless it uses what differs by design (order of sets) or from version to version. Every other run is saved and loaded
at each call of the host. 100,000 programs take about twenty minutes, two minutes' worth is `programs.py 10000`.
"""

import builtins
import collections
import gc
import io
import os
import pathlib
import re
import resource
import signal
import subprocess
import sys
import time
import warnings

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

from cpython import newest_python  # noqa: E402
from generator import make  # noqa: E402

PER_CHILD = 500
SECONDS = 0.5
EXTRA_SECONDS = 0.5
EXTRA_BYTES = 300_000_000
MOST_BYTES = 2_000_000_000
LIMITS = {'max_duration_secs': SECONDS, 'max_memory': 50_000_000}
# Ends that depend on how much is allowed, not on the program.
LIMITED = ('TimeoutError', 'MemoryError', 'RecursionError', 'timeout', 'top-level')
TOP_LEVEL = re.compile("('return'|'await'|'async .*'|comprehension) outside")
ADDRESS = re.compile(r'0x[0-9a-f]{6,}')
# Sets are printed in another order, and classes of functions of C differ in their text.
VARYING = re.compile(r'set\(|frozenset|\{[^:{}]*\}|<')


class Expired(BaseException):
    """CPython has worked long enough."""


def in_cpython(source):
    """How a program ends in CPython, and what it prints."""
    def expire(*_):
        raise Expired

    printed, names = io.StringIO(), {'__name__': '__main__', '__builtins__': builtins, 'fetch': lambda value: value}
    signal.signal(signal.SIGALRM, expire)
    try:
        code = compile(source, 'program.py', 'exec')
    except (SyntaxError, ValueError) as error:
        # A return at the top level ends the script here, and await works there.
        return 'top-level' if TOP_LEVEL.search(str(error)) else 'SyntaxError', ''
    sys.stdout = printed
    signal.setitimer(signal.ITIMER_REAL, 2 * SECONDS)
    try:
        exec(code, names)
        end = 'value'
    except Expired:
        end = 'timeout'
    except BaseException as error:
        end = type(error).__name__
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        sys.stdout = sys.__stdout__
        # What the program has filled the memory with must not be missing here.
        names.clear()
        gc.collect()
    return end, printed.getvalue()


def in_sandbox(source, saves):
    """How a program ends here, what it prints, and the processor seconds."""
    import pydantic_monty

    printed, start = [], time.process_time()

    def collect(stream, text):
        printed.append(text)

    try:
        progress = pydantic_monty.Monty(source, external_functions=['fetch']).start(limits=LIMITS, print_callback=collect)
        while not isinstance(progress, pydantic_monty.MontyComplete):
            if saves:
                progress = pydantic_monty.load_snapshot(progress.dump(), print_callback=collect)
            try:
                if isinstance(progress, pydantic_monty.NameLookupSnapshot):
                    progress = progress.resume()
                elif progress.function_name != 'fetch':
                    progress = progress.resume_not_handled()
                else:
                    progress = progress.resume(return_value=progress.args[0])
            except pydantic_monty.MontyError:
                raise
            except Exception as error:
                # A value that has no equivalent on this side, or is nested too deep.
                return f'host {type(error).__name__}: {error}', ''.join(printed), time.process_time() - start
        end = 'value'
    except pydantic_monty.MontySyntaxError:
        end = 'SyntaxError'
    except pydantic_monty.MontyRuntimeError as error:
        end = error.display('type-msg').partition(':')[0].rpartition('.')[2].strip()
    except Exception as error:
        end = f'fault {type(error).__name__}: {error}'
    return end, ''.join(printed), time.process_time() - start


def judge(source, number):
    """What is wrong with a program's run, None when nothing; and how it ended in CPython."""
    wanted, text = in_cpython(source)
    end, printed, seconds = in_sandbox(source, number % 2 == 0)
    if end.startswith('fault') or end == 'SystemError':
        return end, wanted
    if seconds > SECONDS + EXTRA_SECONDS:
        return f'took {seconds:.2f} s', wanted
    if {wanted, end} & {*LIMITED} or end.startswith('host ') or 'fetch' in source and wanted != 'SyntaxError':
        # What goes to the host and back is copied, and limits differ: only faults count.
        return None, wanted
    if 'NameError' in wanted + text + end + printed and number % 3 == 0:
        # A name that is unknown is asked for once it is called: after its arguments.
        return None, wanted
    if 'OverflowError' in end + printed and '**' in source:
        # Numbers have at most so many bits here.
        return None, wanted
    if end != wanted:
        return f'ends with {end}, not with {wanted}', wanted
    if ADDRESS.sub('0x', printed) != ADDRESS.sub('0x', text):
        return difference(text, printed), wanted
    return None, wanted


def difference(text, printed):
    """The first line that differs, None when such lines may."""
    for line, other in zip(text.splitlines() + [''], printed.splitlines() + ['']):
        if line != other:
            return None if VARYING.search(line + other) else f'prints {other[:200]!r}, not {line[:200]!r}'
    return 'prints more or less'


def memory():
    """Bytes of this process."""
    found = re.search(r'VmRSS:\s+(\d+)', pathlib.Path('/proc/self/status').read_text())
    return int(found[1]) * 1024


def judge_alone(source, number):
    """What is wrong with a program's run here, whatever it prints; and how it ended."""
    end, _, seconds = in_sandbox(source, number % 2 == 0)
    if end.startswith('fault') or end == 'SystemError':
        return end, 'fault'
    return (f'took {seconds:.2f} s' if seconds > SECONDS + EXTRA_SECONDS else None), end.partition(' ')[0]


def child(count, first, judge=judge):
    """Runs programs; prints what goes wrong, and how they ended."""
    warnings.simplefilter('ignore')
    resource.setrlimit(resource.RLIMIT_DATA, (MOST_BYTES, MOST_BYTES))
    ends, bad = collections.Counter(), 0
    before = None
    for number in range(first, first + count):
        print(f'at {number}', file=sys.stderr, flush=True)
        problem, end = judge(make(number), number)
        ends[end] += 1
        if problem:
            bad += 1
            print(f'{number}: {problem}', flush=True)
        if number == first + 50:
            before = memory()
    if before and memory() - before > EXTRA_BYTES:
        bad += 1
        print(f'{first}: the process grew by {(memory() - before) // 1_000_000} MB')
    print('ends', *(f'{end}={count}' for end, count in ends.items()))
    return 1 if bad else 0


def run_all(count, first, *flags):
    """Hands the programs out; prints problems and the summary line."""
    environment = {**os.environ, 'PYTHONHASHSEED': '0', 'PYTHONDONTWRITEBYTECODE': '1'}
    ends, bad = collections.Counter(), 0
    for start in range(first, first + count, PER_CHILD):
        share = min(PER_CHILD, first + count - start)
        command = [newest_python(), str(HERE / 'programs.py'), '--child', str(share), str(start), *flags]
        try:
            done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=20 + share)
            code, out, noise = done.returncode, done.stdout, done.stderr
        except subprocess.TimeoutExpired as expired:
            code, out, noise = 'no end', (expired.stdout or b'').decode(), (expired.stderr or b'').decode()
        for line in out.splitlines():
            if line.startswith('ends '):
                for item in line.split()[1:]:
                    end, _, number = item.partition('=')
                    ends[end] += int(number)
            else:
                bad += 1
                print(line, flush=True)
        if code not in (0, 1) or 'ends ' not in out:
            bad += 1
            print(f'the process ended with {code}: {noise[-300:]}', flush=True)
    total = sum(ends.values())
    parsed = total - ends['SyntaxError']
    print(f'{parsed} of {total} parse; ' + ', '.join(f'{end} {number}' for end, number in ends.most_common(8)))
    print(f'programs: {max(total - bad, 0)} passed, {bad} failed')
    return 1 if bad or parsed * 2 < count else 0


def show(number):
    """A program and its two ends."""
    source = make(number)
    print(source)
    print('CPython', *in_cpython(source))
    print('here', *in_sandbox(source, number % 2 == 0))


def main(arguments):
    """Command line; see the module's text."""
    if arguments[:1] == ['--show']:
        return show(int(arguments[1]))
    if arguments[:1] == ['--child']:
        return child(int(arguments[1]), int(arguments[2]), judge_alone if '--alone' in arguments else judge)
    flags = arguments[:1] if arguments[:1] == ['--alone'] else []
    numbers = [*map(int, arguments[len(flags):])]
    return run_all(*numbers, *(10_000, 1)[len(numbers):], *flags)


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
