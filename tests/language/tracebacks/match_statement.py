def f(x):
    match x:
        case {"a": a} if a / 0:
            return a


f({"a": 1})
