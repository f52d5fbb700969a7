e = "before"
try:
    raise ValueError("x")
except ValueError as e:
    print(e)
try:
    e
except NameError as error:
    print(error)


def f():
    x = 1
    try:
        1 / 0
    except ZeroDivisionError as x:
        kept = x
    try:
        x
    except UnboundLocalError as error:
        return str(error), repr(kept)


print(f())
try:
    raise ValueError
except ValueError as err:
    err = "rebound"
    print(err)
