def f():
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")


try:
    f()
except KeyError as e:
    print(repr(e), repr(e.__context__))


def g():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            [][0]
        except IndexError:
            raise TypeError("third")


try:
    g()
except TypeError as e:
    while e:
        print(repr(e))
        e = e.__context__
