

def fields(class_or_instance):
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple([each for each in found.values() if each._field_type is _FIELD])


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, _FIELDS)


def asdict(obj, *, dict_factory=dict):
    if not _is_dataclass_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')
    return _asdict(obj, dict_factory)


def _asdict(obj, dict_factory):
    kind = type(obj)
    if kind in _ATOMS:
        return obj
    if hasattr(kind, _FIELDS):
        if dict_factory is dict:
            return {each.name: _asdict(getattr(obj, each.name), dict) for each in fields(obj)}
        return dict_factory([(each.name, _asdict(getattr(obj, each.name), dict_factory)) for each in fields(obj)])
    if kind is list:
        return [_asdict(item, dict_factory) for item in obj]
    if kind is dict:
        return {_asdict(key, dict_factory): _asdict(value, dict_factory) for key, value in obj.items()}
    if issubclass(kind, tuple):
        items = [_asdict(item, dict_factory) for item in obj]
        return kind(*items) if hasattr(obj, '_fields') else kind(items)
    if issubclass(kind, dict):
        items = [(_asdict(key, dict_factory), _asdict(value, dict_factory)) for key, value in obj.items()]
        if hasattr(kind, 'default_factory'):
            made = kind(obj.default_factory)
            made.update(items)
            return made
        return kind(items)
    if issubclass(kind, list):
        return kind([_asdict(item, dict_factory) for item in obj])
    from copy import deepcopy
    return deepcopy(obj)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_dataclass_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')
    return _astuple(obj, tuple_factory)


def _astuple(obj, tuple_factory):
    kind = type(obj)
    if kind in _ATOMS:
        return obj
    if hasattr(kind, _FIELDS):
        return tuple_factory([_astuple(getattr(obj, each.name), tuple_factory) for each in fields(obj)])
    if issubclass(kind, tuple):
        items = [_astuple(item, tuple_factory) for item in obj]
        return kind(*items) if hasattr(obj, '_fields') else kind(items)
    if issubclass(kind, list):
        return kind([_astuple(item, tuple_factory) for item in obj])
    if issubclass(kind, dict):
        items = [(_astuple(key, tuple_factory), _astuple(value, tuple_factory)) for key, value in obj.items()]
        if hasattr(kind, 'default_factory'):
            made = kind(obj.default_factory)
            made.update(items)
            return made
        return kind(items)
    from copy import deepcopy
    return deepcopy(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False,
                   module=None, decorator=dataclass):
    from types import new_class
    if namespace is None:
        namespace = {}
    seen = set()
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name = item
            import typing
            kind = typing.Any
        elif len(item) == 2:
            name, kind = item
        elif len(item) == 3:
            name, kind, defaults[name] = item
        else:
            raise TypeError(f'Invalid field: {item!r}')
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if _is_keyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in seen:
            raise TypeError(f'Field name duplicated: {name!r}')
        seen.add(name)
        annotations[name] = kind

    def fill(body):
        body.update(namespace)
        body.update(defaults)
        body['__annotations__'] = annotations

    cls = new_class(cls_name, bases, {}, fill)
    cls.__module__ = module or '__main__'
    return decorator(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


def _is_keyword(name):
    from keyword import iskeyword
    return iskeyword(name)


def replace(obj, /, **changes):
    if not _is_dataclass_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for each in getattr(self, _FIELDS).values():
        if each._field_type is _FIELD_CLASSVAR:
            continue
        if not each.init:
            if each.name in changes:
                raise TypeError(f'field {each.name} is declared with init=False, it cannot be specified with replace()')
            continue
        if each.name not in changes:
            if each._field_type is _FIELD_INITVAR and each.default is MISSING:
                raise TypeError(f'InitVar {each.name!r} must be specified with replace()')
            changes[each.name] = getattr(self, each.name)
    return self.__class__(**changes)
