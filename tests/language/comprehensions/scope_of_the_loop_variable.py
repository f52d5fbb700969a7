x = "outer"
print([x for x in range(3)], x)
print({x: y for x, y in [(1, 2)]}, x)
try:
    y
except NameError as e:
    print(e)


def f(n):
    n = [n for n in range(n)]
    return n


print(f(3), [x for x in x], [[x for x in x] for x in ["ab", "c"]])
print([lambda: i for i in range(3)][0](), [i for i in [1, 2] for i in [i, i * 10]])
