"""Managers as programs write them: stacks, suppression, redirection, callbacks, and order of release."""
import contextlib
import io


@contextlib.contextmanager
def resource(name, fail=False):
    print('open', name)
    try:
        yield name.upper()
    except ValueError as error:
        print('handled', error)
        if fail:
            raise RuntimeError('cleanup failed') from error
    finally:
        print('close', name)


with resource('a') as a, resource('b') as b:
    print(a, b)
    raise ValueError('inside')
print('after')
with contextlib.ExitStack() as stack:
    names = [stack.enter_context(resource(n)) for n in 'xy']
    stack.callback(print, 'callback', sep='-', end='!\n')
    stack.push(lambda *details: print('push', details[0]) or True)
    kept = stack.pop_all()
    print(names)
kept.close()
with contextlib.suppress(KeyError, IndexError):
    {}['x']
out = io.StringIO()
with contextlib.redirect_stdout(out), contextlib.nullcontext(5) as five:
    print('hidden', five)
print(repr(out.getvalue()))


@resource('deco')
def decorated(x):
    return x * 2


print(decorated(4))


class Closing:
    def close(self):
        print('closed')


class Timer(contextlib.ContextDecorator, contextlib.AbstractContextManager):
    def __exit__(self, *details):
        print('exit', details[0].__name__ if details[0] else None)
        return details[0] is KeyError


@Timer()
def timed(error):
    raise error('x')


with contextlib.closing(Closing()) as c:
    print(type(c).__name__)
print(timed(KeyError))


@contextlib.contextmanager
def never():
    if False:
        yield


@contextlib.contextmanager
def twice():
    yield 1
    yield 2


@contextlib.contextmanager
def swallow_stop():
    yield


def use(manager, error=None):
    with manager:
        if error:
            raise error


for bad in (lambda: use(never()), lambda: use(twice()), lambda: use(twice(), KeyError('k')), lambda: use(resource('z', True), ValueError('v')), lambda: use(swallow_stop(), StopIteration('s')), lambda: timed(IndexError), lambda: use(5), lambda: use(contextlib.suppress(5), KeyError('q')), lambda: use(contextlib.suppress(ValueError), ExceptionGroup('g', [ValueError(1), KeyError(2)])), lambda: contextlib.ExitStack().enter_context(5), lambda: use(contextlib.closing(5)), lambda: contextlib.contextmanager(len)()):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error, repr(error.__cause__), type(error.__context__).__name__)
