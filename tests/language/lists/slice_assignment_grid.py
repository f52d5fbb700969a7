for s in (slice(0, 0), slice(2, 4), slice(4, 2), slice(-1, None), slice(None, -9), slice(9, 99)):
    for new in ([], ["x"], ["x", "y", "z"]):
        a = [0, 1, 2, 3, 4]
        a[s] = new
        print(s.start, s.stop, new, a)
for s in (slice(None, None, 2), slice(4, None, -2), slice(1, 4, 2)):
    a = [0, 1, 2, 3, 4]
    a[s] = "abcdefgh"[: len(range(*s.indices(5)))]
    print(a)
    del a[s]
    print(a)
