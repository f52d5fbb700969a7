"""The program's own asyncio together with host functions that await."""

import asyncio
import gc
import time

import pytest
from pydantic_monty import (
    Monty,
    MontyComplete,
    MontyFutureSnapshot,
    MontyRuntimeError,
    load_snapshot,
    run_monty_async,
)


async def later(value, seconds=0.0):
    await asyncio.sleep(seconds)
    return value


async def broken(message='late'):
    await asyncio.sleep(0)
    raise ValueError(message)


def run(code, **functions):
    return asyncio.run(run_monty_async(Monty(code), external_functions=functions))


def timed(code, **functions):
    started = time.monotonic()
    result = run(code, **functions)
    return result, time.monotonic() - started


def test_asyncio_sleep_sleeps_on_the_loop_of_the_host():
    result, seconds = timed('import asyncio\nawait asyncio.sleep(0.2, "x")')
    assert result == 'x'
    assert 0.15 < seconds < 5


def test_sleeps_overlap():
    _, seconds = timed('import asyncio\nawait asyncio.gather(*[asyncio.sleep(0.2) for _ in range(20)])')
    assert 0.15 < seconds < 2


def test_a_synchronous_run_lets_the_time_pass_at_once():
    started = time.monotonic()
    assert Monty('import asyncio\nasyncio.run(asyncio.sleep(1000, 7))').run() == 7
    assert time.monotonic() - started < 5


def test_time_sleep_waits_without_blocking_the_loop():
    async def main():
        ticks = 0
        task = asyncio.create_task(run_monty_async(Monty('import time\ntime.sleep(0.2)\n1')))
        while not task.done():
            await asyncio.sleep(0.01)
            ticks += 1
        return await task, ticks

    result, ticks = asyncio.run(main())
    assert result == 1
    assert ticks > 3


def test_gather_of_host_functions_overlaps():
    code = 'import asyncio\nawait asyncio.gather(*[f(n, 0.1) for n in range(10)])'
    result, seconds = timed(code, f=later)
    assert result == list(range(10))
    assert seconds < 0.7


def test_gather_inside_asyncio_run():
    code = 'import asyncio\nasync def main():\n    return await asyncio.gather(f(1), f(2))\nasyncio.run(main())'
    assert run(code, f=later) == [1, 2]


@pytest.mark.parametrize('call', ['f(5)', 'g(5)'])
def test_create_task_takes_host_calls_and_coroutines(call):
    code = f'import asyncio\nasync def g(n):\n    return await f(n)\nt = asyncio.create_task({call})\nawait t'
    assert run(code, f=later) == 5


def test_a_task_group_waits_for_host_functions():
    code = (
        'import asyncio\nasync with asyncio.TaskGroup() as group:\n'
        '    a = group.create_task(f(1))\n    b = group.create_task(f(2))\na.result() + b.result()'
    )
    assert run(code, f=later) == 3


def test_a_task_group_cancels_the_others_when_one_fails():
    code = (
        'import asyncio\nlog = []\nasync def slow():\n    try:\n        await f(1, 60)\n'
        '    except asyncio.CancelledError:\n        log.append("cancelled")\n        raise\n'
        'try:\n    async with asyncio.TaskGroup() as group:\n        group.create_task(slow())\n'
        '        group.create_task(g())\nexcept* ValueError as error:\n    log.append(str(error.exceptions[0]))\nlog'
    )
    assert run(code, f=later, g=broken) == ['cancelled', 'late']


def test_wait_for_ends_a_host_call_that_takes_too_long():
    code = (
        'import asyncio\ntry:\n    await asyncio.wait_for(f(1, 60), 0.05)\n'
        'except TimeoutError:\n    found = "timeout"\nfound'
    )
    result, seconds = timed(code, f=later)
    assert result == 'timeout'
    assert seconds < 5


def test_wait_for_gives_the_result_in_time():
    assert run('import asyncio\nawait asyncio.wait_for(f(1), 60)', f=later) == 1


