import functools
import random


def by_first(a, b):
    return (a[0] > b[0]) - (a[0] < b[0])


key = functools.cmp_to_key(by_first)
chance = random.Random(3)
for size in (0, 1, 2, 3, 10, 100, 257):
    pairs = [(chance.randrange(10), i) for i in range(size)]
    plain = sorted(pairs, key=lambda pair: pair[0])
    print(size, sorted(pairs, key=key) == plain,
          sorted(pairs, key=key, reverse=True) == sorted(pairs, key=lambda pair: pair[0], reverse=True))


def fail(a, b):
    raise ValueError('no order')


def grow(a, b):
    numbers.append(1)
    return 0


numbers = [3, 1, 2]
for compare in (fail, grow, lambda a, b: 'x'):
    try:
        numbers.sort(key=functools.cmp_to_key(compare))
    except (ValueError, TypeError) as e:
        print(e, numbers)
