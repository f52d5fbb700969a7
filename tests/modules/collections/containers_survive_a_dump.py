# host: add, echo
from collections import ChainMap, Counter, OrderedDict, UserDict, defaultdict, deque, namedtuple

Point = namedtuple('Point', 'x y', defaults=[0])


class Named(Point):
    def norm(self):
        return abs(self.x) + abs(self.y)


d = deque([1, 2, 3], maxlen=5)
it = iter(d)
next(it)
dd = defaultdict(list)
dd['k'].append(d)
c = Counter('hello')
o = OrderedDict(a=1, b=2)
o.move_to_end('a')
cm = ChainMap({'a': 1}, o)
ud = UserDict(x=1)


class Own(deque):
    pass


own = Own('ab', 3)
own.self = own
p = Point(1)
n = Named(-3, 4)
print(add(1, 2))
print(d, list(it), dd, c, o, cm, ud, own, own.maxlen, own.self is own, p, n, n.norm(), p.x, Point(5, 6))
dd['new'].append(add(1, 1))
d.append(add(3))
c.update([add(1, 1)])
p = p._replace(y=add(2, 2))
print(dd, d, c, p, Point._fields, dd['k'][0] is d)


def slow(key):
    return add(key, 1)


factory = defaultdict(lambda: add(20, 1))
print(factory['q'], dict(factory), sorted([3, 1, 2], key=slow), deque(map(slow, [1, 2])))
for item in deque([1, 2]):
    print(item, add(item))
