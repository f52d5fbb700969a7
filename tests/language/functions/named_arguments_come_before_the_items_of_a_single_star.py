def items():
    print("items")
    yield 1


def value():
    print("value")
    return 2


def show(*args, **named):
    print(args, named)


show(*items(), a=value())
show(*items(), **{"a": value()})
show(0, *items(), a=value())
show(*items(), *items(), a=value())
try:
    show(*None, a=value())
except TypeError as e:
    print(e)
