from contextlib import ExitStack, closing, contextmanager, nullcontext, suppress


@contextmanager
def block(name):
    print('enter', name)
    try:
        yield name.upper()
    finally:
        print('leave', name)


with ExitStack() as stack:
    print([stack.enter_context(block(name)) for name in 'ab'])
    stack.callback(print, 'called', end='!\n')
    stack.push(lambda kind, error, trace: kind is KeyError)
    raise KeyError('swallowed')
with suppress(ValueError, KeyError), nullcontext('n') as value:
    print(value)
    int('x')
kept = ExitStack()
kept.callback(print, 'later')
moved = kept.pop_all()
kept.close()
moved.close()
try:
    ExitStack().enter_context(5)
except TypeError as error:
    print(error)
