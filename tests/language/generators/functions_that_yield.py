def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


g = count(3)
print(type(g).__name__, next(g), next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print("stop", e.value, e.args)
print(next(g, "done"), list(count(4)), list(g), sum(count(5)), iter(g) is g, [*count(2)], max(count(3)))
