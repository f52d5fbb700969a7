a = {1, 2, 3, 4}
b = {3, 4, 5}
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(b - a), sorted(a ^ b), a & {9}, a - a)
c = a
c |= {7}
print(sorted(a), c is a)
c &= {1, 2, 7}
c -= {1}
c ^= {2, 8}
print(sorted(c))
for f in (
    lambda: a | [1], lambda: a & "ab", lambda: a - (1,), lambda: a ^ {1: 2}, lambda: a + b,
    lambda: a * 2, lambda: a.__ior__([1]),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
