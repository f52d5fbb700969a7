from dataclasses import dataclass, field


@dataclass(order=True)
class V:
    major: int
    minor: int = 0
    note: str = field(default='', compare=False)


print(V(1) < V(2), V(1, 2) >= V(1, 1), sorted([V(2), V(1, 5), V(1)]), V(1, note='a') == V(1, note='b'))
try:
    V(1) < 3
except TypeError as e:
    print(e)


@dataclass(unsafe_hash=True)
class H:
    a: int
    b: list = field(default_factory=list, hash=False)


print(hash(H(1)) == hash(H(1)))


@dataclass(eq=False)
class N:
    a: int = 1


print(N.__hash__ is object.__hash__, N() == N())
for options in ({'order': True, 'eq': False}, {'order': True}, {'frozen': True}, {'unsafe_hash': True}):
    class C:
        a: int = 0

        def __lt__(self, other):
            return True

        def __setattr__(self, name, value):
            pass

        def __hash__(self):
            return 3

    try:
        dataclass(**options)(C)
        print('made', options)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


@dataclass
class E:
    a: int

    def __eq__(self, other):
        return True

    def __repr__(self):
        return 'own'


print(E(1) == E(2), E(1), E.__hash__)
