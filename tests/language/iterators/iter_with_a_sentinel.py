values = [1, 2, 3, 0, 4]
it = iter(lambda: values.pop(0), 0)
print(list(it), values, type(it).__name__, next(it, "over"), values)


def boom():
    raise ValueError("inside")


try:
    next(iter(boom, None))
except ValueError as e:
    print(e)


def stops():
    raise StopIteration


print(list(iter(stops, None)))
