class Closable:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def close(self):
        print("closed")


def returns():
    try:
        yield 1
    except GeneratorExit:
        print("inner ends")


def continues():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def fails():
    try:
        yield 1
    except GeneratorExit:
        raise ValueError("while closing")


def outer(source):
    try:
        yield from source
    except BaseException as error:
        print("outer sees", type(error).__name__, error)
        raise


for source in (returns, continues, fails, Closable):
    made = outer(source())
    next(made)
    try:
        made.throw(GeneratorExit("given"))
    except BaseException as error:
        print(source.__name__, type(error).__name__, error)
for source in (returns, continues, fails):
    made = outer(source())
    next(made)
    try:
        print(made.close())
    except BaseException as error:
        print(source.__name__, type(error).__name__, error)
