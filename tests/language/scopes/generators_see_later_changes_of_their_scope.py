factor = 1
source = [1, 2, 3]
g = (n * factor for n in source)
factor = 10
source = [9]
print(list(g))
h = (n * factor for n in source for factor in [factor + 1])
source.append(8)
try:
    print(list(h))
except NameError as e:
    print(type(e).__name__, e)


def make():
    scale = 2
    values = [1, 2]
    gen = (v * scale for v in values)
    scale = 3
    values.append(4)
    return gen


print(list(make()), [f() for f in [lambda: factor]], sum(n for n in source if n in source))
