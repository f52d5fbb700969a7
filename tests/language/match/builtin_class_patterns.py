def f(x):
    match x:
        case bool(b):
            return f"bool {b}"
        case int(n) if n > 100:
            return f"big int {n}"
        case int():
            return "int"
        case float(v):
            return f"float {v}"
        case str("special" as s):
            return f"special {s}"
        case str(s):
            return f"str {s}"
        case list([a, *_]):
            return f"list starting {a}"
        case tuple((1, 2)):
            return "tuple 1 2"
        case dict({"k": v}):
            return f"dict {v}"
        case bytes() | bytearray():
            return "bytes"
        case list() | tuple() | set() | frozenset() | dict():
            return f"container {type(x).__name__}"
        case object(real=r):
            return f"has real {r}"
        case object():
            return "object"


for x in (
    True, 5, 500, 1.5, "special", "s", [1, 2], [], (1, 2), (3,), {"k": 1}, {}, set(), frozenset(),
    b"a", 1j, None, len,
):
    print(f(x))
