from dataclasses import KW_ONLY, InitVar, dataclass, field, fields
from typing import ClassVar


def attempt(make):
    try:
        make()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
    else:
        print('fine')


def one():
    @dataclass
    class A:
        x: int = 0
        y: int


def two():
    @dataclass
    class A:
        x: list = []


def three():
    @dataclass
    class A:
        x = field(default=3)


def four():
    field(default=1, default_factory=list)


def five():
    @dataclass
    class A:
        x: ClassVar[int] = field(default_factory=int)


def six():
    @dataclass
    class A:
        _: KW_ONLY
        x: int
        __: KW_ONLY


def seven():
    @dataclass(weakref_slot=True)
    class A:
        x: int


def eight():
    @dataclass(slots=True)
    class A:
        __slots__ = ('x',)
        x: int


def nine():
    @dataclass
    class A:
        x: ClassVar[int] = field(default=1, kw_only=True)


def ten():
    @dataclass
    class A:
        x: InitVar[list] = field(default_factory=list)


for make in (one, two, three, four, five, six, seven, eight, nine, ten):
    attempt(make)
attempt(lambda: fields(int))
print(repr(InitVar[int]), InitVar[list[int]], repr(field(default=1, metadata={'a': 1}, doc='text'))[-24:])
