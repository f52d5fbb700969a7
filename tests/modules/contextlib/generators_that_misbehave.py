from contextlib import ContextDecorator, contextmanager


@contextmanager
def never():
    return
    yield


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def hide():
    try:
        yield
    except KeyError:
        yield


for make in (never, twice, hide):
    try:
        with make():
            if make is hide:
                raise KeyError
    except RuntimeError as error:
        print(error)


class Shout(ContextDecorator):
    def __enter__(self):
        print('start')

    def __exit__(self, *details):
        print('end', details[0])
        return True


@Shout()
def work():
    raise ValueError


print(work())
