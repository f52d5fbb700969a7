"""The exported names, the samples published with the interface, and values as JSON."""

import asyncio
import json

import pydantic_monty
import pytest
from pydantic_monty import (
    CollectStreams,
    CollectString,
    Monty,
    MontyRuntimeError,
    NameLookupSnapshot,
    ResourceLimits,
    run_monty_async,
)

NAMES = (
    'Monty MontyRepl MontyComplete MontySnapshot MontyFutureSnapshot __version__ FunctionSnapshot NameLookupSnapshot '
    'FutureSnapshot load_snapshot load_repl_snapshot MountDir CollectString CollectStreams NOT_HANDLED run_monty_async '
    'run_repl_async ResourceLimits ExternalResult MontyError MontySyntaxError MontyRuntimeError MontyTypingError Frame '
    'AbstractOS AbstractFile MemoryFile CallbackFile OSAccess OsFunction StatResult'
).split()


@pytest.mark.parametrize('name', NAMES)
def test_the_package_exports(name):
    assert hasattr(pydantic_monty, name)
    assert name in pydantic_monty.__all__


def test_later_names_are_aliases():
    assert pydantic_monty.FunctionSnapshot is pydantic_monty.MontySnapshot
    assert pydantic_monty.FutureSnapshot is pydantic_monty.MontyFutureSnapshot


def test_the_agent_sample_with_declared_functions():
    code = """
async def agent(prompt, messages):
    while True:
        print(f'messages so far: {messages}')
        output = await call_llm(prompt, messages)
        if isinstance(output, str):
            return output
        messages.extend(output)

await agent(prompt, [])
"""
    program = Monty(code, inputs=['prompt'], script_name='agent.py', external_functions=['call_llm'])

    async def call_llm(prompt, messages):
        return f'example output, message count {len(messages)}' if len(messages) >= 2 else ['example']

    out = CollectString()
    result = asyncio.run(
        run_monty_async(
            program, inputs={'prompt': 'testing'}, external_functions={'call_llm': call_llm}, print_callback=out
        )
    )
    assert result == 'example output, message count 2'
    assert out.output.startswith('messages so far: []\n')


def test_the_iterative_sample():
    program = Monty('data = fetch(url)\nlen(data)', inputs=['url'], external_functions=['fetch'])
    start = program.start(inputs={'url': 'https://example.com'})
    assert type(start).__module__ == 'pydantic_monty'
    assert (start.function_name, start.args) == ('fetch', ('https://example.com',))
    assert start.resume(return_value='hello world').output == 11


def test_the_snapshot_sample():
    program = Monty('data = fetch(url)\nlen(data)', inputs=['url'], external_functions=['fetch'])
    again = Monty.load(program.dump())
    progress = again.start(inputs={'url': 'https://example.com'})
    state = progress.dump()
    assert pydantic_monty.MontySnapshot.load(state).resume(return_value='response data').output == 13


def test_limits_are_a_plain_dict():
    limits = ResourceLimits(max_allocations=1000, max_duration_secs=1.0)
    assert repr(limits) == "{'max_allocations': 1000, 'max_duration_secs': 1.0}"


def test_names_are_asked_for_lazily():
    lookup = Monty('x = foo\nx + foo').start()
    assert isinstance(lookup, NameLookupSnapshot)
    assert repr(lookup) == "NameLookupSnapshot(script_name='main.py', variable_name=\"foo\")"
    assert lookup.resume(value=2).output == 4
    with pytest.raises(MontyRuntimeError, match="^NameError: name 'foo' is not defined$"):
        Monty('foo').start().resume()


def test_a_name_bound_to_none_is_defined():
    assert Monty('foo is None').start().resume(value=None).output is True


def test_a_direct_call_of_an_unknown_name_needs_no_lookup():
    assert Monty('f(1)').start().function_name == 'f'


def test_a_name_can_become_a_host_function():
    program = Monty('y = x\ny(-1)')
    assert program.start().resume(value=abs).function_name == 'abs'


