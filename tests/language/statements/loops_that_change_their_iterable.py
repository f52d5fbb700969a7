a = [1, 2, 3, 4, 5, 6]
for x in a[:]:
    if x % 2:
        a.remove(x)
print(a)
for x in a:
    if len(a) < 6:
        a.append(x * 10)
print(a)
for i in range(len(a) - 1, -1, -1):
    if a[i] > 10:
        del a[i]
print(a)
d = {"a": 1, "b": 2, "c": 3}
for k in list(d):
    if d[k] > 1:
        del d[k]
print(d)
queue = [1]
seen = []
for n in queue:
    seen.append(n)
    if n < 20:
        queue += [n * 2, n * 3]
print(seen)
n = 5
for i in range(n):
    n = 2
    print(i, end=" ")
print(n)
