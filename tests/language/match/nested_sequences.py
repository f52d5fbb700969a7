def f(x):
    match x:
        case [["move", (dx, dy)], *_]:
            return f"move {dx} {dy}"
        case [[a, [b, [c]]]]:
            return (a, b, c)
        case (("x", *xs), ("y", *ys)):
            return (xs, ys)
        case 1, [2, *others], 3:
            return others
        case *all_, :
            return ("all", all_)


print(f([["move", (1, 2)], "rest"]), f([[1, [2, [3]]]]), f((("x", 1, 2), ("y",))), f((1, (2, 5, 6), 3)), f((9, 8)))
