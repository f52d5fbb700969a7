# host: add, fetch


def f(x):
    match add(x):
        case 1:
            return fetch("one")
        case n if add(n) == 3:
            return fetch("guarded")
        case n:
            return add(n)


print(f(0), f(1), f(5))
match {"kind": fetch("k"), "items": [add(1), add(2)]}:
    case {"kind": str(k), "items": [a, *rest]} if add(a) > 2:
        print(k, a, rest, fetch("body"))
