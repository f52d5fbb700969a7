a = {1, 2}
b = {1, 2, 3}
print(a <= b, a < b, b >= a, b > a, a <= a, a < a, a == {2, 1}, a != b, {1} <= {2}, set() <= a)
print(
    a.issubset([1, 2, 9]), b.issuperset((1,)), a.issubset({}), b.issuperset(""), frozenset(a) == a,
    a == frozenset([1, 2]), a == [1, 2],
)
print({1, 2} > {3}, {1, 2} < {2, 3}, not ({1, 2} <= {2, 3}))
for f in (lambda: a < [1], lambda: a.issubset(5), lambda: a >= 1, lambda: a.issubset()):
    try:
        f()
    except TypeError as e:
        print(e)
