# Numbers are values, not objects: `is` and the identity test of containers compare their bits, NaN included.
a = float("nan")
b = float("nan")
print(a == b, a is b, [a] == [b], b in [a], len({a, b}))
x = 1234.5
y = 1234.0 + 0.5
print(x is y, 10**6 is 1000 * 1000, 0.0 is -0.0, 1 is 1.0)
