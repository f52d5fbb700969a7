x = 1


def f(a, b=2):
    c = a + b
    result = locals()
    result["a"] = "changed"
    return sorted(result), a, "x" in globals(), globals()["x"]


print(f(1))
globals()["created"] = "via globals"
print(created)


def g():
    global made
    made = 5
    return "made" in globals()


print(g(), locals() is globals(), [sorted(locals()) for i in range(1)] != [], (lambda q: locals())(7))


class C:
    y = 3
    names = sorted(n for n in locals() if not n.startswith("__"))


print(C.names)
