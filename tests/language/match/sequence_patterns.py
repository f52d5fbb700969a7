def f(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return f"one {a}"
        case [1, 2]:
            return "exactly 1 2"
        case (a, b) if a == b:
            return f"equal {a}"
        case [first, *rest] if len(rest) == 2:
            return f"{first} then {rest}"
        case [*start, "end"]:
            return f"{start} end"
        case [a, *middle, z]:
            return f"{a} {middle} {z}"
        case _:
            return "no sequence"


for x in (
    [], (), [7], (1, 2), [3, 3], [1, 2, 3], [1, 2, 3, "end"], (1, 2, 3, 4), "ab", b"ab", {1, 2},
    {1: 2}, range(2), range(5), None, bytearray(b"a"),
):
    print(repr(x), f(x))
