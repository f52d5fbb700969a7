"""Pipelines as reports use them: batches, runs, windows, products, and arguments that do not fit."""
import itertools as it
import operator

orders = [('ann', 5), ('ann', 7), ('bob', 1), ('ann', 2)]
print([(k, sum(n for _, n in g)) for k, g in it.groupby(orders, key=operator.itemgetter(0))], {k: len(list(g)) for k, g in it.groupby(sorted(orders))})
print(list(it.batched('abcdefg', 3)), list(it.pairwise([1, 2, 3])), list(it.accumulate([1, 5, 2, 8], max)), list(it.accumulate([1, 2, 3], initial=10)), list(it.accumulate([], operator.mul)), list(it.chain.from_iterable(['ab', 'c'])), list(it.compress('abcd', [1, 0, 1])))
print(list(it.islice(it.count(10, -3), 2, 8, 2)), list(it.takewhile(lambda x: x < 3, [1, 2, 5, 1])), list(it.dropwhile(lambda x: x < 3, [1, 2, 5, 1])), list(it.filterfalse(None, [0, 1, '', 'a'])), list(it.starmap(pow, [(2, 5), (3, 2)])), list(it.zip_longest('ab', 'xyz', fillvalue='-')), list(it.repeat('z', 3)))
print(list(it.product('ab', repeat=2)), list(it.permutations('abc', 2)), list(it.combinations('abcd', 2)), list(it.combinations_with_replacement('ab', 3)), [''.join(x) for x in it.product('AB', '12', 'x')])
first, second = it.tee(iter('abc'))
print(next(first), next(first), list(second), list(first), it.count(2.5, 0.5), repr(it.repeat(5)), repr(it.repeat('a', 2)), it.count(3), list(it.islice(it.cycle('ab'), 5)), list(zip(it.count(), 'ab')))


def windows(items, size):
    iterators = it.tee(items, size)
    for offset, iterator in enumerate(iterators):
        next(it.islice(iterator, offset, offset), None)
    return zip(*iterators)


print(list(windows(range(6), 3)), list(it.batched([1, 2, 3], 2, strict=False)))
for bad in (lambda: list(it.batched([1, 2, 3], 2, strict=True)), lambda: it.batched('a', 0), lambda: it.islice([1], -1), lambda: it.islice([1], 'a'), lambda: it.islice([1], 1, 2, 0), lambda: it.count('a'), lambda: it.combinations([1], -1), lambda: it.product([1], repeat=-1), lambda: it.permutations([1], 'a'), lambda: it.tee([1], -1), lambda: it.repeat(), lambda: it.repeat(1, 'a'),
            lambda: list(it.chain.from_iterable([1])), lambda: list(it.chain(1)), lambda: it.cycle(5), lambda: it.accumulate(5), lambda: list(it.starmap(pow, [5])), lambda: it.zip_longest('a', fill=1), lambda: it.groupby(), lambda: it.pairwise(), lambda: it.compress('a'), lambda: list(it.accumulate(['a', 1])), lambda: it.product([1], repeat=1.5), lambda: it.takewhile(None), lambda: list(it.takewhile(None, [1])), lambda: it.islice([1]), lambda: len(it.repeat(1)), lambda: it.tee(5), lambda: it.batched('a', 'b')):
    try:
        print(bad())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
