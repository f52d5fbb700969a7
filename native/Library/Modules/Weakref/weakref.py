"""Weak references. The host manages the memory of a run: what was referred to stays alive as long as the reference."""

__all__ = ['CallableProxyType', 'KeyedRef', 'ProxyType', 'ProxyTypes', 'ReferenceError', 'ReferenceType',
           'WeakKeyDictionary', 'WeakMethod', 'WeakSet', 'WeakValueDictionary', 'finalize', 'getweakrefcount',
           'getweakrefs', 'proxy', 'ref']

from types import GenericAlias

_REFUSED = (int, float, complex, str, bytes, tuple, list, dict, bool, type(None), type(...), range, slice)


def _check(obj):
    if type(obj) in _REFUSED:
        raise TypeError(f"cannot create weak reference to '{type(obj).__name__}' object")


class ReferenceType:
    __slots__ = ('_target', '__callback__')
    __match_args__ = ()

    def __init__(self, object, callback=None, /):
        _check(object)
        self._target = object
        self.__callback__ = callback

    def __call__(self):
        return self._target

    def __eq__(self, other):
        if not isinstance(other, ReferenceType):
            return NotImplemented
        return self._target == other._target

    def __hash__(self):
        return hash(self._target)

    def __repr__(self):
        kind = type(self._target)
        name = kind.__qualname__ if kind.__module__ == 'builtins' else f'{kind.__module__}.{kind.__qualname__}'
        own = getattr(self._target, '__name__', None)
        shown = f' ({own})' if isinstance(own, str) else ''
        return f"<weakref at {id(self):#x}; to '{name}' at {id(self._target):#x}{shown}>"

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    __class_getitem__ = classmethod(GenericAlias)


ref = ReferenceType


class KeyedRef(ReferenceType):
    __slots__ = ('key',)

    def __init__(self, object, callback, key):
        super().__init__(object, callback)
        self.key = key


class WeakMethod(ReferenceType):
    __slots__ = ()

    def __init__(self, meth, callback=None):
        if not hasattr(meth, '__self__') or not hasattr(meth, '__func__'):
            raise TypeError(f'argument should be a bound method, not {type(meth)}')
        super().__init__(meth, callback)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        mine, theirs = self._target, other._target
        return mine.__self__ == theirs.__self__ and mine.__func__ == theirs.__func__

    def __hash__(self):
        return hash(self._target.__self__)


class ProxyType:
    def __init__(self, object):
        super().__setattr__('_target', object)

    def __getattr__(self, name):
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        setattr(self._target, name, value)

    def __delattr__(self, name):
        delattr(self._target, name)

    def __str__(self):
        return str(self._target)

    def __repr__(self):
        return f'<weakproxy at {id(self):#x}; to {type(self._target).__qualname__!r} at {id(self._target):#x}>'

    def __bool__(self):
        return bool(self._target)

    def __len__(self):
        return len(self._target)

    def __iter__(self):
        return iter(self._target)

    def __next__(self):
        if not hasattr(type(self._target), '__next__'):
            raise TypeError('Weakref proxy referenced a non-iterator')
        return next(self._target)

    def __reversed__(self):
        return reversed(self._target)

    def __bytes__(self):
        return bytes(self._target)

    def __hash__(self):
        raise TypeError(f"unhashable type: 'weakref.{type(self).__name__}'")

    def __int__(self):
        return int(self._target)

    def __float__(self):
        return float(self._target)

    def __contains__(self, item):
        return item in self._target

    def __getitem__(self, key):
        return self._target[key]

    def __setitem__(self, key, value):
        self._target[key] = value

    def __delitem__(self, key):
        del self._target[key]

    @property
    def __class__(self):
        return type(self._target)


def _plain(value):
    return value._target if isinstance(type(value), type) and issubclass(type(value), ProxyType) else value


def _hand_on():
    """The operators of a proxy are those of what it stands for."""
    import operator

    def binary(function):
        return lambda self, other: function(self._target, _plain(other))

    def reflected(function):
        return lambda self, other: function(_plain(other), self._target)

    def unary(function):
        return lambda self: function(self._target)

    for name in ('add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow', 'lshift', 'rshift', 'and', 'or', 'xor',
                 'matmul', 'divmod'):
        function = divmod if name == 'divmod' else getattr(operator, f'__{name}__')
        setattr(ProxyType, f'__{name}__', binary(function))
        setattr(ProxyType, f'__r{name}__', reflected(function))
        if name != 'divmod':
            setattr(ProxyType, f'__i{name}__', binary(getattr(operator, f'__i{name}__')))
    for name in ('eq', 'ne', 'lt', 'le', 'gt', 'ge'):
        setattr(ProxyType, f'__{name}__', binary(getattr(operator, f'__{name}__')))
    for name in ('neg', 'pos', 'abs', 'invert', 'index'):
        setattr(ProxyType, f'__{name}__', unary(getattr(operator, f'__{name}__')))


