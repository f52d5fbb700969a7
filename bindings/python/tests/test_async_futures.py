"""Answers that come later inside what the program's asyncio offers: cancelled, in any order, saved and loaded."""

import asyncio
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


def steps(code, sleeps='refuse'):
    """Runs until the program waits: (progress, ids of the calls by argument, sleeps that were asked for)."""
    progress = Monty('import asyncio\n' + code, external_functions=['h']).start()
    return go_on(progress, {}, [], sleeps)


def go_on(progress, calls, asked, sleeps='refuse'):
    while not isinstance(progress, (MontyComplete, MontyFutureSnapshot)):
        progress = load_snapshot(progress.dump())
        if not progress.is_os_function:
            calls[progress.args[0]] = progress.call_id
            progress = progress.resume(future=...)
            continue
        asked.append(progress.args[0])
        if sleeps == 'refuse':
            progress = progress.resume(exception=NotImplementedError())
        elif sleeps == 'at once':
            progress = progress.resume(return_value=None)
        else:
            calls[f'sleep {len(asked)}'] = progress.call_id
            progress = progress.resume(future=...)
    return progress, calls, asked


def answer(progress, **results):
    """Answers calls, loaded from a dump first; results are given by id, as `_7=value`."""
    given = {int(key[1:]): {'return_value': value} for key, value in results.items()}
    return go_on(load_snapshot(progress.dump()).resume(given), {}, [])[0]


CANCELLED = """
log = []
async def work(key):
    try:
        log.append(await h(key))
    except asyncio.CancelledError as error:
        log.append((key, str(error)))
        raise
async def main():
    tasks = [asyncio.create_task(work(key)) for key in 'abc']
    log.append(await h('go'))
    tasks[1].cancel('not needed')
    log.append(await asyncio.gather(*tasks, return_exceptions=True))
    log.append(await h('end'))
asyncio.run(main())
[repr(item) for item in log]
"""


def test_a_call_whose_task_is_cancelled_is_no_longer_pending():
    progress, calls, _ = steps(CANCELLED)
    assert progress.pending_call_ids == [calls[key] for key in ('go', 'a', 'b', 'c')]
    progress = load_snapshot(progress.dump()).resume({calls['go']: {'return_value': 'go'}})
    assert progress.pending_call_ids == [calls['a'], calls['c']]


def test_an_answer_for_a_cancelled_call_is_refused():
    progress, calls, _ = steps(CANCELLED)
    progress = progress.resume({calls['go']: {'return_value': 'go'}})
    with pytest.raises(ValueError, match='call'):
        progress.resume({calls['b']: {'return_value': 'late'}})
    assert progress.pending_call_ids == [calls['a'], calls['c']]


def test_an_answer_given_twice_is_refused():
    progress, calls, _ = steps(CANCELLED)
    progress = progress.resume({calls['a']: {'return_value': 1}})
    with pytest.raises(ValueError, match='call'):
        progress.resume({calls['a']: {'return_value': 2}})


def test_the_program_goes_on_after_the_cancellation():
    progress, calls, _ = steps(CANCELLED)
    progress = progress.resume({calls['go']: {'return_value': 'go'}})
    progress = progress.resume({calls['c']: {'return_value': 'c'}})
    progress = progress.resume({calls['a']: {'return_value': 'a'}})
    found = {}
    progress, found, _ = go_on(progress, found, [])
    progress = progress.resume({found['end']: {'return_value': 'end'}})
    assert progress.output == [
        "'go'", "('b', 'not needed')", "'c'", "'a'", "[None, CancelledError(''), None]", "'end'",
    ]


SHIELDED = """
async def main():
    inner = asyncio.ensure_future(h('inner'))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 1)
    except TimeoutError:
        first = 'timeout'
    return first, await inner
asyncio.run(main())
"""


def test_a_shielded_call_stays_pending_after_a_timeout():
    progress, calls, asked = steps(SHIELDED, 'later')
    assert asked == [1.0]
    progress = load_snapshot(progress.dump()).resume({calls['sleep 1']: {'return_value': None}})
    assert progress.pending_call_ids == [calls['inner']]
    progress = progress.resume({calls['inner']: {'return_value': 'x'}})
    assert progress.output == ('timeout', 'x')


@pytest.mark.parametrize('first', ['sleep 1', 'call'])
def test_a_timeout_and_an_answer_race(first):
    code = (
        'async def main():\n    try:\n        return await asyncio.wait_for(h("call"), 5)\n'
        '    except TimeoutError as error:\n        return repr(error)\nasyncio.run(main())'
    )
    progress, calls, _ = steps(code, 'later')
    progress = load_snapshot(progress.dump()).resume({calls[first]: {'return_value': 'value'}})
    assert progress.output == ('value' if first == 'call' else 'TimeoutError()')


def test_both_at_once_give_the_value():
    code = 'async def main():\n    return await asyncio.wait_for(h("call"), 5)\nasyncio.run(main())'
    progress, calls, _ = steps(code, 'later')
    progress = progress.resume({call: {'return_value': 'value'} for call in calls.values()})
    assert isinstance(progress, MontyComplete)
    assert progress.output == 'value'


