from itertools import combinations, combinations_with_replacement, permutations, product


def letters():
    yield from 'abc'


print(list(combinations('abcd', 2)), list(combinations('abc', 0)), list(combinations('abc', 4)))
print(list(combinations(letters(), 2)), list(combinations(range(4), 3)))
print(list(combinations_with_replacement('abc', 2)), list(combinations_with_replacement('', 2)))
print(list(combinations_with_replacement('', 0)), list(combinations_with_replacement('a', 3)))
print(list(permutations('abc')), list(permutations('abcd', 2)), list(permutations('ab', 3)), list(permutations([])))
print(list(permutations(letters(), r=1)), len(list(permutations(range(6), 4))))
print(list(product('ab', [1, 2])), list(product()), list(product('ab', '')), list(product('ab', repeat=2)))
print(list(product([1], letters(), repeat=2)), list(product(repeat=3)), list(product('ab', repeat=0)))
p = permutations('abc', 2)
print(next(p), next(p))
print(list(p), list(p), type(p), type(product()), type(combinations('', 1)))
print([''.join(x) for x in combinations('hello', 3)])
print(sum(1 for _ in product(range(3), repeat=6)), sum(a * b for a, b in combinations(range(20), 2)))
for attempt in (lambda: combinations('abc', -1), lambda: combinations('abc', 'x'), lambda: combinations('abc'),
                lambda: combinations(3, 1), lambda: permutations('abc', -1), lambda: permutations('abc', 'x'),
                lambda: product('ab', repeat=-1), lambda: product(3), lambda: product('ab', times=3), lambda: permutations(),
                lambda: combinations_with_replacement('abc', -2), lambda: product('a', repeat='x')):
    try:
        print(attempt())
    except (TypeError, ValueError) as error:
        print(type(error).__name__ + ':', error)
