class LRU:
    def __init__(self, size):
        self.size, self.data, self.hits = size, {}, 0

    def __call__(self, f):
        def wrapper(*args, **kw):
            key = args + tuple(sorted(kw.items()))
            if key in self.data:
                self.hits += 1
                value = self.data.pop(key)
            else:
                value = f(*args, **kw)
                if len(self.data) >= self.size:
                    del self.data[next(iter(self.data))]
            self.data[key] = value
            return value

        return wrapper


cache = LRU(3)


@cache
def square(x, *, offset=0):
    print("computing", x, offset)
    return x * x + offset


print([square(n) for n in (1, 2, 1, 3, 4, 1, 2)], square(4, offset=1), cache.hits, list(cache.data))
