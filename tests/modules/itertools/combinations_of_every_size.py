from itertools import combinations, combinations_with_replacement, permutations, product

print([''.join(c) for c in combinations('abcd', 2)], list(combinations('ab', 3)), list(combinations('ab', 0)))
print([''.join(c) for c in permutations('abc')], len(list(permutations(range(5), 3))), list(permutations([1], 2)))
print([''.join(c) for c in combinations_with_replacement('ab', 3)])
print(list(product('ab', [1, 2])), list(product([0, 1], repeat=2)), list(product()), list(product('a', [])))
for attempt in (lambda: combinations('a', -1), lambda: permutations('a', -1), lambda: product('a', repeat=-1),
                lambda: combinations('a'), lambda: combinations(5, 1), lambda: permutations('a', 'x')):
    try:
        attempt()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
