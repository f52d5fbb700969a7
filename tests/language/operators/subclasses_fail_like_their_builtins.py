class S(str):
    pass


class L(list):
    pass


class T(tuple):
    pass


class B(bytes):
    pass


for action in (
    lambda: S("a") + 1, lambda: S("a") + {}, lambda: S("a") * {}, lambda: {} * S("a"), lambda: S("a") * 1.5,
    lambda: L() + 1, lambda: T() + [], lambda: B() + 1, lambda: L() * L(), lambda: 1 + S("a"), lambda: S("a") - S("b"),
):
    try:
        print(action())
    except TypeError as e:
        print(e)