@pytest.mark.parametrize('awaited', ['f(1, 60)', 'asyncio.sleep(60)', 'both()'])
def test_a_timeout_block_in_the_module_body(awaited):
    code = (
        'import asyncio\nlog = []\nasync def both():\n    try:\n        await f(1)\n        await f(2, 60)\n'
        '    finally:\n        log.append("left")\n'
        f'try:\n    async with asyncio.timeout(0.05):\n        await {awaited}\n'
        'except TimeoutError:\n    log.append("timeout")\nlog'
    )
    assert run(code, f=later)[-1] == 'timeout'


def test_wait_with_first_completed():
    code = (
        'import asyncio\nasync def g(n, s):\n    return await f(n, s)\n'
        'tasks = [asyncio.create_task(g(1, 60)), asyncio.create_task(g(2, 0))]\n'
        'done, rest = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)\n'
        '[t.result() for t in done], len(rest)'
    )
    assert run(code, f=later) == ([2], 1)


def test_as_completed_gives_results_in_the_order_they_come():
    code = (
        'import asyncio\nasync def g(n, s):\n    return await f(n, s)\nout = []\n'
        'for c in asyncio.as_completed([g("slow", 0.2), g("quick", 0)]):\n    out.append(await c)\nout'
    )
    assert run(code, f=later) == ['quick', 'slow']


def test_queues_events_and_locks_work_between_tasks():
    code = (
        'import asyncio\nqueue = asyncio.Queue()\nready = asyncio.Event()\nlock = asyncio.Lock()\nlog = []\n'
        'async def producer():\n    for n in range(3):\n        queue.put_nowait(await f(n))\n    ready.set()\n'
        'async def consumer():\n    await ready.wait()\n    async with lock:\n        while not queue.empty():\n'
        '            log.append(await queue.get())\n'
        'await asyncio.gather(producer(), consumer())\nlog'
    )
    assert run(code, f=later) == [0, 1, 2]


def test_an_exception_of_one_gathered_call_is_caught():
    code = (
        'import asyncio\ntry:\n    await asyncio.gather(f(1), g())\n'
        'except ValueError as e:\n    found = str(e)\nfound'
    )
    assert run(code, f=later, g=broken) == 'late'


def test_gather_of_guarded_coroutines():
    code = (
        'import asyncio\nasync def safe(n):\n    try:\n        return await (g() if n % 2 else f(n))\n'
        '    except ValueError as e:\n        return str(e)\nawait asyncio.gather(*[safe(n) for n in range(4)])'
    )
    assert run(code, f=later, g=broken) == [0, 'late', 2, 'late']


def test_gather_returns_exceptions_when_told():
    code = 'import asyncio\n[type(r).__name__ for r in await asyncio.gather(f(1), g(), return_exceptions=True)]'
    assert run(code, f=later, g=broken) == ['int', 'ValueError']


def test_a_call_that_is_never_awaited_is_cancelled_at_the_end():
    ended = []

    async def long():
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            ended.append('cancelled')
            raise

    async def main():
        result = await run_monty_async(Monty('f()\n1'), external_functions={'f': long})
        return result, len(asyncio.all_tasks())

    assert asyncio.run(main()) == (1, 1)
    assert ended in (['cancelled'], [])


def test_a_synchronous_run_refuses_coroutines():
    with _no_warnings():
        with pytest.raises(MontyRuntimeError, match='^TypeError: Cannot convert coroutine to Monty value$'):
            Monty('f(1)').run(external_functions={'f': later})
        gc.collect()


def test_a_coroutine_in_a_synchronous_run_is_a_catchable_error():
    code = 'try:\n    f(1)\nexcept TypeError as error:\n    found = str(error)\nfound'
    assert Monty(code).run(external_functions={'f': later}) == 'Cannot convert coroutine to Monty value'


