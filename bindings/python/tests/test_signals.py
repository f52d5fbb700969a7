"""Stopping runs: Ctrl-C, interrupts from other threads, forks."""

import _thread
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time

import pytest
from pydantic_monty import Monty, MontyRepl, MontyRuntimeError

LOOP = 'n = 0\nwhile True:\n    n += 1'


@pytest.fixture(autouse=True)
def handled_ctrl_c():
    # A process that was started in the background ignores the signal.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before if before is not None else signal.SIG_DFL)


def interrupted(action):
    threading.Timer(0.2, _thread.interrupt_main).start()
    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        action()
    assert time.monotonic() - started < 10


def test_ctrl_c_stops_a_run():
    interrupted(lambda: Monty(LOOP).run())


def test_ctrl_c_stops_a_run_with_limits_and_a_callback():
    interrupted(lambda: Monty(LOOP).run(limits={'max_memory': 10**9}, print_callback=print))


def test_ctrl_c_stops_a_resumed_run():
    call = Monty(f'f()\n{LOOP}').start()
    interrupted(lambda: call.resume(return_value=None))


def test_ctrl_c_stops_a_started_run():
    interrupted(lambda: Monty(LOOP).start())


def test_a_session_goes_on_after_ctrl_c():
    repl = MontyRepl()
    interrupted(lambda: repl.feed_run(f'x = 5\n{LOOP}'))
    assert repl.feed_run('x') == 5


def test_a_program_cannot_catch_the_interrupt():
    code = 'while True:\n    try:\n        while True: pass\n    except BaseException:\n        pass'
    interrupted(lambda: Monty(code).run())


def test_a_long_run_gives_its_result():
    assert Monty('n = 0\nwhile n < 4_000_000:\n    n += 1\nn').run() == 4_000_000


def test_one_program_in_many_threads():
    program = Monty('total = 0\nfor n in range(20_000):\n    total += n * x\ntotal', inputs=['x'])
    results = {}

    def work(x):
        results[x] = [program.run(inputs={'x': x}) for _ in range(5)]

    threads = [threading.Thread(target=work, args=(x,)) for x in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == {x: [199_990_000 * x] * 5 for x in range(8)}


def test_other_threads_run_while_the_sandbox_works():
    ticks = []
    stop = threading.Event()

    def tick():
        while not stop.is_set():
            ticks.append(1)
            time.sleep(0.005)

    thread = threading.Thread(target=tick)
    thread.start()
    Monty('n = 0\nwhile n < 3_000_000:\n    n += 1').run()
    stop.set()
    thread.join()
    assert len(ticks) > 3


def test_interrupting_a_program_stops_its_runs():
    program = Monty(LOOP)
    threading.Timer(0.2, program.interrupt).start()
    with pytest.raises(MontyRuntimeError, match='^KeyboardInterrupt'):
        program.run()


@pytest.mark.skipif(not hasattr(os, 'fork'), reason='needs fork')
def test_a_forked_child_runs_programs():
    code = textwrap.dedent('''
        import os, pydantic_monty
        program = pydantic_monty.Monty('x + 1', inputs=['x'])
        assert program.run(inputs={'x': 1}) == 2
        child = os.fork()
        if child == 0:
            os._exit(0 if program.run(inputs={'x': 2}) == 3 else 1)
        assert os.waitpid(child, 0)[1] == 0
        assert program.run(inputs={'x': 3}) == 4
    ''')
    subprocess.run([sys.executable, '-c', code], check=True, timeout=60, env={**os.environ, **_path()})


@pytest.mark.skipif(not hasattr(os, 'fork'), reason='needs fork')
def test_a_child_forked_during_a_run_gets_an_error():
    code = textwrap.dedent('''
        import os, threading, time, pydantic_monty
        program = pydantic_monty.Monty('n = 0\\nwhile n < 20_000_000:\\n    n += 1')
        thread = threading.Thread(target=program.run)
        thread.start()
        time.sleep(0.05)
        child = os.fork()
        if child == 0:
            try:
                pydantic_monty.Monty('1').run()
            except RuntimeError as error:
                os._exit(0 if 'forked' in str(error) else 2)
            os._exit(1)
        status = os.waitpid(child, 0)[1]
        program.interrupt()
        assert status == 0, status
        os._exit(0)
    ''')
    subprocess.run([sys.executable, '-c', code], check=True, timeout=60, env={**os.environ, **_path()})


def _path():
    import pydantic_monty

    return {'PYTHONPATH': os.path.dirname(os.path.dirname(pydantic_monty.__file__))}
