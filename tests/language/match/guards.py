def f(x, limit):
    match x:
        case n if n > limit:
            return "over"
        case n if (half := n // 2) > 3:
            return f"half {half}"
        case [a, b] if a < b:
            return "ascending"
        case _ if print("guard runs") or limit == 0:
            return "limit zero"
        case _:
            return "none"


print(f(10, 5), f(8, 20), f(4, 4), f(3, 5))
try:
    match 1:
        case x if x.missing:
            pass
except AttributeError as e:
    print(e, x)
