a = [1]
b = a
c = a[:]
print(
    a is b, a is c, a == c, a is not c, None is None, True is (1 == 1), (1, 2) == (1, 2),
    a[0] is c[0], int is int, len is len, type(a) is list,
)
x = y = {}
x["k"] = 1
print(
    y, x is y, {} is {}, [] is [], a.copy() is a, tuple(t := (1,)) is t, str(s := "abc") is s,
    list(a) is a, dict(x) is x, frozenset(f := frozenset([1])) is f,
)
print(
    Ellipsis is ..., NotImplemented is NotImplemented, type(None) is type(None),
    (lambda: 0) is (lambda: 0), a is a is b, not a is c, id(a) == id(b),
)
