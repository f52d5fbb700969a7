from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, len(d), d[0], d[-1], d.pop(), d.popleft(), d)
d.extend('ab')
d.extendleft('xy')
print(d, 'a' in d, d.count('a'), d.index(2), d.maxlen)
d.rotate(2)
print(d)
d.rotate(-3)
print(d)
d.reverse()
d.insert(1, 'new')
d.remove('a')
print(d, list(reversed(d)), bool(d), bool(deque()))
d[2] = 'set'
del d[0]
print(d, d.copy() == d, d == list(d), d != deque(), deque([1, 2]) < deque([1, 3]), deque('b') > deque('a'))
print(deque([1]) + deque([2]), deque([1, 2]) * 2, 2 * deque('a'))
e = deque([1])
e += [2, 3]
e *= 2
print(e, type(e))
e.clear()
print(e)
for bad in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[3], lambda: deque([1]).remove(2),
            lambda: deque([1]).index(5), lambda: deque([1]) + [1], lambda: deque(5),
            lambda: deque([1])['a'], lambda: deque([1])[0:1], lambda: deque([], -1), lambda: deque([], 'a'),
            lambda: deque() < [], lambda: deque(1, 2, 3)):
    try:
        bad()
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
match deque([1, 2, 3]):
    case [first, *rest]:
        print(first, rest)
big = deque(range(1000))
for _ in range(990):
    big.popleft()
    big.append('x') if _ % 3 == 0 else None
print(len(big), big[0], big[-1], deque(i * i for i in range(4)), deque('abc').index('c', 1), deque('abcb').index('b', 2, 4))
