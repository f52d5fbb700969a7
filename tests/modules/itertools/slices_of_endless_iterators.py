from itertools import count, cycle, islice, repeat

print(list(islice(count(5), 3)), list(islice(count(0, 0.5), 2, 8, 3)), list(islice('abc', None)),
      list(islice('abc', 1, None)))
print(list(islice(cycle('ab'), 5)), list(repeat(7, 2)), list(repeat(1, -1)), list(cycle([])))
rest = iter(range(6))
print(list(islice(rest, 2)), list(rest))
print(count(3), count(1, 2), repeat('x', 3), repeat('x'))
for attempt in (lambda: islice('a', -1), lambda: islice('a', 1, 2, 0), lambda: islice('a', 'b'), lambda: count('a'),
                lambda: islice()):
    try:
        attempt()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
