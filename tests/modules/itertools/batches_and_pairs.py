from itertools import batched, pairwise

print(list(batched('abcdefg', 3)), list(batched([], 2)), list(batched(range(4), n=2, strict=True)))
print(list(pairwise('abcd')), list(pairwise([1])), list(pairwise([])))
for attempt in (lambda: batched('a', 0), lambda: list(batched('abc', 2, strict=True)), lambda: pairwise(5),
                lambda: batched('a')):
    try:
        attempt()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
steps = [8, 5, 9, 9]
print([later - before for before, later in pairwise(steps)], [sum(batch) for batch in batched(steps, 3)])
