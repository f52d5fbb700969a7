class Wait:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)


async def work():
    try:
        await Wait('first')
    except ValueError:
        await Wait('in the handler')
        raise


def run(throw):
    coroutine = work()
    print(coroutine.send(None))
    throw(coroutine)
    try:
        coroutine.send(None)
    except ValueError as error:
        print(repr(error), repr(error.__context__))


def throw_new(coroutine):
    print(coroutine.throw(ValueError('new')))


def throw_handled(coroutine):
    try:
        raise ValueError('handled by the thrower')
    except ValueError as error:
        print(coroutine.throw(error))


def throw_while_handling(coroutine):
    try:
        raise KeyError('another')
    except KeyError:
        print(coroutine.throw(ValueError('new')))


for throw in (throw_new, throw_handled, throw_while_handling):
    run(throw)


def generator():
    yield 1
    raise


made = generator()
try:
    raise ValueError('of the caller')
except ValueError:
    print(next(made))
try:
    next(made)
except RuntimeError as error:
    print(error)
