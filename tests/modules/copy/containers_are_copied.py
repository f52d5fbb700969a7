import copy
import itertools

a = [1]
a.append(a)
b = copy.deepcopy(a)
print(b[1] is b, b, copy.copy(a)[1] is a)
shared = [0]
made = copy.deepcopy([shared, shared, (shared,), {'k': shared}])
print(made, made[0] is made[1], made[2][0] is made[0], made[3]['k'] is made[0], made[0] is shared)
t = (1, (2, 3), 'x')
print(copy.deepcopy(t) is t, copy.copy(t) is t, copy.deepcopy((1, [2])) == (1, [2]))
memo = {}
q = [1]
w = copy.deepcopy(q, memo)
print(memo[id(q)] is w, len(memo), copy.deepcopy(q, memo) is w)
print(copy.deepcopy({1: [2], (1, 2): {3: {4}}}), copy.deepcopy({frozenset([1]): {2, 3}}), copy.copy({1: 2}), copy.copy({5}))
print(copy.copy(len) is len, copy.deepcopy(int) is int, copy.deepcopy(range(3)), copy.copy(bytearray(b'a')), copy.deepcopy(bytearray(b'b')))
print(copy.deepcopy([None, Ellipsis, NotImplemented, 1.5, 1j, b'x', print, lambda: 0][:7]), copy.copy(slice(1, 2)))
ring = ([],)
ring[0].append(ring)
other = copy.deepcopy(ring)
print(other[0][0] is other, other is ring)
it = iter([1, 2, 3])
next(it)
print(list(copy.copy(it)), list(it), next(copy.copy(itertools.tee([1, 2])[0])))
for attempt in (lambda: copy.copy(x for x in []), lambda: copy.deepcopy(copy), lambda: copy.copy(itertools.count(3)),
                lambda: copy.deepcopy([itertools.count(3)]), lambda: copy.replace(3, a=1), lambda: copy.replace(), lambda: copy.copy()):
    try:
        print(attempt())
    except TypeError as error:
        print('TypeError:', error)
deep = []
for _ in range(20000):
    deep = [deep]
try:
    copy.deepcopy(deep)
except RecursionError as error:
    print(type(error).__name__)


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __replace__(self, **changes):
        return Point(**(self.__dict__ | changes))


print(copy.replace(Point(1, 2), y=5).__dict__)
