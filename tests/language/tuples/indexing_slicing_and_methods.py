t = (1, 2, 3, 2, 1)
print(t[0], t[-1], t[1:3], t[::-1], t[::2], t[5:], t.index(2), t.index(2, 2), t.count(1), t.count("x"), len(t))
print(t + (9,), t * 2, 0 * t, 3 in t, t == (1, 2, 3, 2, 1), t < (1, 3), hash(t) == hash((1, 2, 3, 2, 1)))
for f in (
    lambda: t.index(7), lambda: t[9], lambda: t + [1], lambda: t.append(1), lambda: t * "a",
    lambda: t.index(1, 1, 4),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
