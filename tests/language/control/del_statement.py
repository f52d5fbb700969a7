x = 1
y = [1, 2, 3]
z = {"a": 1, "b": 2}
del x
try:
    x
except NameError as e:
    print(e)
del y[0], z["a"]
print(y, z)
del (y[0], [z["b"]])
print(y, z)
a = b = c = 1
del a, (b, c)
try:
    b
except NameError as e:
    print(e)
try:
    del never_defined
except NameError as e:
    print(e)


def f():
    del q
    q = 1


try:
    f()
except UnboundLocalError as e:
    print(e)
