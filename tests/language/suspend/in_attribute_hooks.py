# host: fetch, add


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "target", target)

    def __getattr__(self, name):
        return lambda *args: (fetch(name), args)

    def __setattr__(self, name, value):
        self.target[fetch(name)] = add(value)

    def __delattr__(self, name):
        del self.target[fetch(name)]


p = Proxy({})
p.x = 1
p.y = add(1)
print(p.target, p.anything(1, add(2)))
del p.x
print(p.target, hasattr(p, "zzz"), getattr(p, "q")())
