"""Running from an event loop: host functions that await, that fail, and runs that are cancelled."""

import asyncio
import threading
import time

import pytest
from pydantic_monty import Monty, MontyRepl, MontyRuntimeError, run_monty_async


def run(code, *, inputs=None, names=None, **functions):
    """The result of a program whose host functions are the keywords."""
    program = Monty(code, inputs=list(inputs or ()), external_functions=names)
    return asyncio.run(run_monty_async(program, inputs=inputs, external_functions=functions))


async def later(value, seconds=0.0):
    await asyncio.sleep(seconds)
    return value


async def broken(message='late'):
    await asyncio.sleep(0)
    raise ValueError(message)


def test_a_program_without_host_functions_runs():
    assert run('40 + 2') == 42


def test_inputs_arrive():
    assert run('x + 1', inputs={'x': 1}) == 2


def test_a_synchronous_host_function_is_called_on_the_thread_of_the_loop():
    seen = []
    assert run('f(3)', f=lambda n: seen.append(threading.current_thread()) or n) == 3
    assert seen == [threading.main_thread()]


def test_a_coroutine_is_awaited_by_the_program():
    assert run('await f(3)', f=later) == 3


def test_awaits_inside_functions_of_the_program():
    assert run('async def g(n):\n    return await f(n) + await f(1)\nawait g(2)', f=later) == 3


def test_calls_overlap():
    running, most = 0, 0

    async def work():
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0.01)
        running -= 1

    run('a = f()\nb = f()\nc = f()\nawait a\nawait b\nawait c', f=work)
    assert most == 3


def test_results_arrive_in_the_order_of_completion_not_of_calls():
    async def f(name, seconds):
        await asyncio.sleep(seconds)
        return name

    assert run('a = f("slow", 0.05)\nb = f("quick", 0.0)\n(await b, await a)', f=f) == ('quick', 'slow')


def test_an_exception_of_an_async_function_is_caught_at_the_await():
    code = 'try:\n    await f()\nexcept ValueError as error:\n    found = str(error)\nfound'
    assert run(code, f=broken) == 'late'


def test_an_exception_of_a_synchronous_function_is_caught_at_the_call():
    def fail():
        raise KeyError('k')

    assert run('try:\n    f()\nexcept KeyError as error:\n    found = error.args\nfound', f=fail) == ('k',)


def test_finally_of_the_program_runs_after_a_failed_await():
    code = (
        'done = []\ntry:\n    try:\n        await f()\n    finally:\n        done.append(1)\n'
        'except ValueError:\n    done.append(2)\ndone')
    assert run(code, f=broken) == [1, 2]


def test_an_exception_nobody_catches_leaves_the_run():
    with pytest.raises(MontyRuntimeError, match='^ValueError: late$') as caught:
        run('await f()', f=broken)
    assert [frame.line for frame in caught.value.traceback()] == [1]


def test_a_result_that_cannot_be_converted_is_a_type_error_in_the_program():
    code = 'try:\n    await f()\nexcept TypeError as error:\n    found = str(error)\nfound'
    assert run(code, f=lambda: later(object())) == 'Cannot convert object to Monty value'


def test_one_good_and_one_bad_result_of_overlapping_calls():
    code = (
        'good = f(1)\nbad = f(object_wanted)\ntry:\n    await bad\nexcept TypeError:\n    found = await good\nfound'
    )
    assert run(code, inputs={'object_wanted': 2}, f=lambda n: later(object() if n == 2 else n)) == 1


def test_an_unknown_function_is_a_name_error():
    with pytest.raises(MontyRuntimeError, match="^NameError: name 'f' is not defined$"):
        run('f()')


def test_a_declared_function_missing_in_the_dict_is_a_key_error_in_the_program():
    assert run('try:\n    f()\nexcept KeyError:\n    found = 1\nfound', names=['f']) == 1


def test_a_name_is_looked_up():
    assert run('g = f\nawait g(4)', f=later) == 4


def test_a_call_nobody_awaits_is_cancelled():
    cancelled = []

    async def forever():
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            cancelled.append(True)
            raise

    async def main():
        result = await run_monty_async(Monty('f()\n5'), external_functions={'f': forever})
        return result, len(asyncio.all_tasks())

    assert asyncio.run(main()) == (5, 1)


def test_tasks_are_cancelled_when_the_program_fails():
    async def main():
        with pytest.raises(MontyRuntimeError):
            await run_monty_async(Monty('f(60)\n1 / 0'), external_functions={'f': lambda n: asyncio.sleep(n)})
        return len(asyncio.all_tasks())

    assert asyncio.run(main()) == 1


