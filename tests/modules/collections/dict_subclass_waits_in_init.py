# host: add
from collections import OrderedDict, defaultdict


class Loaded(dict):
    def __init__(self, n):
        self['n'] = add(n, 1)
        self.total = add(n, 2)
        super().__init__(more=add(n, 3))


class Ordered(OrderedDict):
    def __init__(self, *items):
        super().__init__(items)
        self.move_to_end(add(0, 1))


class Default(defaultdict):
    def __init__(self):
        super().__init__(lambda: add(1, 1))
        self.note = add(2, 2)


loaded = Loaded(5)
print(loaded, loaded.total, Ordered((1, 'a'), (2, 'b')), Default()['x'], Default().note)
