a = list(range(8))
a[::2] = "abcd"
print(a)
a[::-3] = [1, 2, 3]
print(a)
for f in (
    lambda: a.__setitem__(slice(None, None, 2), [1]),
    lambda: a.__setitem__(slice(None, None, -1), []),
    lambda: a.__setitem__(slice(0, 2), 5),
    lambda: a.__setitem__(slice(None, None, 2), 5),
    lambda: a.__setitem__(slice(None, None, 0), []),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
a[1:5:1] = [9]
print(a)
a[3:1:-1] = [0, 0]
print(a)