def test_the_host_is_asked_to_sleep_when_nothing_else_can_run():
    code = (
        'async def quick():\n    return 1\n'
        'async def main():\n    await asyncio.wait_for(quick(), 60)\n'
        '    await asyncio.gather(*[asyncio.sleep(2) for _ in range(50)])\n'
        '    await asyncio.gather(asyncio.sleep(3), asyncio.sleep(1))\n'
        '    return asyncio.get_running_loop().time()\nasyncio.run(main())'
    )
    progress, _, asked = steps(code, 'at once')
    assert asked == [2.0, 1.0, 2.0]
    assert progress.output == 5.0


def test_a_blocking_host_does_not_end_a_timeout_early():
    code = (
        'async def main():\n    async with asyncio.timeout(10):\n        await asyncio.sleep(1)\n'
        '    return asyncio.get_running_loop().time()\nasyncio.run(main())'
    )
    progress, _, asked = steps(code, 'at once')
    assert (asked, progress.output) == ([1.0], 1.0)


def test_an_abandoned_sleep_is_no_longer_pending():
    code = 'async def main():\n    await asyncio.wait_for(h("a"), 60)\n    return await h("b")\nasyncio.run(main())'
    progress, calls, _ = steps(code, 'later')
    assert len(progress.pending_call_ids) == 2
    progress, more, _ = go_on(progress.resume({calls['a']: {'return_value': 1}}), {}, [], 'later')
    assert progress.pending_call_ids == [more['b']]


@pytest.mark.parametrize('construct', [
    'await asyncio.gather(f(1), f(2))',
    '[await item for item in asyncio.as_completed([f(1), f(2)])]',
    'sorted(t.result() for t in (await asyncio.wait([asyncio.create_task(f(n)) for n in (1, 2)]))[0])',
    '[await asyncio.shield(f(1)), await asyncio.wait_for(f(2), 60)]',
    'await grouped()',
    'await queued()',
])
@pytest.mark.parametrize('body', [True, False])
def test_constructs_overlap_calls_and_catch_their_errors(construct, body):
    code = (
        'import asyncio\nasync def f(n):\n    try:\n        await broken(n)\n    except ValueError as error:\n'
        '        return await later(str(error))\n'
        'async def grouped():\n    async with asyncio.TaskGroup() as group:\n'
        '        tasks = [group.create_task(f(n)) for n in (1, 2)]\n    return [t.result() for t in tasks]\n'
        'async def queued():\n    queue, out = asyncio.Queue(), []\n    async def consume():\n'
        '        while (n := await queue.get()) is not None:\n            out.append(await f(n))\n'
        '    task = asyncio.create_task(consume())\n    for n in (1, 2, None):\n        await queue.put(n)\n'
        '    await task\n    return out\n'
    )
    code += construct if body else f'async def main():\n    return {construct}\nasyncio.run(main())'

    async def later(value):
        await asyncio.sleep(0.001)
        return value

    async def broken(n):
        await asyncio.sleep(0.001 * n)
        raise ValueError(f'error {n}')

    found = asyncio.run(run_monty_async(Monty(code), external_functions={'later': later, 'broken': broken}))
    assert found == ['error 1', 'error 2']


def test_a_call_the_program_gives_up_is_cancelled_on_the_host():
    seen = []

    async def slow():
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            seen.append('cancelled')
            raise

    async def look():
        await asyncio.sleep(0.05)
        return list(seen)

    code = (
        'import asyncio\ntry:\n    await asyncio.wait_for(slow(), 0.01)\nexcept TimeoutError:\n    pass\n'
        'await look()\nawait look()'
    )
    started = time.monotonic()
    found = asyncio.run(run_monty_async(Monty(code), external_functions={'slow': slow, 'look': look}))
    assert found == ['cancelled']
    assert time.monotonic() - started < 10


def test_sleeps_of_timeouts_that_were_not_needed_are_cancelled():
    async def look():
        await asyncio.sleep(0.01)
        return len(asyncio.all_tasks())

    code = (
        'import asyncio\nmost = 0\nfor _ in range(30):\n    most = max(most, await asyncio.wait_for(look(), 60))\nmost'
    )
    assert asyncio.run(run_monty_async(Monty(code), external_functions={'look': look})) < 10


def test_a_program_that_can_never_go_on_is_an_error():
    with pytest.raises(MontyRuntimeError, match='nothing left to wait for'):
        Monty('import asyncio\nasync def main():\n    await asyncio.Event().wait()\nasyncio.run(main())').run()


def test_tasks_left_over_are_cancelled_at_the_end_of_the_module_body():
    code = (
        'import asyncio\nlog = []\nasync def work():\n    try:\n        await h(1)\n    finally:\n'
        '        log.append(await h(2))\n        print(log)\ntask = asyncio.create_task(work())\nawait h(3)\n"end"'
    )
    printed = []
    progress = Monty(code, external_functions=['h']).start(print_callback=lambda stream, text: printed.append(text))
    calls = {}
    while not isinstance(progress, MontyComplete):
        if isinstance(progress, MontyFutureSnapshot):
            key = 3 if 3 in calls and 2 not in calls else 2
            progress = progress.resume({calls[key]: {'return_value': key}})
        else:
            calls[progress.args[0]] = progress.call_id
            progress = progress.resume(future=...)
    assert progress.output == 'end'
    assert ''.join(printed) == '[2]\n'
