import random

random.seed(1)
print({3, 1, 2}, {10, 5, 0}, {8, 0, 16}, {5, 3, 1, 33, 65}, {100, 50, 25, 12, 6, 3}, set([100, 50, 25, 12, 6, 3]))
print({(1, 2), (3, 4), (0, 0)} == {(0, 0), (3, 4), (1, 2)}, {True, 5, 3}, {2.0, 9, 1}, {x * x % 50 for x in range(12)})
for n in (5, 8, 20, 100):
    for _ in range(3):
        a = {random.randrange(0, 1000) for _ in range(n)}
        b = {random.randrange(0, 1000) for _ in range(n)}
        print(a, a | b, a & b, a - b, a ^ b)
        a.add(77)
        a.discard(random.choice(sorted(a)))
        a.update([1, 2, 3])
        print(a)
        a.remove(2)
        a.add(2000)
        print(list(a)[:3], a.pop(), a)
        c = set(a)
        print(c, a.copy(), frozenset(a), {x * 2 for x in a}, set(range(n)))
        print(c.union([5, 6]), c.intersection(range(50)), c.difference([3]), c.symmetric_difference([97, 3]))
        a -= b
        print(a)
        a ^= b
        print(a)
        a &= c
        print(a)
        a |= b
        print(a)
d = dict.fromkeys([40, 8, 16, 24, 1])
print(set(d), d.keys() | {9}, d.keys() & {16, 1, 5}, d.keys() - [8], d.keys() ^ {8, 3}, {7} | d.keys())
