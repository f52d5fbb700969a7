#!/usr/bin/env python3
"""Kills the process at every suspension of an agent and goes on in a new one from the last saved state.

    run.py [SUSPENSIONS]            default: 200; whole agents are run until so many processes have been killed

A process loads the state, answers one call, writes the new state next to the old one, moves it into place and says so;
then it gets SIGKILL, every other time while it is still at work. The next process is a new one that has not loaded the
library before. Each agent must print and return the same as one that was never interrupted.
"""

import os
import pathlib
import random
import signal
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def answer(name, number):
    """What the host answers: the same at every time, so that a call asked twice does no harm."""
    return (sum(map(ord, name)) * 31 + int(number) * 7) % 1000


def uninterrupted(source):
    """The result, the printed text and the number of calls of an agent that runs in one process."""
    import pydantic_monty

    calls, printed = [], []

    def fetch(name, number):
        calls.append(name)
        return answer(name, number)

    program = pydantic_monty.Monty(source, external_functions=['fetch'])
    result = program.run(
        external_functions={'fetch': fetch}, print_callback=lambda _, text: printed.append(text))
    return repr(result), ''.join(printed), len(calls)


def work(folder, source, says):
    """One process: goes on from the state, answers one call, saves; or writes what the agent came to."""
    import pydantic_monty

    state, printed = folder / 'state', []

    def collect(_, text):
        printed.append(text)

    if state.exists():
        text, _, data = state.read_bytes().partition(b'\0')
        printed.append(text.decode())
        call = pydantic_monty.MontySnapshot.load(data, print_callback=collect)
        progress = call.resume(return_value=answer(*call.args))
    else:
        progress = pydantic_monty.Monty(source, external_functions=['fetch']).start(print_callback=collect)
    if isinstance(progress, pydantic_monty.MontyComplete):
        target, data = folder / 'result', f'{progress.output!r}\n{"".join(printed)}'.encode()
    else:
        target, data = state, ''.join(printed).encode() + b'\0' + progress.dump()
    new = folder / 'new'
    new.write_bytes(data)
    new.replace(target)
    os.write(says, b'R' if target.name == 'result' else b'S')
    signal.pause()


def run_agent(folder, source, chance):
    """Runs an agent to its end through killed processes; returns its result and how many were killed."""
    killed = 0
    while not (folder / 'result').exists():
        hears, says = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                os.close(hears)
                work(folder, source, says)
            finally:
                os._exit(1)
        os.close(says)
        if killed % 2 and chance.random() < 0.5:
            time.sleep(chance.random() * 0.1)
        elif not os.read(hears, 1):
            raise RuntimeError('a process ended by itself')
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(hears)
        killed += 1
    return (folder / 'result').read_text(), killed


def expected_of(source):
    """What an agent must come to, found out in a process of its own: this one never loads the library."""
    hears, says = os.pipe()
    if os.fork() == 0:
        try:
            result, printed, calls = uninterrupted(source)
            os.write(says, f'{calls}\n{result}\n{printed}'.encode())
        finally:
            os._exit(0)
    os.close(says)
    with os.fdopen(hears, encoding='utf-8') as reader:
        calls, _, text = reader.read().partition('\n')
    os.wait()
    return text, int(calls)


def main():
    """Command line; see the module's text."""
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    sys.path.insert(0, os.environ.get('MONTY_PACKAGE', str(ROOT / 'bindings' / 'python')))
    source = (HERE / 'agent.py').read_text()
    expected, calls = expected_of(source)
    chance, killed, passed, failed = random.Random(7), 0, 0, 0
    while killed < wanted:
        with tempfile.TemporaryDirectory() as folder:
            result, more = run_agent(pathlib.Path(folder), source, chance)
        killed += more
        if result == expected:
            passed += 1
        else:
            failed += 1
            at = len(os.path.commonprefix([result, expected]))
            print(f'an agent came to ...{result[at:at + 200]!r} instead of ...{expected[at:at + 200]!r}')
    print(f'{killed} processes killed in agents of {calls} calls')
    print(f'durability: {passed} passed, {failed} failed')
    return 1 if failed or calls < 200 else 0


if __name__ == '__main__':
    sys.exit(main())
