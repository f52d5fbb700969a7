from functools import cache, lru_cache


class Model:
    count = 0

    def __init__(self, k):
        self.k = k

    @lru_cache(maxsize=32)
    def scaled(self, x):
        Model.count += 1
        return self.k * x

    @staticmethod
    @cache
    def half(x):
        return x / 2

    @classmethod
    @cache
    def name(cls):
        return cls.__name__

    @property
    @cache
    def slow(self):
        Model.count += 1
        return -self.k


a, b = Model(2), Model(3)
print(a.scaled(1), a.scaled(1), b.scaled(1), b.scaled(x=1), Model.count, Model.scaled.cache_info())
print(Model.half(3), a.half(3), Model.half.cache_info())
print(Model.name(), a.name())
print(a.slow, a.slow, b.slow, Model.count)
print(Model.scaled(a, 1), a.scaled.__self__ is a)


class Point:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return self.x == other.x

    def __hash__(self):
        return hash(self.x)

    @cache
    def __add__(self, other):
        print('adds')
        return Point(self.x + other.x)


print((Point(1) + Point(2)).x, (Point(1) + Point(2)).x)


@cache
def deep(n):
    return 0 if n == 0 else deep(n - 1) + 1


print(deep(100), deep(200))


@lru_cache(3)
def numbers(n):
    yield from range(n)


gen = numbers(3)
print(list(gen), list(numbers(3)), numbers(3) is gen)
