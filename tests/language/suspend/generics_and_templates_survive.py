# host: fetch
from string.templatelib import Template


class Box[T: int, *Ts]:
    def __init__(self, item: T) -> None:
        self.item = item


type Pair[A] = tuple[A, A] | None


def pick[K: (int, str), V = float](a: K, b: V) -> list[V]:
    return [a, b]


alias, made, union = Box[int, str], Box[int](5), int | list[Box]
t = t"a{made.item!r:>4}b{alias}"
parts = iter(t)
before = next(parts)
fetch("a")
print(alias, alias.__origin__ is Box, made.__orig_class__.__origin__ is type(made), union, Pair[int], Pair.__value__)
print([p.__name__ for p in Box.__type_params__], Box.__type_params__[0].__bound__, Box.__parameters__)
print(pick.__type_params__[0].__constraints__, pick.__annotations__, Box.__init__.__annotations__, Box.__orig_bases__)
fetch("b")
print(before, [p if isinstance(p, str) else p.value for p in parts], t.strings, isinstance(t, Template), pick(1, 2))
print(Box.__type_params__[0] is Box.__init__.__annotations__["item"], Box.__type_params__[1].__default__)
