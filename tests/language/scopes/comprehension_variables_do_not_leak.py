i = "kept"
squares = [i * i for i in range(3)]
table = {i: j for i, j in zip("ab", range(2))}
gen = list(i for i in "xy")
print(i, squares, table, gen)
try:
    j
except NameError as e:
    print(e)
print(
    [i for i in range(2)] + [i], [(i, k) for i in range(2) for k in range(i)],
    [[i for i in range(i)] for i in range(3)], i,
)
f = [lambda: i for i in range(3)]
print([g() for g in f], i)
