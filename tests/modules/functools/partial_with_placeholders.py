from functools import Placeholder, partial


def show(*args, **kwargs):
    return args, kwargs


first = partial(show, 1, k=2)
print(first(), first(3, k=4), first.args, first.keywords, first.func is show)
gap = partial(show, Placeholder, 'mid')
print(gap('left'), gap('left', 'right'), partial(gap, 'fixed')('end'), repr(Placeholder))
print(partial(partial(show, 1), 2).args, partial(int, base=2)('101'))
for attempt in (lambda: gap(), lambda: partial(show, Placeholder), lambda: partial(), lambda: partial(5),
                lambda: partial(show, k=Placeholder)):
    try:
        attempt()
    except TypeError as error:
        print(error)
