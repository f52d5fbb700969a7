print([y for x in range(5) if (y := x * x) > 3], y)
print([(last := w) for w in ["a", "b"]], last)


def total(values):
    running = 0
    return [running := running + v for v in values], running


print(total([1, 2, 3]), any((bad := n) > 2 for n in [1, 3, 5]), bad)
print(
    max((len(w), w) for w in ["aa", "b", "ccc"]), sum(len(w) for w in ("a", "bc")),
    ",".join(str(i) for i in range(3)),
)