class CallableProxyType(ProxyType):
    def __call__(self, *args, **kwargs):
        return self._target(*args, **kwargs)


_hand_on()
ProxyTypes = (ProxyType, CallableProxyType)


def proxy(object, callback=None, /):
    _check(object)
    return CallableProxyType(object) if callable(object) else ProxyType(object)


def getweakrefcount(object, /):
    return 0


def getweakrefs(object, /):
    return []


class _WeakDictionary(dict):
    """What both kinds of dicts share."""

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = type(self)(self)
        made.update(other)
        return made

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = type(self)(other)
        made.update(self)
        return made

    def __copy__(self):
        return type(self)(self)

    def items(self):
        return iter(list(super().items()))

    def keys(self):
        return iter(list(super().keys()))

    def values(self):
        return iter(list(super().values()))


class WeakValueDictionary(_WeakDictionary):
    def __init__(self, other=(), /, **kw):
        super().__init__(other, **kw)
        for value in dict.values(self):
            _check(value)

    def __setitem__(self, key, value):
        _check(value)
        super().__setitem__(key, value)

    def __repr__(self):
        return f'<{type(self).__name__} at {id(self):#x}>'

    def copy(self):
        return type(self)(self)

    def __deepcopy__(self, memo):
        from copy import deepcopy
        return type(self)({deepcopy(key, memo): value for key, value in self.items()})

    def valuerefs(self):
        return [ref(value) for value in self.values()]

    def itervaluerefs(self):
        return iter(self.valuerefs())


class WeakKeyDictionary(_WeakDictionary):
    def __init__(self, dict=None):
        super().__init__(dict or ())
        for key in self:
            _check(key)

    def __setitem__(self, key, value):
        _check(key)
        super().__setitem__(key, value)

    def __repr__(self):
        return f'<{type(self).__name__} at {id(self):#x}>'

    def copy(self):
        return type(self)(self)

    def __deepcopy__(self, memo):
        from copy import deepcopy
        return type(self)({key: deepcopy(value, memo) for key, value in self.items()})

    def keyrefs(self):
        return [ref(key) for key in self]


class WeakSet(set):
    def __init__(self, data=()):
        super().__init__()
        for item in data or ():
            self.add(item)

    def add(self, item):
        _check(item)
        super().add(item)

    def _same(method, many=False):
        """The method of sets, its result a weak set."""
        def call(self, *others):
            if many:
                others = [set(other) for other in others]
            elif not isinstance(others[0], (set, frozenset)):
                return NotImplemented
            made = method(set(self), *others)
            return made if made is NotImplemented else type(self)(made)
        call.__name__ = method.__name__
        return call

    union = _same(set.union, True)
    intersection = _same(set.intersection, True)
    difference = _same(set.difference, True)
    __or__ = _same(set.__or__)
    __and__ = _same(set.__and__)
    __sub__ = _same(set.__sub__)
    __xor__ = _same(set.__xor__)
    del _same

    def symmetric_difference(self, other):
        return type(self)(set(self).symmetric_difference(set(other)))

    def copy(self):
        return type(self)(self)

    def __contains__(self, item):
        try:
            _check(item)
        except TypeError:
            return False
        return set.__contains__(self, item)

    def __repr__(self):
        return repr(set(self))


class finalize:
    def __init__(self, obj, func, /, *args, **kwargs):
        _check(obj)
        self._info = obj, func, args, kwargs
        self._atexit = True

    @property
    def atexit(self):
        return self._info is not None and self._atexit

    @atexit.setter
    def atexit(self, value):
        self._atexit = bool(value)

    def __call__(self, _=None):
        info = self._info
        if info is None:
            return None
        self._info = None
        return info[1](*info[2], **info[3])

    def detach(self):
        info = self._info
        self._info = None
        return info

    def peek(self):
        return self._info

    @property
    def alive(self):
        return self._info is not None
