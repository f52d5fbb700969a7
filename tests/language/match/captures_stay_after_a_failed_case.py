match [1, 2, 3]:
    case [a, b]:
        print("two")
    case [a, b, c] if a > 5:
        print("guarded")
    case [*items]:
        print("items", items)
print(a, b, c)


def f(x):
    match x:
        case [y, 1]:
            pass
        case _:
            pass
    try:
        return y
    except UnboundLocalError as e:
        return str(e)


print(f([5, 1]), f(7))
