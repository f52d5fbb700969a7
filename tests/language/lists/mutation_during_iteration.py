a = [1, 2, 3]
seen = []
for x in a:
    seen.append(x)
    if len(a) < 6:
        a.append(x * 10)
print(a, seen)
b = [1, 2, 3, 4]
for x in b:
    b.remove(x)
print(b)
c = [1, 2, 3]
it = iter(c)
print(next(it))
c.clear()
print(next(it, "end"))
c.append(5)
c.append(6)
print(next(it, "still end"))
