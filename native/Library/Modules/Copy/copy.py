__all__ = ['Error', 'copy', 'deepcopy', 'replace']


class Error(Exception):
    pass


error = Error
dispatch_table = {}


def copy(x):
    """Shallow copy operation on arbitrary Python objects."""
    if x is NotImplemented:
        return x
    made = _copy_plain(x)
    if made is not NotImplemented:
        return made
    cls = type(x)
    if issubclass(cls, type):
        return x
    copier = getattr(cls, '__copy__', None)
    if copier is not None:
        return copier(x)
    reduced = _reduced(x, cls)
    if isinstance(reduced, str):
        return x
    return _reconstruct(x, None, *reduced)


def deepcopy(x, memo=None, _nil=[]):
    """Deep copy operation on arbitrary Python objects."""
    if x is NotImplemented:
        return x
    if memo is None:
        made = _deep_plain(x)
        if made is not NotImplemented:
            return made
        memo = {}
    elif _is_atom(x):
        return x
    else:
        made = memo.get(id(x), _nil)
        if made is not _nil:
            return made
    cls = type(x)
    if cls is list:
        made = []
        memo[id(x)] = made
        for item in x:
            made.append(deepcopy(item, memo))
    elif cls is dict:
        made = {}
        memo[id(x)] = made
        for key, value in x.items():
            made[deepcopy(key, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        made = _deep_tuple(x, memo)
    elif _is_atom(x) or issubclass(cls, type):
        return x
    elif _is_method(x):
        made = cls(x.__func__, deepcopy(x.__self__, memo))
    else:
        copier = getattr(x, '__deepcopy__', None)
        if copier is not None:
            made = copier(memo)
        else:
            reduced = _reduced(x, cls)
            made = x if isinstance(reduced, str) else _reconstruct(x, memo, *reduced)
    if made is not x:
        memo[id(x)] = made
        # The copied object must stay alive as long as its identity stands in the memo.
        kept = memo.get(id(memo))
        if kept is None:
            memo[id(memo)] = [x]
        else:
            kept.append(x)
    return made


def _deep_tuple(x, memo):
    made = [deepcopy(item, memo) for item in x]
    # The tuple may hold itself by way of an item: then it was copied meanwhile.
    known = memo.get(id(x))
    if known is not None:
        return known
    for old, new in zip(x, made):
        if old is not new:
            return tuple(made)
    return x


def _reduced(x, cls):
    """What makes the object again: function, arguments, state, items of a list, items of a dict."""
    reducer = _own_method(cls, '__reduce_ex__')
    if reducer is not None:
        return _checked(reducer(x, 4))
    reducer = _own_method(cls, '__reduce__')
    if reducer is not None:
        return _checked(reducer(x))
    if isinstance(x, BaseException):
        return cls, x.args, x.__dict__ or None
    iterated = _iterator_parts(x)
    if iterated is not None:
        return iterated
    if isinstance(x, (set, frozenset)):
        return cls, (list(x),), _state(x, cls)
    if isinstance(x, bytearray):
        return cls, (bytes(x),), _state(x, cls)
    if cls is slice:
        return slice, (x.start, x.stop, x.step)
    if not _is_plain_instance(x):
        raise TypeError(f"cannot pickle '{_full_name(x)}' object")
    keywords = {}
    if hasattr(cls, '__getnewargs_ex__'):
        arguments, keywords = x.__getnewargs_ex__()
    elif hasattr(cls, '__getnewargs__'):
        arguments = x.__getnewargs__()
    else:
        arguments = _payload(x)
    function = _new if not keywords else _new_with(keywords)
    return (function, (cls, *arguments), _state(x, cls), iter(x) if isinstance(x, list) else None,
            iter(x.items()) if isinstance(x, dict) else None)


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def _reduce(x, protocol):
    cls = type(x)
    reducer = protocol and _own_method(cls, '__reduce__')
    if reducer:
        return reducer(x)
    if isinstance(x, BaseException):
        return (cls, x.args, x.__dict__) if x.__dict__ else (cls, x.args)
    if cls.__module__ == 'builtins' and hasattr(x, '__getnewargs__'):
        return __newobj__, (cls, *x.__getnewargs__()), None, None, None
    if cls is list or cls is dict:
        items = (iter(x), None) if cls is list else (None, iter(x.items()))
        return __newobj__, (cls,), None, *items
    function, (*arguments,), *rest = _reduced(x, cls)
    if function is _new:
        function = __newobj__
        if arguments[0] is not cls:
            arguments = [cls, *arguments]
        if protocol < 2 and any('__slots__' in base.__dict__ for base in cls.__mro__[:-1]):
            raise TypeError("a class that defines __slots__ without defining __getstate__ cannot be pickled")
    if function is __newobj__:
        rest += [None] * (3 - len(rest))
    return (function, tuple(arguments), *rest)


def _object_state(x):
    return _state(x, type(x))


def _checked(reduced):
    if isinstance(reduced, str):
        return reduced
    return (*reduced,)


def _new(cls, *arguments):
    return cls.__new__(cls, *arguments)


def _new_with(keywords):
    def make(cls, *arguments):
        return cls.__new__(cls, *arguments, **keywords)
    return make


def _state(x, cls):
    getter = _own_method(cls, '__getstate__')
    if getter is not None:
        return getter(x)
    state = getattr(x, '__dict__', None) or None
    slots = {}
    for base in cls.__mro__:
        names = base.__dict__.get('__slots__', ())
        for name in (names,) if isinstance(names, str) else names:
            if name in ('__dict__', '__weakref__'):
                continue
            if name.startswith('__') and not name.endswith('__') and base.__name__.strip('_'):
                name = f"_{base.__name__.lstrip('_')}{name}"
            try:
                slots[name] = getattr(x, name)
            except AttributeError:
                pass
    return (state, slots) if slots else state


def _reconstruct(x, memo, function, arguments, state=None, items=None, entries=None):
    deep = memo is not None
    if deep and arguments:
        arguments = [deepcopy(argument, memo) for argument in arguments]
    made = function(*arguments)
    if deep:
        memo[id(x)] = made
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(made, '__setstate__'):
            made.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                made.__dict__.update(state)
            if slots is not None:
                for name, value in slots.items():
                    setattr(made, name, value)
    if items is not None:
        for item in items:
            made.append(deepcopy(item, memo) if deep else item)
    if entries is not None:
        for key, value in entries:
            if deep:
                key = deepcopy(key, memo)
                value = deepcopy(value, memo)
            made[key] = value
    return made


def replace(obj, /, **changes):
    """Return a new object replacing specified fields with new values."""
    cls = obj.__class__
    function = getattr(cls, '__replace__', None)
    if function is None:
        raise TypeError(f'replace() does not support {cls.__name__} objects')
    return function(obj, **changes)
