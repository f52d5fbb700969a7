a = list(range(10))
del a[0]
del a[-1]
print(a)
del a[1:3]
print(a)
del a[::2]
print(a)
del a[5:]
del a[:]
print(a)
a = list(range(10))
del a[7:2:-2]
print(a)
del a[-1], a[0]
print(a)
for f in (lambda: a.__delitem__(50), lambda: a.__delitem__("a"), lambda: [].__delitem__(0)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
