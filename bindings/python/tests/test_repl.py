"""Sessions: snippets that share one namespace."""

import asyncio
import threading

import pytest
from pydantic_monty import (
    FunctionSnapshot,
    FutureSnapshot,
    Monty,
    MontyComplete,
    MontyRepl,
    MontyRuntimeError,
    MontySyntaxError,
    NameLookupSnapshot,
    load_repl_snapshot,
    load_snapshot,
    run_repl_async,
)


async def later(value):
    await asyncio.sleep(0)
    return value


def session(*snippets):
    repl = MontyRepl()
    for snippet in snippets:
        repl.feed_run(snippet)
    return repl


def test_create_runs_a_first_snippet_and_gives_its_value():
    repl, output = MontyRepl.create('x + 1', inputs=['x'], start_inputs={'x': 1})
    assert (output, repl.feed('x + 10')) == (2, 11)


def test_create_checks_its_inputs_as_programs_do():
    with pytest.raises(TypeError, match=r'^Missing required inputs: \["x"\]$'):
        MontyRepl.create('x', inputs=['x'])
    with pytest.raises(TypeError, match='^No input variables declared but inputs dict was provided$'):
        MontyRepl.create('x', start_inputs={'x': 1})


def test_the_script_name_is_kept():
    assert MontyRepl(script_name='a.py').script_name == 'a.py'
    assert repr(MontyRepl(script_name='a.py')) == "MontyRepl(script_name='a.py')"


def test_names_functions_and_objects_persist():
    repl = session('x = 1', 'def f(n):\n    return n + x', 'class C:\n    y = [x]', 'c = C()', 'c.y.append(2)')
    assert repl.feed_run('x = 10\nf(1), c.y, C.y is c.y') == (11, [1, 2], True)


def test_a_snippet_is_never_run_again():
    repl = session('n = 0', 'n += 1', 'n')
    assert repl.feed_run('n') == 1


def test_an_empty_snippet_gives_none():
    repl = MontyRepl()
    assert [repl.feed_run(text) for text in ('', '\n', '# nothing')] == [None, None, None]


def test_imports_persist():
    assert session('import math', 'from math import pi').feed_run('math.floor(pi)') == 3


def test_a_failed_snippet_keeps_what_it_did_before():
    repl = session('items = []')
    with pytest.raises(MontyRuntimeError, match='^ZeroDivisionError'):
        repl.feed_run('items.append(1)\nz = 2\n1 / 0\nitems.append(2)')
    assert repl.feed_run('items, z') == ([1], 2)


def test_every_feed_has_a_file_name_of_its_own():
    repl = session('def f():\n    raise ValueError("x")')
    with pytest.raises(MontySyntaxError):
        repl.feed_run('a b')
    with pytest.raises(MontyRuntimeError) as caught:
        repl.feed_run('\nf()')
    assert [frame.filename for frame in caught.value.traceback()] == ['<python-input-2>', '<python-input-0>']
    assert '  File "<python-input-2>", line 2, in <module>\n    f()\n' in caught.value.display()


def test_a_syntax_error_changes_nothing():
    repl = session('x = 1')
    with pytest.raises(MontySyntaxError):
        repl.feed_run('x = 2\nx = = 3')
    assert repl.feed_run('x') == 1


def test_inputs_become_globals():
    repl = MontyRepl()
    assert repl.feed_run('x + 1', inputs={'x': 1}) == 2
    assert repl.feed_run('x') == 1


def test_inputs_must_be_identifiers():
    with pytest.raises(ValueError, match='identifier'):
        MontyRepl().feed_run('1', inputs={'a b': 1})


def test_external_functions_are_given_for_each_snippet():
    repl = MontyRepl()
    assert repl.feed_run('f(1)', external_functions={'f': lambda n: n + 1}) == 2
    assert repl.feed_run('f(1)', external_functions={'f': lambda n: n + 2}) == 3
    with pytest.raises(MontyRuntimeError, match="^NameError: name 'f' is not defined$"):
        repl.feed_run('f(1)')


