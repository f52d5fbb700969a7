from collections.abc import Iterable, Mapping
from functools import singledispatch, singledispatchmethod


@singledispatch
def show(value, extra=''):
    "Shows."
    return f'any {value!r}{extra}'


@show.register
def _(value: int, extra=''):
    return f'int {value}{extra}'


@show.register(str)
@show.register(bytes)
def _(value, extra=''):
    return f'text {value}{extra}'


@show.register
def _(value: list | tuple, extra=''):
    return f'items {len(value)}{extra}'


show.register(Mapping, lambda value: 'mapping')
print(show(1), show(True), show('a'), show(b'b'), show([1]), show((1, 2)), show({}), show(2.5), show(1, extra='!'))
print(show.dispatch(bool) is show.dispatch(int), show.__name__, show.__doc__, sorted(k.__name__ for k in show.registry))


class Both(Mapping):
    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0

    def __getitem__(self, key):
        raise KeyError(key)


show.register(Iterable, lambda value: 'iterable')
print(show(Both()), show(set()), show({}))
for bad in (lambda: show(), lambda: show.register(3), lambda: show.register(3, len), lambda: show.register(lambda x: x)):
    try:
        bad()
    except TypeError as error:
        text = str(error)
        print(text if 'lambda' not in text else text[:40])


class Formatter:
    @singledispatchmethod
    def text(self, value):
        return 'any'

    @text.register
    def _(self, value: int):
        return f'int {value} {type(self).__name__}'

    @text.register(list)
    def _(self, value):
        return 'list'

    @singledispatchmethod
    @classmethod
    def make(cls, value):
        return cls.__name__

    @make.register(str)
    @classmethod
    def _(cls, value):
        return cls.__name__ + value


f = Formatter()
print(f.text(1), f.text([]), f.text(None), Formatter.make(1), f.make('x'), f.text.__name__)
