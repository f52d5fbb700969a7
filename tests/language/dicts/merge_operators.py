a = {"x": 1, "y": 2}
b = {"y": 9, "z": 3}
print(a | b, b | a, a | {}, a)
c = a
c |= b
print(a, c is a)
c |= [("q", 1)]
print(c)
for f in (lambda: a | 5, lambda: a | [("k", 1)], lambda: [1] | a, lambda: a + b, lambda: a & b, lambda: a.__ior__(5)):
    try:
        f()
    except TypeError as e:
        print(e)
