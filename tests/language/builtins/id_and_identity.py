a = []
b = []
print(id(a) == id(a), id(a) == id(b), isinstance(id(a), int), a is a, a is b, None is None, id(None) == id(None))
s = "abc"
t = s
print(s is t, id(s) == id(t), (lambda: 0) is (lambda: 0), int is int, len is len)
try:
    id()
except TypeError as e:
    print(e)
