"""Threads: programs are shared, runs go on beside each other, one run belongs to one thread at a time."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from pydantic_monty import (
    CollectString,
    Monty,
    MontyFutureSnapshot,
    MontyRepl,
    MontyRuntimeError,
    OSAccess,
    run_monty_async,
)

LOOP = 'n = 0\nwhile True:\n    n += 1'
WORK = 'n = 0\nwhile n < 1_500_000:\n    n += 1\nn'


def both(first, second):
    """What two functions give that run in threads of their own."""
    with ThreadPoolExecutor(2) as pool:
        futures = [pool.submit(first), pool.submit(second)]
        return [future.result() for future in futures]


def running(action):
    """A thread that carries out the action, once it is well inside."""
    thread = threading.Thread(target=action)
    thread.start()
    time.sleep(0.1)
    return thread


def test_a_shared_program_keeps_its_runs_apart():
    program = Monty('x = []\nfor n in range(200):\n    x.append(f(n))\n    print(n)\nsum(x), key', inputs=['key'])

    def work(key):
        printed = CollectString()
        result = program.run(
            inputs={'key': key}, external_functions={'f': lambda n: n * key}, print_callback=printed)
        return result, len(printed.output.split())

    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(work, range(24))) == [((19900 * key, key), 200) for key in range(24)]


def test_programs_are_made_and_dropped_in_many_threads():
    def work(number):
        for step in range(40):
            program = Monty(f'[n * {number} for n in range(50)][{step}]')
            assert Monty.load(program.dump()).run() == program.run() == number * step
        return True

    with ThreadPoolExecutor(6) as pool:
        assert all(pool.map(work, range(12)))


def test_a_run_that_never_ends_holds_up_no_other():
    endless, ended = Monty(LOOP), []

    def loop():
        with pytest.raises(MontyRuntimeError, match='^KeyboardInterrupt'):
            endless.run()
        ended.append(True)

    thread = running(loop)
    program = Monty('f(x) + 1', inputs=['x'])
    for n in range(200):
        assert program.run(inputs={'x': n}, external_functions={'f': lambda n: n}) == n + 1
    assert MontyRepl().feed_run('1 + 1') == 2
    assert not ended
    endless.interrupt()
    thread.join(30)
    assert ended


def test_host_functions_of_one_run_wait_for_those_of_another():
    # Each waits inside its host function until the other run has got there: runs one after the other would not end.
    barrier = threading.Barrier(2, timeout=30)
    program = Monty('meet()\nmeet()\nname', inputs=['name'])

    def work(name):
        return lambda: program.run(inputs={'name': name}, external_functions={'meet': barrier.wait})

    assert both(work('a'), work('b')) == ['a', 'b']


@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason='needs two cores')
def test_runs_beside_each_other_use_more_than_one_core():
    program = Monty(WORK)

    def work():
        before = time.thread_time()
        program.run()
        return time.thread_time() - before

    best = 0.0
    for _ in range(12):
        started = time.perf_counter()
        spent = sum(both(work, work))
        best = max(best, spent / (time.perf_counter() - started))
        if best > 1.3:
            return
    if os.getloadavg()[0] > (os.cpu_count() or 1):
        pytest.skip(f'the machine is busy: {best:.2f} cores were to be had')
    assert best > 1.3


def test_the_interpreter_lock_is_free_during_each_kind_of_step():
    repl = MontyRepl()
    call = Monty(f'f()\n{WORK}').start()
    steps = [
        lambda: Monty(WORK).run(),
        lambda: Monty(WORK).run(print_callback=lambda stream, text: None),
        lambda: Monty(WORK).run(os=OSAccess(), limits={'max_memory': 10**8}),
        lambda: Monty(WORK).start(),
        lambda: call.resume(return_value=None),
        lambda: repl.feed_run(WORK),
        lambda: asyncio.run(run_monty_async(Monty(WORK))),
    ]
    for step in steps:
        ticks, done = [0], threading.Event()

        def count(ticks=ticks, done=done):
            while not done.is_set():
                ticks[0] += 1
                time.sleep(0.001)

        thread = threading.Thread(target=count)
        thread.start()
        step()
        done.set()
        thread.join()
        assert ticks[0] > 2


def test_a_future_snapshot_that_another_thread_resumes_is_busy():
    code = 'import asyncio\nasync def main():\n    await f()\n    while True: pass\nawait main()'
    call = Monty(code).start()
    waiting = call.resume(future=...)
    assert isinstance(waiting, MontyFutureSnapshot)

    def resume():
        with pytest.raises(MontyRuntimeError, match='^KeyboardInterrupt'):
            waiting.resume({call.call_id: {'return_value': None}})

    thread = running(resume)
    for use in (waiting.dump, lambda: waiting.resume({call.call_id: {'return_value': None}})):
        with pytest.raises(RuntimeError, match='^Snapshot is currently being resumed by another thread$'):
            use()
    waiting.interrupt()
    thread.join(30)
    assert not thread.is_alive()


def test_a_session_that_another_thread_feeds_is_busy():
    repl = MontyRepl()
    repl.feed_run('x = 1')

    def feed():
        with pytest.raises(MontyRuntimeError, match='^KeyboardInterrupt'):
            repl.feed_run(LOOP)

    thread = running(feed)
    for use in (lambda: repl.feed_run('x'), repl.dump):
        with pytest.raises(RuntimeError, match='another thread'):
            use()
    repl.interrupt()
    thread.join(30)
    assert repl.feed_run('x') == 1


def test_only_one_of_many_threads_resumes_a_snapshot():
    for _ in range(20):
        call = Monty('f() + 1').start()
        barrier = threading.Barrier(4, timeout=30)

        def resume(call=call, barrier=barrier):
            barrier.wait()
            try:
                return call.resume(return_value=1).output
            except RuntimeError as error:
                return str(error)

        with ThreadPoolExecutor(4) as pool:
            results = [future.result() for future in [pool.submit(resume) for _ in range(4)]]
        refused = {'Progress already resumed', 'Snapshot is currently being resumed by another thread'}
        assert results.count(2) == 1 and set(results) <= {2} | refused


def test_one_collector_takes_the_text_of_many_threads():
    printed = CollectString()
    program = Monty('for n in range(100): print("line")')
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: program.run(print_callback=printed), range(20)))
    assert printed.output.count('line') == 2000


@pytest.mark.skipif(os.name == 'nt', reason='needs signals of POSIX')
def test_ctrl_c_stops_an_asynchronous_run():
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGINT)).start()
        started = time.monotonic()
        with pytest.raises(KeyboardInterrupt):
            asyncio.run(run_monty_async(Monty(LOOP)))
        assert time.monotonic() - started < 10
    finally:
        signal.signal(signal.SIGINT, before if before is not None else signal.SIG_DFL)


def test_ctrl_c_inside_a_host_function_leaves_the_run():
    def stop():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Monty('try:\n    stop()\nexcept BaseException:\n    pass').run(external_functions={'stop': stop})
