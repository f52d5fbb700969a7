a, b = {"x": 1, "y": 2, "z": 3}, {"y": 2, "z": 9, "w": 0}
for name, f in (
    ("&", lambda p, q: p & q), ("|", lambda p, q: p | q), ("-", lambda p, q: p - q),
    ("^", lambda p, q: p ^ q),
):
    print(
        name, sorted(f(a.keys(), b.keys())), sorted(f(a.items(), b.items())),
        sorted(f(a.keys(), set(b))), sorted(f(set(a), b.keys())), sorted(f(a.keys(), list(b))),
    )
print(
    a.keys() <= {"x", "y", "z", "q"}, a.keys() == {"z", "y", "x"}, a.keys() > {"x"},
    a.items() >= {("x", 1)}, a.keys().isdisjoint({"q"}), a.keys() != b.keys(), {"x"} < a.keys(),
)
print(
    "x" in a.keys(), ("x", 1) in a.items(), ("x", 2) in a.items(), 1 in a.values(),
    list(a.keys()) + list(a.values()), a.values() == a.values(), len(a.keys() | b.keys()),
)
