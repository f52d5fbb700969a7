s = "abc"
for f in (lambda: s.__setitem__(0, "x"), lambda: s.append("d"), lambda: s.foo):
    try:
        f()
    except AttributeError as e:
        print(e)
try:
    s[0] = "x"
except TypeError as e:
    print(e)
try:
    del s[0]
except TypeError as e:
    print(e)
try:
    s.x = 1
except AttributeError as e:
    print(e)
try:
    s()
except TypeError as e:
    print(e)
