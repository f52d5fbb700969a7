# host: echo
from itertools import (accumulate, batched, chain, combinations, combinations_with_replacement, compress, count, cycle,
                       dropwhile, filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap,
                       takewhile, tee, zip_longest)


def numbers(n):
    for i in range(n):
        yield i


def show(it):
    return echo(next(it))


first, second = tee('abcdef')
makers = [accumulate([1, 2, 3, 4]), accumulate(numbers(5), lambda a, b: a + b), batched('abcdefg', 2), chain('ab', [1, 2]),
          chain(numbers(3), 'ab'), combinations('abcd', 2), combinations_with_replacement('abc', 2),
          compress('abcd', [1, 0, 1, 1]), count(3), count(1.5, 2), cycle('ab'), dropwhile(lambda x: x < 2, range(6)),
          filterfalse(lambda x: x % 2, range(9)), islice('abcdefgh', 1, 7, 2), islice(numbers(9), 1, 7, 2), pairwise('abcd'),
          permutations('abc'), product('ab', repeat=2), repeat('x', 4), starmap(pow, [(2, 3), (3, 2), (4, 1)]),
          takewhile(lambda x: x < 8, range(9)), first, second, zip_longest('abc', [1]), zip_longest(numbers(3), 'a')]
for it in makers:
    print(type(it).__name__, show(it), end=' ')
for it in makers:
    print(type(it).__name__, show(it), end=' ')
print()
for it in makers:
    print(type(it).__name__, list(islice(it, 3)))
groups = groupby('aabbc')
key, group = next(groups)
print(key, show(group))
print(list(group), [(k, list(g)) for k, g in groups])
