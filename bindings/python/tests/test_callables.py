"""Functions and classes of the host as values of programs, and functions of programs that go back in."""

from __future__ import annotations

import asyncio
import dataclasses
import gc
import weakref

import pydantic_monty
import pytest
from pydantic_monty import ClassType, Monty, MontyRepl, MontyRuntimeError, MontySnapshot, run_monty_async


def double(number: int) -> int:
    return number * 2


def run(code: str, **inputs: object) -> object:
    return Monty(code, inputs=list(inputs)).run(inputs=inputs)


def test_a_function_given_as_a_value_is_called_without_being_named_again():
    assert run('f(4), [f(n) for n in range(3)], sorted([2, -3], key=f)', f=double) == (8, [0, 2, 4], [-3, 2])
    assert run('f(4)', f=lambda number: number + 1) == 5
    assert run('fs["a"](4)', fs={'a': double}) == 8


def test_a_function_that_a_host_function_gives_is_called():
    program = Monty('f = choose()\nf(3)')
    assert program.run(external_functions={'choose': lambda: double}) == 6
    assert asyncio.run(run_monty_async(program, external_functions={'choose': lambda: double})) == 6


def test_named_functions_come_before_given_ones():
    program = Monty('f(4)', inputs=['f'])
    assert program.run(inputs={'f': double}, external_functions={'double': lambda n: n * 10}) == 40


def test_two_given_functions_of_one_name_are_told_apart_by_nothing():
    with pytest.raises(MontyRuntimeError, match="RuntimeError: several functions of the host are named '<lambda>'"):
        run('f(1)', f=lambda n: n, g=lambda n: -n)


def test_asynchronous_functions_are_given_as_values():
    async def fetch(number: int) -> int:
        await asyncio.sleep(0)
        return number

    code = 'import asyncio\nawait asyncio.gather(*[f(n) for n in range(3)])'
    program = Monty(code, inputs=['f'])
    assert asyncio.run(run_monty_async(program, inputs={'f': fetch})) == [0, 1, 2]


def test_step_by_step_a_given_function_has_its_own_name():
    step = Monty('f(4)', inputs=['f']).start(inputs={'f': double})
    assert isinstance(step, MontySnapshot)
    assert (step.function_name, step.args) == ('double', (4,))


def test_a_session_keeps_the_functions_it_got():
    repl = MontyRepl()
    repl.feed_run('mine = f', inputs={'f': double})
    assert repl.feed_run('mine(21)') == 42


def test_a_data_class_given_as_a_value_makes_instances():
    @dataclasses.dataclass
    class Point:
        x: int

    made = run('p = Point(3)\np.x += 1\np', Point=Point)
    assert made == Point(4)


def test_classes_with_a_policy_come_out_as_themselves():
    class Basket:
        pass

    kind = ClassType(Basket, name='Cart')
    assert run('C', C=kind) is Basket
    assert run('[C, repr(C), C.__name__]', C=kind) == [Basket, "<function 'Cart' external>", 'Cart']


def test_a_host_function_has_the_attributes_that_decorators_copy():
    code = """
import functools

def loud(function):
    @functools.wraps(function)
    def call(*args):
        return function.__name__, function(*args)
    return call

(loud(f)(3), loud(f).__name__, f.__qualname__, f.__doc__, f.__module__, f.__call__(1))
"""
    assert Monty(code, external_functions=['f']).run(external_functions={'f': double}) == (
        ('f', 6), 'f', 'f', None, None, 2)
    assert run('[hasattr(f, name) for name in ("__code__", "__globals__", "__dict__", "other")]', f=double) == [
        False, False, False, False]
    with pytest.raises(MontyRuntimeError, match="AttributeError: 'function' object has no attribute '__code__'"):
        run('f.__code__', f=double)


def test_a_function_of_a_session_goes_back_in_as_itself():
    repl = MontyRepl()
    plus = repl.feed_run('def plus(n): return n + 1\nplus')
    assert repl.feed_run('[f is plus for f in given]', inputs={'given': [plus]}) == [True]
    assert repl.feed_run('get() is plus', external_functions={'get': lambda: plus}) is True
    assert repl.feed_run('apply(plus)(1)', external_functions={'apply': lambda f: f}) == 2
    assert repl.feed_run('name is plus', external_lookup={'name': (plus,)}) is False
    twice = repl.feed_run('lambda f, n: f(f(n))')
    assert twice(plus, 3) == 5


def test_a_function_of_a_session_goes_back_in_step_by_step():
    repl = MontyRepl()
    step = repl.feed_start('class Made: pass\nask(Made) is Made')
    assert step.resume(return_value=step.args[0]).output is True
    step = repl.feed_start('import asyncio\n(await asyncio.gather(ask(Made)))[0] is Made')
    (made,), call = step.args, step.call_id
    waiting = step.resume(future=...)
    assert waiting.resume({call: {'return_value': made}}).output is True


def test_a_function_of_a_session_goes_back_in_asynchronously():
    async def ask(function: object) -> object:
        return function

    repl = MontyRepl()
    code = 'def plus(n): return n + 1\n(await ask(plus))(4)'
    assert asyncio.run(repl.feed_run_async(code, external_functions={'ask': ask})) == 5


def test_elsewhere_a_function_of_a_session_is_text():
    repl, other = MontyRepl(), MontyRepl()
    plus = repl.feed_run('def plus(n): return n + 1\nplus')
    other.feed_run('def minus(n): return n - 1')
    assert other.feed_run('f', inputs={'f': plus}) == str(plus)
    assert run('f', f=plus) == str(plus)
    loaded = MontyRepl.load(repl.dump())
    assert loaded.feed_run('type(f).__name__', inputs={'f': plus}) == 'str'


def test_functions_given_to_a_run_are_not_kept_after_it():
    class Handler:
        __name__ = 'handler'

        def __call__(self) -> int:
            return 1

    handler = Handler()
    seen = weakref.ref(handler)
    assert run('f()', f=handler) == 1
    del handler
    gc.collect()
    assert seen() is None


def test_a_session_keeps_what_it_got_often_but_once():
    repl = MontyRepl()
    for _ in range(100):
        repl.feed_run('f(1)', inputs={'f': double})
    assert len(repl._kept) == 1


def test_the_classes_are_those_of_the_package():
    from pydantic_monty import os_access

    assert os_access.OSAccess is pydantic_monty.OSAccess
    for name in os_access.__all__:
        assert getattr(os_access, name) is getattr(pydantic_monty, name, os_access.path_from_arg)
