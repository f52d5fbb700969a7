# host: fetch, add
from functools import lru_cache, partial


@lru_cache(maxsize=3)
def load(key, scale=1):
    return add(key, 1) * scale


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n

    def __eq__(self, other):
        return self.n == other.n


@lru_cache
def by_key(key):
    return add(key.n)


print(load(1), load(2, scale=3), load(1), load.cache_info())
print(by_key(Key(1)), by_key(Key(2)), by_key(Key(1)), by_key.cache_info())


@lru_cache(None)
def total(n):
    return 0 if n == 0 else add(total(n - 1), n)


print(total(6), total(5), total.cache_info())
p = partial(add, b=5)
p.note = 'kept'
print(p(1), p(2), p.note)
load(7)
load(8)
print(load.cache_info(), load(1), load.cache_info())
