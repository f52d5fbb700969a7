def f(a, b=2, *rest, c, d=4, **extra):
    return a, b, rest, c, d, extra


print(f(1, c=3))
print(f(1, 5, c=3))
print(f(1, 5, 6, 7, c=3, d=9, e=10))
print(f(c=1, a=2))
print(f(*[1, 2, 3], **{"c": 4, "z": 5}))
print(f(1, *(), c=0, **{}))
print(f(*"ab", *[1], c=3, **{"d": 1}, x=2))