class _no_warnings:
    """A block in which a warning is an error."""

    def __enter__(self):
        import warnings

        self._caught = warnings.catch_warnings()
        self._caught.__enter__()
        warnings.simplefilter('error')

    def __exit__(self, *exc):
        self._caught.__exit__(*exc)


ASYNC_PROGRAM = """
import asyncio
log = []
async def fetch(n):
    value = await call(n)
    log.append(value)
    return value
async def worker(queue, name):
    while True:
        n = await queue.get()
        if n is None:
            return name
        await fetch(n)
async def main():
    queue = asyncio.Queue()
    for n in range(6):
        queue.put_nowait(n)
    for _ in range(2):
        queue.put_nowait(None)
    names = await asyncio.gather(worker(queue, 'a'), worker(queue, 'b'))
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(fetch(n)) for n in (10, 11)]
    return names, [t.result() for t in tasks]
(asyncio.run(main()), sorted(log))
"""


@pytest.mark.parametrize('order', [min, max])
def test_a_run_is_saved_and_loaded_at_every_suspension(order):
    progress = Monty(ASYNC_PROGRAM).start()
    calls = {}
    steps = 0
    while not isinstance(progress, MontyComplete):
        steps += 1
        progress = load_snapshot(progress.dump())
        if isinstance(progress, MontyFutureSnapshot):
            chosen = order(progress.pending_call_ids)
            progress = progress.resume({chosen: {'return_value': calls[chosen] * 2}})
        elif progress.is_os_function:
            progress = progress.resume_not_handled()
        else:
            calls[progress.call_id] = progress.args[0]
            progress = progress.resume(future=...)
    assert steps == 16
    assert progress.output == ((['a', 'b'], [20, 22]), sorted(2 * n for n in [*range(6), 10, 11]))


@pytest.mark.parametrize('subset', [[0], [1], [2], [0, 2], [1, 2], [0, 1, 2]])
def test_any_subset_of_the_waiting_calls_can_be_answered(subset):
    code = 'import asyncio\nawait asyncio.gather(*[f(n) for n in range(3)])'
    progress = Monty(code).start()
    while not isinstance(progress, MontyFutureSnapshot):
        progress = progress.resume(future=...)
    ids = progress.pending_call_ids
    progress = progress.resume({ids[n]: {'return_value': n} for n in subset})
    if len(subset) < 3:
        assert isinstance(progress, MontyFutureSnapshot)
        assert progress.pending_call_ids == [i for n, i in enumerate(ids) if n not in subset]
        progress = progress.resume({ids[n]: {'return_value': n} for n in range(3) if n not in subset})
    assert progress.output == [0, 1, 2]


def test_an_exception_among_the_answers_is_caught_in_the_program():
    code = 'import asyncio\ntry:\n    await asyncio.gather(f(1), f(2))\nexcept KeyError as e:\n    r = repr(e)\nr'
    progress = Monty(code).start().resume(future=...).resume(future=...)
    first, second = progress.pending_call_ids
    progress = progress.resume({second: {'exception': KeyError('k')}})
    assert progress.output == "KeyError('k')"


def test_external_lookup_gives_functions_and_values():
    program = Monty('f(x) + y')
    lookup = {'f': lambda n: n + 1, 'x': 1, 'y': 40}
    assert program.run(external_lookup=lookup) == 42
    assert asyncio.run(run_monty_async(program, external_lookup=lookup)) == 42


def test_an_async_os_handler_is_awaited():
    async def handler(name, args, kwargs):
        await asyncio.sleep(0)
        return 12.5

    assert asyncio.run(run_monty_async(Monty('import time\ntime.time()'), os=handler)) == 12.5


def test_an_operation_without_handler_fails_in_the_program():
    text = '^NotImplementedError: OS function datetime.now called but no os handler provided$'
    with pytest.raises(MontyRuntimeError, match=text):
        run('import datetime\ndatetime.datetime.now()')
