"""Data classes, named tuples and members of enumerations on both sides."""

import asyncio
import dataclasses
import enum
from collections import namedtuple

import pytest
from pydantic_monty import Monty, MontyRepl, MontyRuntimeError, load_snapshot, run_monty_async


@dataclasses.dataclass
class Person:
    name: str
    age: int
    _secret: str = 'hidden'

    def greet(self, word='Hello', *, mark='!'):
        return f'{word} {self.name}{mark}'

    async def later(self):
        await asyncio.sleep(0)
        return self.age

    def _private(self):
        return 1

    def fails(self):
        raise ValueError('no')


@dataclasses.dataclass(frozen=True)
class Point:
    x: int
    y: int


@dataclasses.dataclass
class Line:
    start: Point
    end: Point


def run(code, value, **options):
    return Monty(code, inputs=['p']).run(inputs={'p': value}, **options)


def failure(code, value):
    with pytest.raises(MontyRuntimeError) as caught:
        run(code, value)
    return str(caught.value)


def test_fields_are_attributes():
    assert run('p.age += 1\np.name, p.age', Person('Ada', 36)) == ('Ada', 37)


def test_the_instance_of_the_host_is_not_changed():
    person = Person('Ada', 36)
    run('p.age = 5', person)
    assert person.age == 36


def test_repr_and_equality():
    assert run('repr(p), p == p', Point(1, 2)) == ('Point(x=1, y=2)', True)


def test_private_fields_and_methods_do_not_go_in():
    assert failure('p._secret', Person('A', 1)) == "AttributeError: 'Person' object has no attribute '_secret'"
    assert failure('p._private()', Person('A', 1)) == "AttributeError: 'Person' object has no attribute '_private'"


def test_a_missing_attribute_is_an_error():
    text = "AttributeError: 'Person' object has no attribute 'nonexistent'"
    assert failure('p.nonexistent', Person('A', 1)) == text


def test_frozen_ones_refuse_assignment_and_are_hashable():
    assert failure('p.x = 2', Point(1, 2)) == "FrozenInstanceError: cannot assign to field 'x'"
    assert run('len({p, p})', Point(1, 2)) == 1


def test_an_instance_comes_out_as_one_of_its_class():
    assert run('p', Point(1, 2)) == Point(1, 2)
    line = run('p', Line(Point(1, 2), Point(3, 4)))
    assert line == Line(Point(1, 2), Point(3, 4))
    assert type(line.start) is Point


def test_classes_of_one_name_stay_apart():
    other = dataclasses.make_dataclass('Point', ['x', 'y'])
    assert type(run('p', other(1, 2))) is other
    assert type(run('p', Point(1, 2))) is Point


def test_public_methods_run_on_the_host():
    assert run('p.greet(), p.greet("Bye", mark="?")', Person('Ada', 1)) == ('Hello Ada!', 'Bye Ada?')


def test_a_method_call_is_a_suspension():
    call = Monty('p.greet("Hi")', inputs=['p']).start(inputs={'p': Person('Ada', 1)})
    assert (call.function_name, call.is_method_call, call.args[1:]) == ('greet', True, ('Hi',))
    assert call.args[0].name == 'Ada'
    assert load_snapshot(call.dump()).resume(return_value=7).output == 7


def test_exceptions_of_methods_are_caught_in_the_program():
    assert run('try:\n    p.fails()\nexcept ValueError as e:\n    r = str(e)\nr', Person('A', 1)) == 'no'


def test_asynchronous_methods():
    program = Monty('await p.later()', inputs=['p'])
    assert asyncio.run(run_monty_async(program, inputs={'p': Person('A', 5)})) == 5


def test_a_data_class_of_the_program_is_unknown_to_the_host():
    code = 'from dataclasses import dataclass\n@dataclass\nclass Pair:\n    a: int\n    b: list\nPair(1, [2])'
    pair = Monty(code).run()
    assert repr(pair) == '<Unknown Dataclass Pair(a=1, b=[2])>'
    assert dataclasses.is_dataclass(pair)
    assert dataclasses.asdict(pair) == {'a': 1, 'b': [2]}
    assert dataclasses.astuple(pair) == (1, [2])
    pair.a = 5
    assert pair.a == 5
    with pytest.raises(TypeError, match="^unhashable type: 'UnknownDataclass'$"):
        hash(pair)


def test_a_frozen_unknown_one_is_hashable_and_does_not_change():
    code = 'from dataclasses import dataclass\n@dataclass(frozen=True)\nclass P:\n    a: int\nP(1)'
    one, two = Monty(code).run(), Monty(code).run()
    assert hash(one) == hash(two)
    assert one == two
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.a = 2


def test_the_registry_takes_data_classes_only():
    with pytest.raises(TypeError, match="^'int' is not a dataclass type$"):
        Monty('1').register_dataclass(int)
    Monty('1', dataclass_registry=[Person])
    Monty.load(Monty('1').dump(), dataclass_registry=[Person])


def test_a_session_keeps_instances():
    repl = MontyRepl()
    repl.feed_run('q = p', inputs={'p': Point(1, 2)})
    assert MontyRepl.load(repl.dump()).feed_run('q.x, q') == (1, Point(1, 2))


def test_named_tuples_go_in_and_out():
    pair = namedtuple('Pair', 'a b')
    out = run('p.a + p[1], p', pair(1, 2))
    assert out[0] == 3
    assert (type(out[1]).__name__, out[1]._fields, out[1]) == ('Pair', ('a', 'b'), (1, 2))


def test_members_of_enumerations_go_in_and_out_as_values():
    class Color(enum.Enum):
        RED = 'red'

    assert run('p', Color.RED) == 'red'
    assert Monty('from enum import Enum\nclass C(Enum):\n    A = 5\n[C.A, {C.A: 1}]').run() == [5, {5: 1}]
