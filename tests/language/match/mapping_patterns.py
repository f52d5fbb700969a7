def f(x):
    match x:
        case {"type": "circle", "r": r}:
            return f"circle {r}"
        case {"type": "rect", "w": w, "h": h}:
            return f"rect {w}x{h}"
        case {"type": kind, **rest}:
            return f"{kind} with {rest}"
        case {1: a, None: b}:
            return (a, b)
        case {}:
            return "some mapping"
        case _:
            return "not a mapping"


for x in (
    {"type": "circle", "r": 2, "extra": 1}, {"type": "rect", "w": 1, "h": 2},
    {"type": "tri", "a": 1, "b": 2}, {1: "x", None: "y"}, {}, {"z": 1}, [], "type",
):
    print(f(x))


class Lazy(dict):
    def __missing__(self, key):
        return "made up"


print(f(Lazy()), f(Lazy(type="t")))
