tests = [
    0, 0.0, -0.0, 0j, "", " ", "False", b"", [], [[]], (), ((),), {}, {0: 0}, set(), {0}, None, ...,
    range(0), range(1), float("nan"), 10**100,
]
print([bool(t) for t in tests])
print(
    [t for t in tests[:6] if t], [not t for t in tests[8:12]], sum(map(bool, tests)),
    list(filter(None, [0, 1, "", "a"])), all([]), any([]), all([[]]), any([[]]),
)
x, y = [], {}
print(
    x or y or "default", x and y, (x or None) is None, not x and not y, bool(x) == bool(y),
    x == False, (1 if x else 0) + (1 if not y else 0),
)
n = None
print(
    n is None or n > 3, n is not None and n > 3, n or 0, (n or {}).get("k", "none"),
    [v or "-" for v in ("a", "", None, 0)], "yes" if n is None else "no",
)