def test_a_function_of_an_earlier_snippet_calls_the_host_functions_of_this_one():
    repl = session('def g(n):\n    return f(n) * 2')
    assert repl.feed_run('g(4)', external_functions={'f': lambda n: n + 1}) == 10


def test_plain_values_are_looked_up():
    assert MontyRepl().feed_run('x + 1', external_lookup={'x': 41}) == 42


def test_printed_text_reaches_the_callback_of_the_snippet():
    repl, seen = MontyRepl(), []
    repl.feed_run('print("a")', print_callback=lambda stream, text: seen.append(text))
    assert seen == ['a', '\n']


def test_feed_start_waits_for_the_host():
    repl = MontyRepl()
    call = repl.feed_start('x = f(1)\nx + 1')
    assert isinstance(call, FunctionSnapshot)
    assert (call.function_name, call.args) == ('f', (1,))
    done = call.resume(return_value=5)
    assert isinstance(done, MontyComplete)
    assert (done.output, repl.feed_run('x')) == (6, 5)


def test_feed_start_asks_for_names():
    lookup = MontyRepl().feed_start('unknown')
    assert isinstance(lookup, NameLookupSnapshot)
    assert lookup.resume(value=3).output == 3


def test_no_snippet_is_taken_while_one_waits():
    repl = MontyRepl()
    call = repl.feed_start('f()')
    with pytest.raises(RuntimeError, match='waits for the host'):
        repl.feed_run('1')
    call.resume(return_value=None)
    assert repl.feed_run('1') == 1


def test_a_snippet_that_is_given_up_leaves_the_session_usable():
    repl = MontyRepl()
    call = repl.feed_start('x = 1\nf()\nx = 2')
    del call
    assert repl.feed_run('x') == 1


def test_a_snippet_that_fails_after_a_call_leaves_the_session_usable():
    repl = MontyRepl()
    call = repl.feed_start('x = 1\nf()\nx = 2')
    with pytest.raises(MontyRuntimeError, match='^ValueError: no$'):
        call.resume(exception=ValueError('no'))
    assert repl.feed_run('x') == 1


def test_dump_and_load_between_snippets():
    repl = session('items = [1]', 'def f(n):\n    items.append(n)\n    return items', 'import math')
    data = repl.dump()
    first, second = MontyRepl.load(data), MontyRepl.load(data)
    assert first.feed_run('f(2)') == [1, 2]
    assert second.feed_run('f(3), math.floor(2.5)') == ([1, 3], 2)
    assert repl.feed_run('items') == [1]


def test_a_loaded_session_counts_its_snippets_on():
    repl = MontyRepl.load(session('x = 1', 'x').dump())
    with pytest.raises(MontyRuntimeError) as caught:
        repl.feed_run('1 / 0')
    assert caught.value.traceback()[0].filename == '<python-input-2>'


def test_tracebacks_show_the_source_of_loaded_snippets():
    repl = MontyRepl.load(session('def f():\n    return 1 / 0').dump())
    with pytest.raises(MontyRuntimeError) as caught:
        repl.feed_run('f()')
    assert caught.value.traceback()[1].source_line == '    return 1 / 0'


def test_dump_and_load_inside_a_snippet():
    repl = session('base = 100', 'def g(n):\n    return f(n) + base')
    data = repl.feed_start('x = g(1)\nx * 2').dump()
    for answer in (1, 2):
        call, loaded = load_repl_snapshot(data)
        assert call.function_name == 'f'
        assert call.resume(return_value=answer).output == (100 + answer) * 2
        assert loaded.feed_run('x') == 100 + answer


def test_the_session_dumps_its_waiting_snippet_too():
    repl = session('n = 1')
    call = repl.feed_start('f(n)')
    assert repl.dump() == call.dump()


def test_the_two_kinds_of_dump_are_told_apart():
    repl = MontyRepl()
    idle = repl.dump()
    waiting = repl.feed_start('f()').dump()
    with pytest.raises(ValueError, match='load_repl_snapshot'):
        MontyRepl.load(waiting)
    with pytest.raises(ValueError, match='MontyRepl.load'):
        load_repl_snapshot(idle)
    with pytest.raises(ValueError, match='the dump is of a session, not of a run'):
        load_snapshot(idle)
    with pytest.raises(ValueError, match='the dump is of a program, not of a session'):
        MontyRepl.load(Monty('1').dump())


