import warnings


class Odd(Exception):
    def __new__(cls, *args):
        return 5


class Broken(Exception):
    def __init__(self):
        raise KeyError('while it was made')


def catching():
    try:
        yield 1
    except Exception as error:
        yield type(error).__name__, str(error)


for kind in Odd, Broken:
    made = catching()
    next(made)
    print(made.throw(kind))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    made = catching()
    next(made)
    print(made.throw(ValueError, 'text'))
print([(each.category.__name__, str(each.message)) for each in caught])


async def quick():
    return 1


coroutine = quick()
try:
    coroutine.send(None)
except StopIteration as stop:
    print(stop.value)
for again in coroutine.send, coroutine.throw:
    try:
        again(None if again == coroutine.send else ValueError('late'))
    except RuntimeError as error:
        print(error)
coroutine.close()
