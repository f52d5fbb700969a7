print(
    callable(len), callable(lambda: 0), callable(int), callable(5), callable("".join),
    callable(ValueError), callable(None),
)


class C:
    x = 1

    def __init__(self):
        self.y = 2

    def method(self): ...


print([n for n in dir(C()) if not n.startswith("__")], [n for n in dir(C) if not n.startswith("__")])
print("append" in dir([]), "upper" in dir(str), "real" in dir(5), sorted(dir([])) == dir([]), "__len__" in dir(""))


def f(a):
    b = 1
    return sorted(dir())


print(f(0), "C" in dir())
