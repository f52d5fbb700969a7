from collections import deque

d = deque(range(10), maxlen=3)
print(d, d.maxlen)
d.append(10)
d.appendleft('l')
print(d, deque(d), deque(d, maxlen=2), d.copy(), d + deque([1, 2]), d * 2)
try:
    d.insert(0, 1)
except IndexError as error:
    print(error)
d.extend([1, 2, 3, 4])
print(d, deque([1, 2], 0), deque(maxlen=1))
try:
    d.maxlen = 5
except AttributeError as error:
    print(error)
e = deque([1, 2, 3])
try:
    for item in e:
        e.append(item)
except RuntimeError as error:
    print(error)
it = iter(e)
print(next(it), type(it).__name__, list(it), list(it), type(reversed(e)).__name__)
e.append(e)
print(e)


class Own(deque):
    def __init__(self, *args, note='n'):
        super().__init__(*args)
        self.note = note

    def push(self, item):
        self.append(item)
        return self


o = Own([1, 2], note='x')
o.push(3)
print(o, o.note, len(o), o[0], 2 in o, list(o), o == deque([1, 2, 3]), isinstance(o, deque), o.pop(), bool(o))
o[0] = 9
del o[1]
o += [5]
print(o, type(o).__name__, o.note, repr(Own('a')), max(o), [*o], sorted(o))


class Loud:
    def __iter__(self):
        yield 1
        yield 2


print(deque(Loud()), deque(Loud(), 1))
f = deque()
f.extend(Loud())
f.extendleft(Loud())
f += Loud()
print(f, deque([deque([1])]), deque[int])
print(type(o.copy()).__name__, type(d.copy()).__name__, Own('ab').__reduce__()[:3], d.__reduce__()[1])


class Mutating:
    def __eq__(self, other):
        victim.clear()
        return False


victim = deque([Mutating(), 1])
try:
    victim.remove(5)
except IndexError as error:
    print(error)
print(list(type(iter(d))(deque('ab'))), list(type(reversed(d))(deque('ab'))))
