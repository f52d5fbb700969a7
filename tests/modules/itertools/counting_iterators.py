from itertools import count, cycle, repeat, islice

print(list(islice(count(), 3)), list(islice(count(5), 3)), list(islice(count(10, -3), 5)))
print(list(islice(count(0.5, 0.25), 4)), list(islice(count(1j, 2), 3)))
print(list(islice(count(2**63 - 2), 4)), list(islice(count(start=3, step=2), 2)))
print(count(), count(7), count(1, 2), count(0, 1.0), count(step=5), count(1.5))
c = count(3)
print(next(c), next(c), c)
print(repeat('x'), repeat('x', 3), list(repeat(7, 3)), list(repeat(7, 0)), list(repeat(7, -4)))
r = repeat([1], times=2)
print(next(r), r, r.__length_hint__())
print(list(islice(cycle('abc'), 8)), list(cycle([])))
print(list(islice(cycle(x * 2 for x in range(3)), 7)))
print(type(c), type(r), type(cycle('')), iter(c) is c)
for attempt in (lambda: count('x'), lambda: count(None), lambda: repeat(), lambda: cycle(3), lambda: cycle(),
                lambda: repeat(1).__length_hint__(), lambda: count(1, 2, 3), lambda: repeat(1, 'x'), lambda: next(count)):
    try:
        print(attempt())
    except TypeError as error:
        print('TypeError:', error)


class Step:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n

    def __add__(self, other):
        return Step(self.n + other.n)

    def __repr__(self):
        return f'Step({self.n})'


print(list(islice(count(Step(1), Step(10)), 3)))
