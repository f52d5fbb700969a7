x = 1


def show(f):
    try:
        print(f())
    except NameError as e:
        print(type(e).__name__, e)


def later():
    print(x)
    x = 2


def augmented():
    x += 1


def deleted():
    y = 1
    del y
    return y


def branch(flag=False):
    if flag:
        z = 1
    return z


def free():
    def inner():
        return v
    if False:
        v = 1
    return inner()


def loop():
    for i in []:
        pass
    return i


def handler():
    try:
        1 / 0
    except ZeroDivisionError as e:
        pass
    return e


for f in (later, augmented, deleted, branch, free, loop, handler, lambda: undefined_name):
    show(f)
