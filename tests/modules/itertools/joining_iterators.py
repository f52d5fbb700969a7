from itertools import chain, zip_longest, compress, islice, pairwise, batched, accumulate


def numbers(n):
    for i in range(n):
        yield i


print(list(chain('ab', [1, 2], (3,), {4: 5}, range(2))), list(chain()), list(chain.from_iterable(['ab', 'cd'])))
print(list(chain(numbers(2), 'x', numbers(1))), list(chain.from_iterable(numbers(i) for i in range(4))))
print(list(zip_longest('abc', [1], (), fillvalue='-')), list(zip_longest()), list(zip_longest('ab', numbers(3))))
print(list(compress('abcdef', [1, 0, 1, 0, True, None])), list(compress(numbers(5), [0, 1] * 4)))
print(list(pairwise('abcd')), list(pairwise('a')), list(pairwise(numbers(4))))
print(list(batched('abcdefg', 3)), list(batched([], 2)), list(batched(numbers(5), 2)))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([], initial=5)), list(accumulate([1, 2], initial=10)))
print(list(accumulate('abc')), list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate([1, 2, 3], lambda a, b: a * b)))
print(list(accumulate(numbers(5), lambda a, b: a - b, initial=100)), list(accumulate([[1], [2]])))
print(list(islice('abcdefg', 2)), list(islice('abcdefg', 2, 4)), list(islice('abcdefg', 2, None)))
print(list(islice('abcdefg', 0, None, 2)), list(islice(numbers(10), 1, 8, 3)), list(islice(numbers(3), 5, 9)))
source = iter(range(10))
print(list(islice(source, 1, 4)), list(source))
print(chain[int], type(chain('a')), type(chain(numbers(1))))
for attempt in (lambda: list(chain(1)), lambda: list(chain('a', 3)), lambda: chain(a=1), lambda: pairwise(3),
                lambda: list(batched('abc', 0)), lambda: list(batched('abcd', 3, strict=True)), lambda: batched('abc'),
                lambda: list(batched(numbers(3), 2, strict=True)), lambda: islice('abc', -1), lambda: islice('abc', 'x'),
                lambda: islice('abc', 1, -1), lambda: islice('abc', -1, 3), lambda: islice('abc', 1, 2, 0), lambda: islice('a'),
                lambda: zip_longest('a', 3), lambda: zip_longest('a', x=1), lambda: accumulate(), lambda: accumulate(3),
                lambda: list(accumulate([1, 'a'])), lambda: compress('a'), lambda: chain.from_iterable(3),
                lambda: list(accumulate(['a', 1])), lambda: islice('abc', 1, 2, 3, 4), lambda: accumulate([], None, 5)):
    try:
        print(attempt())
    except (TypeError, ValueError) as error:
        print(type(error).__name__ + ':', error)
