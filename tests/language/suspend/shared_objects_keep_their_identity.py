# host: fetch, add
a = [1]
b = {"a": a, "again": a}
c = (a, b)
a.append(a)
fetch("pause")
a.append(add(1))
print(b["a"] is a, b["again"] is a, c[0] is b["a"], a[1] is a, len(a), c[1] is b)
s = {1, 2}
t = s
it = iter([1, 2, 3])
next(it)
g = (add(x) for x in it)
print(next(g))
fetch("pause again")
s.add(3)
print(t is s, sorted(t), next(g), list(it), list(g))
