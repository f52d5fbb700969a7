a = [1, 2, 3, 2, 1]
print(a.pop(), a.pop(0), a.pop(-2), a)
print(a.remove(3) if 3 in a else "gone", a, a.clear(), a)
for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].pop("x"), lambda: [1].pop(1, 2)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
b = [1, 1.0, True]
b.remove(True)
print(b)
