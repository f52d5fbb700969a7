class A:
    def method(self):
        pass


class Child(A):
    def __init__(self):
        self.own = 1


def f():
    pass


print(dir(A()) == sorted(A().__dir__()), dir(Child()))
for value in (1, True, 1.5, 1j, "", [], (), {}, set(), frozenset(), None, range(1), slice(1), object(), A, print):
    print(type(value).__name__, dir(value))
print([name for name in dir() if not name.startswith("_")])
noted = ValueError("x")
print("__notes__" in dir(noted), "__notes__" in dir(ValueError), "args" in dir(noted))
noted.add_note("n")
print("__notes__" in dir(noted))
print(object.__reduce__, object.__reduce_ex__, object().__getstate__(), Child().__getstate__(), Child().__reduce_ex__(2)[1:])
