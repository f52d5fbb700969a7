"""Functions of programs that the host calls, while their session lives."""

import gc
import pickle

import pytest

import pydantic_monty
from pydantic_monty import Monty, MontyFunction, MontyRepl, MontyRuntimeError


def define(code, **options):
    repl = MontyRepl(**options)
    return repl, repl.feed_run(code)


def test_functions_are_called():
    repl, add = define('def add(a, b=1, *rest, k=0):\n    return a + b + sum(rest) + k\nadd')
    assert isinstance(add, MontyFunction)
    assert add(1) == 2
    assert add(1, 2, 3, k=4) == 10
    assert add.call((1,), {'k': 5}) == 7


def test_functions_print_as_before():
    repl, function = define('def f(): pass\nf')
    assert isinstance(function, str)
    assert function.startswith('<function f at 0x')
    assert pickle.loads(pickle.dumps(function)) == str(function)


def test_lambdas_methods_and_classes():
    code = (
        'class Counter:\n'
        '    def __init__(self, n=0):\n'
        '        self.n = n\n'
        '    def add(self, by):\n'
        '        self.n += by\n'
        '        return self.n\n'
        'c = Counter()\n'
        '[lambda x: x * 2, c.add, Counter, len]'
    )
    repl, (double, add, cls, builtin) = define(code)
    assert double(4) == 8
    assert (add(2), add(3)) == (2, 5)
    assert repl.feed_run('c.n') == 5
    assert 'Counter' in cls(3)
    assert builtin is len


def test_one_function_has_one_number():
    repl, (first, second, third) = define('def f(): pass\n[f, f, lambda: 1]')
    assert first._number == second._number != third._number


def test_state_is_that_of_the_session():
    repl, function = define('total = 0\ndef add(n):\n    global total\n    total += n\n    return total\nadd')
    assert [function(n) for n in (1, 2, 3)] == [1, 3, 6]
    assert repl.feed_run('total = 10\ntotal') == 10
    assert function(1) == 11


def test_errors_come_out():
    repl, function = define('def f(x):\n    return 1 / x\nf')
    with pytest.raises(MontyRuntimeError) as caught:
        function(0)
    assert str(caught.value) == 'ZeroDivisionError: division by zero'
    assert [(frame.filename, frame.line, frame.function_name) for frame in caught.value.traceback()] == [
        ('<python-input-0>', 2, 'f')
    ]
    with pytest.raises(MontyRuntimeError, match='missing 1 required positional argument'):
        function()
    assert function(2) == 0.5


def test_values_are_converted():
    repl, function = define('def f(**k):\n    return k\nf')
    assert function(a=(1, 2), b={3}) == {'a': (1, 2), 'b': {3}}
    with pytest.raises(TypeError, match='Cannot convert object to Monty value'):
        function(a=object())


def test_async_functions_are_awaited():
    repl, function = define('import asyncio\nasync def f(x):\n    await asyncio.sleep(0)\n    return x\nf')
    assert function(3) == 3


def test_host_functions_are_called():
    repl, function = define('def f(x):\n    return g(x) + 1\nf')
    assert function.call((1,), external_functions={'g': lambda x: x * 10}) == 11
    with pytest.raises(MontyRuntimeError, match="name 'g' is not defined"):
        function(1)


def test_printed_text():
    repl, function = define('def f():\n    print("hello")\nf')
    printed = pydantic_monty.CollectString()
    function.call(print_callback=printed)
    assert printed.output == 'hello\n'


def test_limits_hold_for_each_call():
    limits = {'max_duration_secs': 0.2, 'max_memory': 10_000_000, 'max_recursion_depth': 100}
    code = (
        'def spin():\n    while True: pass\n'
        'def grow():\n    return "x" * 10**8\n'
        'def deep(n=0):\n    return deep(n + 1)\n'
        '[spin, grow, deep, lambda: 5]'
    )
    repl, (spin, grow, deep, fine) = define(code, limits=limits)
    for function, error in ((spin, TimeoutError), (grow, MemoryError), (deep, RecursionError)):
        with pytest.raises(MontyRuntimeError) as caught:
            function()
        assert type(caught.value.exception()) is error
        assert fine() == 5


def test_functions_count_as_memory():
    repl = MontyRepl(limits={'max_memory': 5_000_000})
    with pytest.raises(MontyRuntimeError, match='memory limit exceeded'):
        for _ in range(100):
            repl.feed_run('x = "y" * 100_000\nlambda x=x: x')


def test_arguments_of_host_functions():
    kept = []
    repl = MontyRepl()
    repl.feed_run('on_event(lambda n: n + 1)', external_functions={'on_event': kept.append})
    assert kept[0](4) == 5


def test_a_session_that_waits_takes_no_call():
    repl, function = define('def f(): return 1\nf')
    progress = repl.feed_start('g()')
    with pytest.raises(RuntimeError, match='waits for the host'):
        function()
    progress.resume(return_value=None)
    assert function() == 1


def test_after_the_session():
    repl, function = define('def f(): return 1\nf')
    del repl
    gc.collect()
    with pytest.raises(RuntimeError, match='the session of the function has ended'):
        function()


def test_plain_runs_have_no_functions():
    result = Monty('def f(): return 1\nf').run()
    assert isinstance(result, str)
    assert not callable(result)


def test_functions_survive_dumps():
    repl, function = define('def f(x):\n    return x + y\ny = 1\nf')
    again = MontyRepl.load(repl.dump())
    assert again._call_function(function._number, ((2,), {})) == 3
    assert again.feed_run('f')(5) == 6


def test_calls_are_dumped_while_they_wait():
    repl, function = define('def f(x):\n    return g(x) + 1\nf')
    data = pydantic_monty._codec.encode(b'V', ((1,), {}))
    scratch, status = repl._send(b'', data, None, None, {'call': function._number})
    progress = pydantic_monty._progress.first_progress(scratch, status, None, 'main.py', owner=repl)
    assert progress.function_name == 'g'
    loaded, session = pydantic_monty.load_repl_snapshot(progress.dump())
    assert loaded.resume(return_value=20).output == 21
    assert session.feed_run('f').call((2,), external_functions={'g': lambda x: x}) == 3


def test_unknown_numbers():
    repl = MontyRepl()
    with pytest.raises(MontyRuntimeError, match='KeyError'):
        repl._call_function(5, ((), {}))
