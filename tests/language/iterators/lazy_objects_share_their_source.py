it = iter(range(10))
evens = filter(lambda n: n % 2 == 0, it)
print(next(evens), next(it), next(evens), next(evens))
squares = map(lambda n: n * n, it)
print(next(squares), next(evens), list(squares), list(evens), list(it))
a = [1, 2, 3]
m = map(str, a)
a.append(4)
print(next(m), a.pop(0), list(m))
z = zip(a, iter("xyz"))
a.clear()
print(list(z))
e = enumerate(it2 := iter("abc"))
print(next(e), next(it2), next(e), list(e))
r = reversed(b := [1, 2, 3])
b.append(4)
print(list(r))
d = {"k": 1}
items = iter(d.items())
d["k"] = 2
print(next(items))
print(
    list(map(lambda *p: p, range(3), "ab", [None] * 5)), list(zip(*[iter("abcdef")] * 2)),
    [*zip(range(2), map(str, range(5)))], dict(enumerate(filter(None, [0, "x", "", "y"]))),
)
