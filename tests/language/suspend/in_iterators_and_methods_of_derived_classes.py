# host: add, fetch
import functools
from collections import deque


class Added(map):
    def __next__(self):
        return add(super().__next__(), 100)


class Kept(filter):
    pass


class Numbered(enumerate):
    note = None


added = Added(add, [1, 2, 3])
print(next(added), list(added))
kept = Kept(lambda x: add(x) % 2, range(5))
kept.note = fetch("note")
print([x for x in kept], kept.note)
numbered = Numbered((add(x) for x in range(3)), 5)
numbered.note = "kept"
print(next(numbered), add(1), numbered.note)
print(*Added(add, [5, 6]), [*Kept(add, [-1, 1])], sorted({*Numbered(add(x) for x in range(2))}), (*Kept(add, [0]), 9))


class Given:
    @property
    def __call__(self):
        return functools.partial(add, 10)

    @property
    def __add__(self):
        return lambda other: add(other, 1000)

    @property
    def __enter__(self):
        return lambda: fetch("entered")

    @property
    def __exit__(self):
        return lambda *error: print("left", add(1))


with Given() as entered:
    print(Given()(b=5), Given() + 1, entered)


class Noted(classmethod):
    def __get__(self, instance, owner=None):
        return fetch("noted") and super().__get__(instance, owner)


class Holder:
    @Noted
    def name(cls, end):
        return cls.__name__ + fetch(end)


print(Holder.name("!"), Holder().name("?"))


class Ring(deque):
    def __init__(self, items=(), maxlen=None):
        super().__init__(items, maxlen)
        self.sum = add(len(self), 0)


ring = Ring([1, 2]) + Ring([3])
print(ring, ring.sum, (ring * 2).sum)


def show(*args, **named):
    print(args, named)


show(*(add(x) for x in range(2)), a=add(5), b=fetch("b"))
