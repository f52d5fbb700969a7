def simplify(e):
    match e:
        case ("+", a, b):
            a, b = simplify(a), simplify(b)
            match a, b:
                case 0, x:
                    return x
                case x, 0:
                    return x
                case int(x), int(y):
                    return x + y
                case x, y if x == y:
                    return simplify(("*", 2, x))
                case x, y:
                    return ("+", x, y)
        case ("*", a, b):
            match simplify(a), simplify(b):
                case (0, _) | (_, 0):
                    return 0
                case (1, x) | (x, 1):
                    return x
                case int(x), int(y):
                    return x * y
                case x, int(y):
                    return ("*", y, x)
                case x, y:
                    return ("*", x, y)
        case _:
            return e


def derive(e, v):
    match e:
        case int() | float():
            return 0
        case str(name):
            return int(name == v)
        case ("+", a, b):
            return ("+", derive(a, v), derive(b, v))
        case ("*", a, b):
            return ("+", ("*", derive(a, v), b), ("*", a, derive(b, v)))


def show(e):
    return f"({show(e[1])} {e[0]} {show(e[2])})" if isinstance(e, tuple) else str(e)


for e in (
    ("+", "x", 0), ("*", ("+", 1, 2), "x"), ("+", "x", "x"), ("*", "x", ("*", "x", "x")),
    ("+", ("*", 3, "x"), ("*", 0, "y")),
):
    print(show(e), "=", show(simplify(e)), "| d/dx =", show(simplify(derive(e, "x"))))
