"""Random asynchronous programs end as on CPython, whatever the order of the answers, saved and loaded on the way."""

import random
import sys

import pytest
import random_async
from pydantic_monty import Monty, MontyComplete, MontyFutureSnapshot, MontyRuntimeError, load_snapshot

pytestmark = pytest.mark.skipif(sys.version_info < (3, 11), reason='asyncio.Runner and TaskGroup came with 3.11')

SUFFIX = """
try:
    outcome = 'value', asyncio.run(main())
except BaseException as error:
    outcome = 'error', f'{type(error).__name__}: {error}'
outcome, log
"""


def drive(source, choices, rng):
    """Runs a program in the sandbox with these answers; gives its outcome and log."""
    progress = Monty(source + SUFFIX, external_functions=['h']).start()
    keys, turn = {}, 0
    while not isinstance(progress, MontyComplete):
        if rng.random() < 0.5:
            progress = load_snapshot(progress.dump())
        if isinstance(progress, MontyFutureSnapshot):
            expected, chosen = choices[turn]
            turn += 1
            assert [keys[call] for call in progress.pending_call_ids] == expected
            calls = {key: call for call, key in keys.items()}
            progress = progress.resume({calls[key]: result_of(key) for key in chosen})
        elif progress.is_os_function:
            progress = progress.resume(exception=NotImplementedError())
        else:
            keys[progress.call_id] = progress.args[0]
            progress = progress.resume(future=...)
    assert turn == len(choices)
    return progress.output


def result_of(key):
    value, error = random_async.answer_of(key)
    return {'return_value': value} if error is None else {'exception': error}


@pytest.mark.parametrize('seed', range(150))
def test_random_programs_end_as_on_cpython(seed):
    made = random_async.make(seed)
    if made is None:
        return
    source, outcome, log, choices = made
    assert drive(source, choices, random.Random(seed)) == (outcome, log)


def test_one_dump_goes_on_with_answers_in_any_order():
    source = (
        'import asyncio\nlog = []\nasync def work(key):\n    log.append((key, await h(key)))\n'
        'async def main():\n    await asyncio.gather(*[work(n) for n in range(4)])\nasyncio.run(main())\nlog'
    )
    progress = Monty(source, external_functions=['h']).start()
    while not isinstance(progress, MontyFutureSnapshot):
        progress = progress.resume(future=...)
    dumped = progress.dump()
    for seed in range(20):
        order = random.Random(seed).sample(range(4), 4)
        progress, log = load_snapshot(dumped), []
        ids = progress.pending_call_ids
        for key in order:
            progress = progress.resume({ids[key]: {'return_value': key * 10}})
            log.append((key, key * 10))
            if not isinstance(progress, MontyComplete):
                assert progress.pending_call_ids == [ids[n] for n in range(4) if (n, n * 10) not in log]
                progress = load_snapshot(progress.dump())
        assert progress.output == log


def test_results_of_one_answer_arrive_in_the_order_of_the_awaits():
    source = (
        'import asyncio\nlog = []\nasync def work(key):\n    log.append((key, await h(key)))\n'
        'async def main():\n    await asyncio.gather(*[work(n) for n in range(3)])\nasyncio.run(main())\nlog'
    )
    progress = Monty(source, external_functions=['h']).start()
    while not isinstance(progress, MontyFutureSnapshot):
        progress = progress.resume(future=...)
    ids = progress.pending_call_ids
    progress = progress.resume({call: {'return_value': call} for call in reversed(ids)})
    assert progress.output == [(n, call) for n, call in enumerate(ids)]


def test_an_error_of_a_late_answer_that_nobody_catches():
    progress = Monty('await h(1)', external_functions=['h']).start().resume(future=...)
    with pytest.raises(MontyRuntimeError, match='late'):
        progress.resume({progress.pending_call_ids[0]: {'exception': ValueError('late')}})
