class Color:
    RED = "red"
    GREEN = "green"

    class Deep:
        VALUE = [1, 2]


def f(x):
    match x:
        case Color.RED:
            return "is red"
        case Color.GREEN | Color.Deep.VALUE:
            return "green or deep"
        case _:
            return "other"


print(f("red"), f("green"), f([1, 2]), f("blue"))
try:
    match 1:
        case Color.MISSING:
            pass
except AttributeError as e:
    print(e)