def test_cancellation_of_the_run_leaves_no_task():
    started = []

    async def forever():
        started.append(True)
        await asyncio.sleep(60)

    async def main():
        task = asyncio.create_task(run_monty_async(Monty('await f()'), external_functions={'f': forever}))
        while not started:
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return len(asyncio.all_tasks())

    assert asyncio.run(main()) == 1


def test_cancellation_stops_a_program_that_runs_for_ever():
    async def main():
        program = Monty('while True: pass')
        task = asyncio.create_task(run_monty_async(program, limits={'max_duration_secs': 30.0}))
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(asyncio.shield(task), 10)

    asyncio.run(main())


def test_a_timeout_around_a_run_works():
    async def main():
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(
                run_monty_async(Monty('await f()'), external_functions={'f': lambda: later(1, 60)}), 0.05)

    asyncio.run(main())


def test_the_loop_stays_responsive_while_the_sandbox_computes():
    async def main():
        ticks = 0
        task = asyncio.create_task(
            run_monty_async(Monty('n = 0\nwhile n < 3_000_000:\n    n += 1\nn'), limits={'max_duration_secs': 30.0})
        )
        while not task.done():
            await asyncio.sleep(0.001)
            ticks += 1
        return await task, ticks

    result, ticks = asyncio.run(main())
    assert result == 3_000_000
    assert ticks > 1


def test_many_runs_share_one_loop():
    program = Monty('await f(x)', inputs=['x'])

    async def main():
        runs = [run_monty_async(program, inputs={'x': n}, external_functions={'f': later}) for n in range(20)]
        return await asyncio.gather(*runs)

    assert asyncio.run(main()) == list(range(20))


def test_printed_text_reaches_the_callback():
    seen = []
    program = Monty('print("a")\nawait f(1)\nprint("b")')
    asyncio.run(
        run_monty_async(program, external_functions={'f': later}, print_callback=lambda stream, text: seen.append(text))
    )
    assert seen == ['a', '\n', 'b', '\n']


def test_limits_hold():
    with pytest.raises(MontyRuntimeError, match='^TimeoutError'):
        asyncio.run(run_monty_async(Monty('while True: pass'), limits={'max_duration_secs': 0.05}))


def test_a_cancelled_task_of_the_host_is_an_error_in_the_program():
    async def cancels():
        raise asyncio.CancelledError

    with pytest.raises(MontyRuntimeError):
        run('await f()', f=cancels)


def test_an_awaitable_that_is_no_coroutine_is_awaited_too():
    class Later:
        def __await__(self):
            return later(7).__await__()

    assert run('await f()', f=Later) == 7


def test_a_task_or_future_is_awaited_too():
    assert run('await f()', f=lambda: asyncio.ensure_future(later(7))) == 7


def test_the_first_argument_must_be_a_program():
    with pytest.raises((TypeError, AttributeError)):
        asyncio.run(run_monty_async('1 + 1'))


@pytest.mark.parametrize('code', ['await f()', 'try:\n    await f()\nexcept BaseException:\n    pass'])
def test_the_wall_time_ends_waiting_for_a_host_that_never_answers(code):
    async def never():
        await asyncio.Future()

    limits = {'max_wall_secs': 0.05}
    with pytest.raises(MontyRuntimeError, match='^TimeoutError: time limit exceeded: '):
        asyncio.run(run_monty_async(Monty(code), external_functions={'f': never}, limits=limits))
    repl = MontyRepl.load(MontyRepl(limits=limits).dump())
    with pytest.raises(MontyRuntimeError, match='^TimeoutError: time limit exceeded: '):
        asyncio.run(repl.feed_run_async(code, external_functions={'f': never}))


def test_the_wall_time_ends_waiting_for_a_handler_that_never_answers():
    async def never(name, args, kwargs):
        await asyncio.Future()

    program = Monty('import os\nos.getenv("A")')
    with pytest.raises(MontyRuntimeError, match='^TimeoutError'):
        asyncio.run(run_monty_async(program, os=never, limits={'max_wall_secs': 0.05}))


def test_a_run_that_ends_after_its_wall_time_has_failed():
    for code in ('f()', 'f(); g', 'try:\n    f()\nexcept BaseException:\n    pass'):
        step = Monty(code, external_functions=['f']).start(limits={'max_wall_secs': 0.02})
        time.sleep(0.04)
        with pytest.raises(MontyRuntimeError, match='^TimeoutError: time limit exceeded: .*ms > 20ms$'):
            step.resume(exception=TimeoutError()) if 'try' in code else step.resume(return_value=1)
