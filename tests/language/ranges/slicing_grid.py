r = range(10, 0, -3)
print(
    r, list(r), r[1], r[-1], r[::-1], list(r[::-1]), r[1:], r[:2], r[::2], r[5:], len(r[1:3]),
    7 in r, 8 in r, r.index(4), r.count(1), r == range(10, 1, -3),
)
for s in (slice(None), slice(1, 3), slice(None, None, -1), slice(-2, None), slice(9, 0, -2), slice(3, 1)):
    print(range(8)[s], list(range(8)[s]) == list(range(8))[s])
