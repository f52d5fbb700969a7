def f(a, w):
    f"{a}"
    f"x{a!r}y{a:>{w}}" f"{a=:.2f}{{}}"
    f"a" "b"
    return t"x{a}y{a + 1!s:>{w}}"
