def apply(a, op, b):
    original = a
    if op == "+": a += b
    elif op == "-": a -= b
    elif op == "*": a *= b
    elif op == "|": a |= b
    elif op == "&": a &= b
    elif op == "^": a ^= b
    elif op == "%": a %= b
    return a, a is original


print(
    apply([1], "+", "ab"), apply([1], "*", 2), apply((1,), "+", (2,)), apply("a", "+", "b"),
    apply({1: 2}, "|", {3: 4}), apply(bytearray(b"a"), "+", b"b"),
)
for op, b in (("|", {5}), ("&", {1}), ("-", {1}), ("^", {1, 9})):
    result, same = apply({1, 2}, op, b)
    frozen, same_frozen = apply(frozenset({1, 2}), op, b)
    print(op, sorted(result), same, sorted(frozen), same_frozen, type(frozen).__name__)
print(
    apply("%s-%s", "%", (1, 2)), apply(7, "%", 4), apply(True, "+", 1), apply(1.5, "*", 2),
    apply({1: 2}, "|", [(7, 8)]),
)
for a, op, b in (
    ([1], "+", 5), ((1,), "+", [1]), ({1}, "|", [1]), ({}, "+", {}), ("a", "-", "b"), (None, "+", 1),
    ([1], "*", "x"), ({1: 2}, "|", 5),
):
    try:
        print(apply(a, op, b))
    except TypeError as e:
        print(e)
