def f(x):
    match x:
        case {"a": 1, **rest} if not rest:
            return "only a"
        case {"a": int(n), "b": [*items], **rest}:
            return n, items, rest
        case {"kind": "x" | "y" as kind}:
            return kind
        case {-1: neg, 1.5: half, "s": s, None: none, True: true}:
            return neg, half, s, none, true
        case {**everything}:
            return sorted(everything, key=str)


for x in (
    {"a": 1}, {"a": 2, "b": (1, 2), "c": 3}, {"kind": "y", "more": 1},
    {-1: 1, 1.5: 2, "s": 3, None: 4, True: 5}, {"z": 0, "y": 1}, {},
):
    print(f(x))
d = {"k": [1]}
match d:
    case {"k": v, **rest}:
        rest["new"] = 1
        v.append(2)
print(d, rest)
