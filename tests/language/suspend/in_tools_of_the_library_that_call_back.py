# host: add, echo
import dataclasses
import enum
import functools
import re


@dataclasses.dataclass(order=True)
class Point:
    x: int
    y: list = dataclasses.field(default_factory=lambda: echo([]))
    z: int = dataclasses.field(init=False, default=0)

    def __post_init__(self):
        self.z = add(self.x)


print(Point(1), dataclasses.replace(Point(1), x=5), sorted([Point(2), Point(1)]))


class Colour(enum.Enum):
    RED = echo(1)

    @classmethod
    def _missing_(cls, value):
        return cls.RED if echo(value) == 5 else None

    @property
    def shade(self):
        return echo(self.value)


print(Colour(5), Colour.RED.shade)


@functools.lru_cache(maxsize=None)
def cached(n):
    return echo(n) if n < 2 else cached(n - 1) + cached(n - 2)


@functools.total_ordering
class Ordered:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return echo(self.n) == other.n

    def __lt__(self, other):
        return echo(self.n) < other.n


@functools.singledispatch
def single(value):
    return echo("any")


@single.register
def _(value: int):
    return echo("int")


class Lazy:
    @functools.cached_property
    def value(self):
        return echo("once")


lazy = Lazy()
print(cached(5), cached.cache_info().misses, functools.reduce(lambda a, b: add(a, b), [1, 2, 3]))
print(Ordered(1) <= Ordered(1), Ordered(2) > Ordered(1), single(1), single("a"), lazy.value, lazy.value, lazy.__dict__)
print(sorted([2, 1], key=functools.cmp_to_key(lambda a, b: echo(a - b))), functools.partial(add, b=2)(1))
print(re.sub("[ab]", lambda match: echo(match[0] * 2), "cab"), list(map(add, [1], [2])), list(filter(echo, [0, 1])))


class Stream:
    def write(self, text):
        return len(echo(text))

    def flush(self):
        echo("flush")


class Keys:
    def keys(self):
        return [echo("a"), echo("b")]

    def __getitem__(self, key):
        return echo(key)


print("a", "b", file=Stream(), flush=True)
print(dict(**Keys()), {**Keys()}, dict(Keys()), (lambda **named: named)(**Keys()))
