import weakref


class Number:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return ('add', self.n, other)

    def __radd__(self, other):
        return ('radd', other, self.n)

    def __floordiv__(self, other):
        return self.n // other

    def __matmul__(self, other):
        return ('at', other)

    def __index__(self):
        return self.n

    def __neg__(self):
        return -self.n

    def __iter__(self):
        return iter([1, 2])

    def __next__(self):
        return 'next'

    def __lt__(self, other):
        return self.n < other

    def method(self):
        pass


number = Number(7)
proxy = weakref.proxy(number)
print(proxy + 1, 1 + proxy, proxy // 2, proxy @ 3, [*range(10)][proxy], -proxy, [*proxy], next(proxy), proxy < 9)
print(isinstance(proxy, Number), proxy.n, type(proxy) is weakref.ProxyType)
try:
    hash(proxy)
except TypeError as e:
    print(e)
a, b = weakref.WeakMethod(number.method), weakref.WeakMethod(number.method)
print(a == b, hash(a) == hash(b), a() == number.method)
