"""Functions about functions."""

from abc import get_cache_token
from collections import namedtuple

__all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'total_ordering', 'cache', 'cmp_to_key',
           'lru_cache', 'reduce', 'partial', 'partialmethod', 'singledispatch', 'singledispatchmethod',
           'cached_property', 'Placeholder']

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotate__', '__type_params__')
WRAPPER_UPDATES = ('__dict__',)
_absent = object()
_NO_LIMIT = 1 << 62
GenericAlias = type(list[int])
UnionType = type(int | str)
_CacheInfo = namedtuple('CacheInfo', ('hits', 'misses', 'maxsize', 'currsize'), module='functools')


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    if assigned is WRAPPER_ASSIGNMENTS and updated is WRAPPER_UPDATES and _wrap_function(wrapper, wrapped):
        return wrapper
    for attribute in assigned:
        try:
            value = getattr(wrapped, attribute)
        except AttributeError:
            pass
        else:
            setattr(wrapper, attribute, value)
    for attribute in updated:
        getattr(wrapper, attribute).update(getattr(wrapped, attribute, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


def reduce(function, iterable, /, initial=_absent):
    try:
        iterator = iter(iterable)
    except TypeError:
        if hasattr(type(iterable), '__iter__'):
            raise
        raise TypeError('reduce() arg 2 must support iteration') from None
    if initial is _absent:
        for initial in iterator:
            break
        else:
            raise TypeError('reduce() of empty iterable with no initial value')
    for item in iterator:
        initial = function(initial, item)
    return initial


class partialmethod:
    __slots__ = ('func', 'args', 'keywords', '__dict__')

    def __init__(self, func, /, *args, **keywords):
        if isinstance(func, partialmethod):
            args = (*func.args, *args)
            keywords = {**func.keywords, **keywords}
            func = func.func
        elif not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'the first argument {func!r} must be a callable or a descriptor')
        self.func = func
        self.args = args
        self.keywords = keywords

    def __repr__(self):
        kind = type(self)
        parts = [repr(self.func), *[repr(value) for value in self.args],
                 *[f'{name}={value!r}' for name, value in self.keywords.items()]]
        return f'{kind.__module__}.{kind.__qualname__}({", ".join(parts)})'

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(type(self.func), '__get__', None)
        if get is not None and not isinstance(self.func, partial):
            bound = get(self.func, obj, cls)
            if bound is not self.func:
                result = partial(bound, *self.args, **self.keywords)
                if hasattr(bound, '__self__'):
                    result.__self__ = bound.__self__
                return result
        method = self._make_unbound_method()
        return method if obj is None else _bind(method, obj)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    __class_getitem__ = classmethod(GenericAlias)


def _check_key(count, kwargs):
    if count > 1:
        raise TypeError(f'K() takes at most 1 argument ({count} given)')
    raise TypeError("K() missing required argument 'obj' (pos 1)")


class KeyWrapper:
    __slots__ = ('_compare', 'obj')

    def __init__(self, compare):
        self._compare = compare

    def __call__(self, *args, **kwargs):
        if len(args) + len(kwargs) != 1 or kwargs and 'obj' not in kwargs:
            _check_key(len(args) + len(kwargs), kwargs)
        obj = args[0] if args else kwargs['obj']
        key = KeyWrapper(self._compare)
        key.obj = obj
        return key

    def __lt__(self, other):
        return self._compare(self.obj, _object_of(other)) < 0

    def __gt__(self, other):
        return self._compare(self.obj, _object_of(other)) > 0

    def __eq__(self, other):
        return self._compare(self.obj, _object_of(other)) == 0

    def __le__(self, other):
        return self._compare(self.obj, _object_of(other)) <= 0

    def __ge__(self, other):
        return self._compare(self.obj, _object_of(other)) >= 0

    def __ne__(self, other):
        return self._compare(self.obj, _object_of(other)) != 0

    __hash__ = None


def _object_of(other):
    if type(other) is not KeyWrapper:
        raise TypeError('other argument must be K instance')
    return other.obj


def cmp_to_key(mycmp):
    return KeyWrapper(mycmp)


def _gt_from_lt(self, other):
    result = type(self).__lt__(self, other)
    return result if result is NotImplemented else not result and self != other


def _le_from_lt(self, other):
    result = type(self).__lt__(self, other)
    return result if result is NotImplemented else result or self == other


def _ge_from_lt(self, other):
    result = type(self).__lt__(self, other)
    return result if result is NotImplemented else not result


def _ge_from_le(self, other):
    result = type(self).__le__(self, other)
    return result if result is NotImplemented else not result or self == other


def _lt_from_le(self, other):
    result = type(self).__le__(self, other)
    return result if result is NotImplemented else result and self != other


def _gt_from_le(self, other):
    result = type(self).__le__(self, other)
    return result if result is NotImplemented else not result


def _lt_from_gt(self, other):
    result = type(self).__gt__(self, other)
    return result if result is NotImplemented else not (result or self == other)


def _ge_from_gt(self, other):
    result = type(self).__gt__(self, other)
    return result if result is NotImplemented else result or self == other


def _le_from_gt(self, other):
    result = type(self).__gt__(self, other)
    return result if result is NotImplemented else not result


def _le_from_ge(self, other):
    result = type(self).__ge__(self, other)
    return result if result is NotImplemented else not result or self == other


def _gt_from_ge(self, other):
    result = type(self).__ge__(self, other)
    return result if result is NotImplemented else result and self != other


def _lt_from_ge(self, other):
    result = type(self).__ge__(self, other)
    return result if result is NotImplemented else not result


_ORDERINGS = (
    ('__lt__', (('__gt__', _gt_from_lt), ('__le__', _le_from_lt), ('__ge__', _ge_from_lt))),
    ('__le__', (('__ge__', _ge_from_le), ('__lt__', _lt_from_le), ('__gt__', _gt_from_le))),
    ('__gt__', (('__lt__', _lt_from_gt), ('__ge__', _ge_from_gt), ('__le__', _le_from_gt))),
    ('__ge__', (('__le__', _le_from_ge), ('__gt__', _gt_from_ge), ('__lt__', _lt_from_ge))),
)


for _, _made in _ORDERINGS:
    for _name, _function in _made:
        _function.__name__ = _name


def total_ordering(cls):
    defined = [name for name, _ in _ORDERINGS if getattr(cls, name, None) is not getattr(object, name, None)]
    if not defined:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    for root, others in _ORDERINGS:
        if root in defined:
            for name, function in others:
                if name not in defined:
                    setattr(cls, name, function)
            return cls


def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        maxsize = 0 if maxsize < 0 else min(int(maxsize), _NO_LIMIT)
    elif callable(maxsize) and isinstance(typed, bool):
        return _cached(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')

    def decorating_function(user_function):
        return _cached(user_function, maxsize, typed)

    return decorating_function


def cache(user_function, /):
    return _cached(user_function, None, False)


def _cached(user_function, maxsize, typed):
    wrapper = _make_cached(user_function, maxsize, typed)
    wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
    return update_wrapper(wrapper, user_function)


class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError('Cannot assign the same cached_property to two different names '
                            f'({self.attrname!r} and {name!r}).')

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        value = _own_attribute(instance, self.attrname, _absent)
        if value is _absent:
            value = self.func(instance)
            _set_own_attribute(instance, self.attrname, value)
        return value

    __class_getitem__ = classmethod(GenericAlias)


def _c3_mro(cls, abcs=None):
    """The method resolution order of a class, abstract classes put where they would stand as bases."""
    bases = list(cls.__bases__)
    split = next((index for index in range(len(bases) - 1, -1, -1) if hasattr(bases[index], '__abstractmethods__')), -1)
    abcs = list(abcs or ())
    added = [kind for kind in abcs if issubclass(cls, kind)
             and not any(issubclass(base, kind) for base in bases)]
    own = bases[:split + 1] + added + bases[split + 1:]
    rest = [kind for kind in abcs if kind not in added]
    orders = [[cls], *[_c3_mro(base, rest) for base in own], own]
    result = []
    while True:
        orders = [order for order in orders if order]
        if not orders:
            return result
        for order in orders:
            head = order[0]
            if not any(head in other[1:] for other in orders):
                break
        else:
            raise RuntimeError('Inconsistent hierarchy')
        result.append(head)
        orders = [order[1:] if order[0] is head else order for order in orders]


def _compose_mro(cls, types):
    """The order of a class among those registered: its own with the abstract classes it belongs to."""
    own = set(cls.__mro__)
    related = [kind for kind in types if kind not in own and isinstance(kind, type)
               and not isinstance(kind, GenericAlias) and hasattr(kind, '__mro__') and issubclass(cls, kind)]
    related = [kind for kind in related
               if not any(kind is not other and kind in other.__mro__ for other in related)]
    chosen = []
    for kind in related:
        found = [[part for part in sub.__mro__ if part in types or part in related]
                 for sub in kind.__subclasses__() if sub not in own and issubclass(cls, sub)]
        found.sort(key=len, reverse=True)
        for part in [kind] if not found else [part for sub in found for part in sub]:
            if part not in chosen and part not in own:
                chosen.append(part)
    return _c3_mro(cls, chosen)


def _find_implementation(cls, registry):
    match = None
    for kind in _compose_mro(cls, registry.keys()):
        if match is not None:
            if kind in registry and kind not in cls.__mro__ and match not in cls.__mro__ \
                    and not issubclass(match, kind):
                raise RuntimeError(f'Ambiguous dispatch: {match} or {kind}')
            break
        if kind in registry:
            match = kind
    return registry.get(match)


def singledispatch(func):
    registry = {}
    answers = {}
    token = None

    def dispatch(cls):
        nonlocal token
        if token is not None and token != get_cache_token():
            # Another class was registered with an abstract class: it may belong elsewhere now.
            token = get_cache_token()
            answers.clear()
        try:
            return answers[cls]
        except KeyError:
            implementation = registry.get(cls)
            if implementation is None:
                implementation = _find_implementation(cls, registry)
            answers[cls] = implementation
            return implementation

    def register(cls, func=None):
        nonlocal token
        if _is_dispatchable(cls):
            if func is None:
                return lambda function: register(cls, function)
        else:
            if func is not None:
                raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')
            hints = getattr(cls, '__annotations__', None)
            if not hints or not callable(cls):
                raise TypeError(f'Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` '
                                'or plain `@register` on an annotated function.')
            func = cls
            argname, cls = next(iter(hints.items()))
            if isinstance(cls, str):
                from typing import get_type_hints
                cls = get_type_hints(func)[argname]
            if not _is_dispatchable(cls):
                if isinstance(cls, UnionType):
                    raise TypeError(f'Invalid annotation for {argname!r}. {cls!r} not all arguments are classes.')
                raise TypeError(f'Invalid annotation for {argname!r}. {cls!r} is not a class.')
        if isinstance(cls, UnionType):
            for kind in cls.__args__:
                registry[kind] = func
        else:
            registry[cls] = func
        if token is None and hasattr(cls, '__abstractmethods__'):
            token = get_cache_token()
        answers.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f'{name} requires at least 1 positional argument')
        return dispatch(args[0].__class__)(*args, **kw)

    name = getattr(func, '__name__', 'singledispatch function')
    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = _read_only(registry)
    wrapper._clear_cache = answers.clear
    update_wrapper(wrapper, func)
    return wrapper


def _is_dispatchable(cls):
    if isinstance(cls, type):
        return not isinstance(cls, GenericAlias)
    return isinstance(cls, UnionType) and all([isinstance(kind, type) for kind in cls.__args__])


class singledispatchmethod:
    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        dispatch = self.dispatcher.dispatch
        name = getattr(self.func, '__name__', 'singledispatchmethod method')

        def _method(*args, **kwargs):
            if not args:
                raise TypeError(f'{name} requires at least 1 positional argument')
            method = dispatch(args[0].__class__)
            get = getattr(type(method), '__get__', None)
            return (method if get is None else get(method, obj, cls))(*args, **kwargs)

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        try:
            update_wrapper(_method, self.func)
        except AttributeError:
            pass
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)
