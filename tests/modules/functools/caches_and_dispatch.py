"""Caches, partial functions, dispatch by type, total ordering, wrappers and reductions."""
import functools
from functools import lru_cache, cache, partial, singledispatch, singledispatchmethod, total_ordering, wraps, reduce, cached_property, partialmethod, cmp_to_key, Placeholder


@lru_cache(maxsize=2)
def slow(n, *, scale=1):
    """Takes long."""
    return n * scale


print([slow(n) for n in (1, 2, 1, 3, 2)], slow(1, scale=2), slow.cache_info(), slow.cache_parameters(), slow.__name__, slow.__doc__, slow.__wrapped__(4))
slow.cache_clear()
print(slow.cache_info(), lru_cache(typed=True)(lambda x: type(x).__name__)(1.0))


@singledispatch
def show(value):
    return f'object {value}'


@show.register
def _(value: int | float):
    return f'number {value}'


@show.register(list)
def show_list(value):
    return [show(v) for v in value]


@show.register(type(None))
def _(value):
    return 'nothing'


print(show([1, 'a', None, 2.5, True]), show.dispatch(bool) is show.dispatch(int), show_list([1]), sorted(t.__name__ for t in show.registry))


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split('.')))

    def __eq__(self, other):
        return self.parts == other.parts if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self.parts < other.parts if isinstance(other, Version) else NotImplemented

    @cached_property
    def text(self):
        print('once', end=' ')
        return '.'.join(map(str, self.parts))

    @singledispatchmethod
    def bump(self, by):
        raise NotImplementedError(f'cannot bump by {by!r}')

    @bump.register
    def _(self, by: int):
        return Version(f'{self.parts[0] + by}.0')

    bump_major = partialmethod(bump, 1)


v = Version('1.10')
print(v > Version('1.9'), v >= Version('1.10'), v.text, v.text, v.bump(2).text, v.bump_major().text, vars(v))
power = partial(pow, exp=2)
print(power(5), partial(print, 'a', sep='-'), partial(partial(int, base=2), '101')(), power.func is pow, power.keywords, partial(divmod, Placeholder, 3)(10), reduce(lambda a, b: a * 10 + b, [1, 2, 3]), reduce(max, [], 0), sorted('bca', key=cmp_to_key(lambda a, b: (a < b) - (a > b))))


def logged(function):
    @wraps(function)
    def inner(*args, **kwargs):
        return function(*args, **kwargs)
    return inner


@logged
def documented(x: int) -> int:
    """Doc."""


print(documented.__name__, documented.__doc__, documented.__annotations__, documented.__wrapped__.__qualname__)
for bad in (lambda: reduce(max, []), lambda: show.register(5), lambda: slow([]), lambda: partial(), lambda: partial(5), lambda: v < 5, lambda: v.bump('x'), lambda: lru_cache('x')(len), lambda: total_ordering(type('E', (), {})), lambda: cmp_to_key(5)(1) < cmp_to_key(5)(2), lambda: show(), lambda: singledispatch(len)(), lambda: reduce(5, [1, 2]), lambda: cmp_to_key(lambda a, b: 'x')(1) < 5, lambda: partial(pow, Placeholder), lambda: partial(pow, Placeholder, 2)(), lambda: cached_property(len).__get__(v), lambda: partial(len, a=Placeholder)):
    try:
        print(bad())
    except (ValueError, TypeError, NotImplementedError, KeyError) as error:
        print(type(error).__name__, error)
