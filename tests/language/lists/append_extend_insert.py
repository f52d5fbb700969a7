a = []
print(
    a.append(1), a.extend("ab"), a.extend(range(2)), a.insert(0, "first"), a.insert(100, "last"),
    a.insert(-1, "near"),
)
print(a)
a.insert(-100, "start")
print(a)
for f in (
    lambda: a.append(), lambda: a.append(1, 2), lambda: a.extend(5), lambda: a.insert("x", 1),
    lambda: a.insert(1),
):
    try:
        f()
    except TypeError as e:
        print(e)
print(len(a))
