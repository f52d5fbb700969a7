# host: fetch
# Classes and instances of every layout.
import abc
import collections
import dataclasses
import enum
import types


class Slots:
    __slots__ = ('a', 'b')


class Items(list):
    pass


class Pairs(tuple):
    pass


class Names(dict):
    def __missing__(self, key):
        return fetch(key)


class Members(set):
    pass


class Text(str):
    pass


class Number(int):
    pass


class Raw(bytearray):
    pass


class Failure(ValueError):
    pass


class Cached(property):
    pass


class Meta(abc.ABCMeta):
    def __call__(cls, *args):
        return super().__call__(*args)


class Base(metaclass=Meta):
    shared = types.MappingProxyType({'k': 1})

    def __init_subclass__(cls, **given):
        cls.given = given

    @Cached
    def cached(self):
        return fetch('property')


class Derived(Base, flag=True):
    def __getattr__(self, name):
        return fetch(name)


@dataclasses.dataclass(frozen=True, order=True)
class Point:
    x: int
    y: int = 0
    tags: list = dataclasses.field(default_factory=list, compare=False)


class Color(enum.Enum):
    RED = 1
    GREEN = 2


class Mode(enum.Flag):
    A = 1
    B = 2


Size = collections.namedtuple('Size', 'width height')
slots, items, pairs, names = Slots(), Items([1]), Pairs((1, 2)), Names(a=1)
slots.a, items.extra = 1, 'extra'
members, text, number, raw, failure = Members([1]), Text('t'), Number(5), Raw(b'r'), Failure('f')
derived, point, size = Derived(), Point(1, 2, ['t']), Size(3, 4)
derived.own = derived
many = type('Many', (), {})()
for i in range(40):
    setattr(many, f'name{i}', i)
counts = collections.Counter('abca'), collections.OrderedDict(a=1), collections.defaultdict(list, a=[1]), collections.ChainMap({})
member, space = Slots.a, types.SimpleNamespace(a=1)
print(fetch('first'), names['b'], derived.missing, derived.cached)
print(slots.a, hasattr(slots, 'b'), items, items.extra, pairs, names, members, text, number + 1, raw, repr(failure))
print(derived.own is derived, point, size, Color.RED, Mode.A | Mode.B, len(vars(many)), Derived.given, dict(Base.shared))
print(counts, type(member).__name__, space, Point(1, 2) == point, Color(2) is Color.GREEN, type(derived).__mro__)
print(isinstance(failure, ValueError), Meta.__name__, type(Base) is Meta, Cached.__mro__[1], Size._fields)
