r = range(3)
a = iter(r)
b = iter(r)
print(next(a), next(a), next(b), list(a), list(b), next(a, "end"))
print(
    type(a).__name__, type(r).__name__, type(iter(range(2**70))).__name__, list(zip(r, r)),
    [(x, y) for x in r for y in r if x < y],
)
for i in range(3):
    i = i * 10
    print(i, end=" ")
print(i)
for i in range(0):
    pass
print(i)