@pytest.mark.parametrize('step', range(0, 300, 7))
def test_damaged_dumps_are_refused(step):
    data = bytearray(session('x = [1, "two"]', 'def f():\n    return x').dump())
    data[step % len(data)] ^= 0x55
    with pytest.raises(ValueError):
        MontyRepl.load(bytes(data))


def test_asynchronous_snippets():
    repl = MontyRepl()

    async def main():
        await repl.feed_run_async('x = await f(1)', external_functions={'f': later})
        return await run_repl_async(
            repl, 'import asyncio\nawait asyncio.gather(f(x), f(2))', external_functions={'f': later})

    assert asyncio.run(main()) == [1, 2]


def test_a_task_lives_on_in_the_next_snippet():
    repl = MontyRepl()

    async def main():
        await repl.feed_run_async(
            'import asyncio\nasync def g():\n    await asyncio.sleep(0)\n    return 5\nt = asyncio.create_task(g())')
        return await repl.feed_run_async('await t')

    assert asyncio.run(main()) == 5


def test_a_call_whose_snippet_has_ended_is_cancelled():
    repl = MontyRepl()

    async def forever():
        await asyncio.sleep(60)

    async def main():
        await repl.feed_run_async('pending = f()', external_functions={'f': forever})
        await repl.feed_run_async('await pending')

    with pytest.raises(MontyRuntimeError):
        asyncio.run(main())
    assert repl.feed_run('1') == 1


def test_futures_wait_in_a_session():
    waiting = MontyRepl().feed_start('await f()').resume(future=...)
    assert isinstance(waiting, FutureSnapshot)
    loaded, _ = load_repl_snapshot(waiting.dump())
    assert loaded.resume({loaded.pending_call_ids[0]: {'return_value': 3}}).output == 3


def test_limits_hold_for_each_snippet():
    repl = MontyRepl(limits={'max_duration_secs': 0.1})
    for _ in range(3):
        with pytest.raises(MontyRuntimeError, match='^TimeoutError'):
            repl.feed_run('while True: pass')
        assert repl.feed_run('1') == 1


def test_memory_is_counted_for_all_snippets_together():
    repl = MontyRepl(limits={'max_memory': 10_000_000})
    repl.feed_run('a = [0] * 400_000')
    with pytest.raises(MontyRuntimeError, match='^MemoryError'):
        repl.feed_run('b = [0] * 400_000')
    assert repl.feed_run('len(a)') == 400_000
    repl.feed_run('a = None')
    assert repl.feed_run('b = [0] * 400_000\nlen(b)') == 400_000


def test_limits_survive_a_dump():
    repl = MontyRepl.load(MontyRepl(limits={'max_duration_secs': 0.1}).dump())
    with pytest.raises(MontyRuntimeError, match='^TimeoutError'):
        repl.feed_run('while True: pass')


def test_a_snippet_is_interrupted_from_another_thread():
    repl = MontyRepl()
    timer = threading.Timer(0.1, repl.interrupt)
    timer.start()
    with pytest.raises(MontyRuntimeError, match='^KeyboardInterrupt'):
        repl.feed_run('while True: pass')
    timer.join()
    assert repl.feed_run('1') == 1


def test_a_thousand_snippets():
    repl = session('total = 0')
    for n in range(1000):
        repl.feed_run(f'v{n} = {n}\ntotal += v{n}')
    assert repl.feed_run('total, v999') == (499500, 999)
    assert MontyRepl.load(repl.dump()).feed_run('total, v7') == (499500, 7)


def test_more_names_than_instructions_can_address():
    repl = MontyRepl()
    repl.feed_run('\n'.join(f'name_{n} = {n}' for n in range(5000)))
    repl.feed_run('def last():\n    return name_4999')
    assert repl.feed_run('late = 1\nlast() + late') == 5000


def test_sessions_cannot_be_subclassed():
    with pytest.raises(TypeError, match='not an acceptable base type'):
        type('Sub', (MontyRepl,), {})
