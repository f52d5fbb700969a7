# host: add, fetch


class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *, extra=0):
        return add(self.n, x) + add(extra)


f = Adder(10)
print(f(1), f(2, extra=5), list(map(f, [1, 2])), sorted([3, 1, 2], key=Adder(-5)), max([1, 2], key=lambda x: f(-x)))


class Deco:
    def __init__(self, function):
        self.function = function
        self.name = fetch(function.__name__)

    def __call__(self, *args):
        return self.name, self.function(*args)


@Deco
def g(x):
    return add(x)


print(g(1), Deco(f)(5) if hasattr(f, "__name__") else "no name")