@pytest.mark.parametrize(
    ('code', 'expected'),
    [
        ('list(map(f, [1, 2]))', [2, 4]),
        ('sorted([1, 3, 2], key=f)', [1, 2, 3]),
        ('sorted([1, 3, 2], key=lambda n: -f(n))', [3, 2, 1]),
        ('list(filter(f, [0, 1]))', [1]),
        ('max([1, 3], key=f), min([1, 3], key=f)', (3, 1)),
        ('sum(f(n) for n in (1, 2))', 6),
        ('[f(n) for n in (1, 2) if f(n) > 2]', [4]),
        ('import functools\nfunctools.reduce(lambda a, b: f(a) + b, [1, 2])', 4),
    ],
)
def test_host_functions_in_native_callbacks_suspend(code, expected):
    program = Monty(code)
    assert program.run(external_functions={'f': lambda n: n * 2}) == expected
    progress = program.start()
    while not isinstance(progress, pydantic_monty.MontyComplete):
        progress = pydantic_monty.load_snapshot(progress.dump())
        if isinstance(progress, NameLookupSnapshot):
            progress = progress.resume(value=lambda_named_f)
        else:
            progress = progress.resume({'return_value': progress.args[0] * 2})
    assert progress.output == expected


def lambda_named_f(n):
    return n


lambda_named_f.__name__ = 'f'


def test_collected_text():
    text, streams = CollectString(), CollectStreams()
    code = 'import sys\nprint("a", 1)\nprint("b", file=sys.stderr)\n1 / 0'
    for collector in (text, streams):
        with pytest.raises(MontyRuntimeError):
            Monty(code).run(print_callback=collector)
    assert text.output == 'a 1\nb\n'
    assert streams.output == [('stdout', 'a 1\n'), ('stderr', 'b\n')]
    assert repr(text) == "CollectString(output='a 1\\nb\\n')"
    Monty('print("c")').run(print_callback=text)
    assert text.output == 'a 1\nb\nc\n'


def test_collected_text_is_bounded():
    text = CollectString(max_bytes=10)
    Monty('for n in range(10):\n    print("x" * 5)').run(print_callback=text)
    assert (text.output, text.truncated) == ('xxxxx\nxxxx', True)


def test_a_print_callback_is_checked():
    with pytest.raises(TypeError, match=r'^print_callback must be a callable, CollectStreams\(\), CollectString\(\)'):
        Monty('1').run(print_callback=3)


def test_values_as_json():
    code = '(1, [2.5, None], b"\\x00\\xff", {1, 2}, frozenset({3}), ..., float("nan"), {1: "a"}, {"b": True}, "ü")'
    assert json.loads(Monty(code).start().output_json()) == {
        '$tuple': [
            1, [2.5, None], {'$bytes': [0, 255]}, {'$set': [1, 2]}, {'$frozenset': [3]}, {'$ellipsis': '...'},
            {'$float': 'nan'}, {'$dict': [[1, 'a']]}, {'b': True}, 'ü',
        ]
    }
    call = Monty('f((1,), k={2})').start()
    assert (json.loads(call.args_json()), json.loads(call.kwargs_json())) == ([{'$tuple': [1]}], {'k': {'$set': [2]}})


def test_programs_are_made_and_run_from_an_event_loop():
    async def main():
        program = await Monty.acreate('x + 1', inputs=['x'])
        return await program.run_async(inputs={'x': 1})

    assert asyncio.run(main()) == 2


def test_one_dump_is_loaded_many_times():
    data = Monty('x = f()\n[x] * 2').start().dump()
    for answer in range(50):
        assert pydantic_monty.load_snapshot(data).resume(return_value=answer).output == [answer] * 2


def test_loaded_limits_are_never_above_the_saved_ones():
    data = Monty('f()\nwhile True: pass').start(limits={'max_duration_secs': 0.1}).dump()
    for limits in (None, {'max_duration_secs': 100.0}):
        with pytest.raises(MontyRuntimeError, match='^TimeoutError'):
            pydantic_monty.load_snapshot(data, limits=limits).resume(return_value=None)


def test_suspensions_are_counted_across_dumps():
    progress = Monty('while True:\n    f()').start(limits={'max_suspensions': 5})
    with pytest.raises(MontyRuntimeError, match='^RuntimeError: suspension limit'):
        for _ in range(10):
            progress = pydantic_monty.load_snapshot(progress.dump()).resume(return_value=None)
