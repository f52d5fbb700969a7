def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def two(v):
    a, b = v
    return a, b


def rest(v):
    a, *b = v
    return a, b


for v in (
    "ab", b"ab", [1, 2], (1, 2), {"x": 1, "y": 2}, range(2), {"k": 1, "l": 2}.items(),
    zip("ab", "cd"), map(str, [1, 2]), (x for x in "pq"), iter([3, 4]),
):
    show(lambda: two(v))
for v in ("a", b"a", [1], (1,), {"x": 1}, range(1), {"k": 1}.values(), enumerate("z"), [], "", (), {}):
    show(lambda: rest(v))
