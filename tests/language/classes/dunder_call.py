class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *args, k=0, **kw):
        return self.n + x + k, args, kw


a = Adder(5)
print(a(1), a(1, 2, k=3, z=4), callable(a), list(map(a, [1]))[0][0], sorted([3, 1], key=Adder(0)), a.__call__(2))
try:
    a()
except TypeError as e:
    print(e)


class Plain:
    pass


p = Plain()
p.__call__ = lambda: "instance"
try:
    p()
except TypeError as e:
    print(e)
print(callable(p), callable(Plain))
