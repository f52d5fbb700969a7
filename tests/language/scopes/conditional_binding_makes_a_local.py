x = "module"


def f(flag):
    if flag:
        x = "local"
    try:
        return x
    except UnboundLocalError as e:
        return str(e)


def g():
    for x in []:
        pass
    try:
        return x
    except UnboundLocalError as e:
        return str(e)


def h():
    try:
        return x
    except UnboundLocalError as e:
        return str(e)
    del x


def k():
    while False:
        x = 1
    return (lambda: x)


print(f(True), f(False), g(), h())
try:
    k()()
except NameError as e:
    print(type(e).__name__, e)
