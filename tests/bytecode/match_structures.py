def f(x):
    match x:
        case []:
            return 0
        case [a, b]:
            return a + b
        case [a, *_, {"k": v, **rest}] if v:
            return a, v, rest
        case Point(0, y=y) | Line(y) as p:
            return p, y
