x = 1
del x
try:
    print(x)
except NameError as e:
    print(e)
x = 2
print(x)


def f():
    y = 1
    del y
    try:
        y
    except UnboundLocalError as e:
        print(e)
    y = 2
    return y


def g():
    z = 1

    def inner():
        return z

    del z
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    z = "again"
    return inner()


print(f(), g())
for n in (1, 2):
    del n
try:
    n
except NameError as e:
    print(e)
