class Wait:
    def __await__(self):
        got = yield "waiting"
        return got


async def simple():
    return await Wait()


def drive(awaitable, *values):
    for value in values:
        try:
            print("gives", awaitable.send(value))
        except BaseException as error:
            print(type(error).__name__, error, error.args)


drive(simple(), None, 5)
wrapper = simple().__await__()
print(type(wrapper).__name__, iter(wrapper) is wrapper)
drive(wrapper, None, 6)


async def numbers():
    try:
        got = yield 1
        print("got", got)
        got = yield await Wait()
        print("got", got)
    finally:
        print("finally")


made = numbers()
drive(made.asend(None), None)
step = made.asend("value")
drive(step, None, "from outside", None)
drive(made.__anext__(), None)
drive(made.__anext__(), None)
made = numbers()
drive(made.__anext__(), None)
step = made.athrow(KeyError("thrown"))
drive(step, None, None)
made = numbers()
drive(made.__anext__(), None)
drive(made.aclose(), None)
drive(made.aclose(), None)
made = numbers()
step = made.asend(None)
step.close()
drive(step, None)
step = made.asend(None)
try:
    step.throw(ValueError("at once"))
except ValueError as error:
    print(error)
