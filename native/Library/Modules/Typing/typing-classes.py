

from abc import ABCMeta

_NOT_MEMBERS = frozenset((
    '__abstractmethods__', '__annotate__', '__annotate_func__', '__annotations__', '__annotations_cache__', '__dict__',
    '__doc__', '__init__', '__module__', '__new__', '__slots__', '__subclasshook__', '__weakref__',
    '__class_getitem__', '__match_args__', '__static_attributes__', '__firstlineno__', '__parameters__',
    '__orig_bases__', '__orig_class__', '_is_protocol', '_is_runtime_protocol', '__protocol_attrs__',
    '__non_callable_proto_members__', '__type_params__', '__classcell__', '__qualname__', '__conditional_annotations__',
))
_ALLOWED = {
    'collections.abc': ('Callable', 'Awaitable', 'Iterable', 'Iterator', 'AsyncIterable', 'AsyncIterator', 'Hashable',
                        'Sized', 'Container', 'Collection', 'Reversible', 'Buffer'),
    'contextlib': ('AbstractContextManager', 'AbstractAsyncContextManager'),
    'io': ('Reader', 'Writer'),
}


def _protocol_attributes(cls):
    found = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ('Protocol', 'Generic') and base.__module__ == 'typing':
            continue
        own = base.__dict__
        names = [*own, *_annotation_names(base)]
        found.update([name for name in names if not name.startswith('_abc_') and name not in _NOT_MEMBERS])
    return found


def _annotation_names(cls):
    try:
        return cls.__annotations__
    except NameError:
        from annotationlib import get_annotations
        return get_annotations(cls, format=3)
    except AttributeError:
        return ()


def _no_init(self, *args, **kwargs):
    cls = type(self)
    if cls._is_protocol:
        raise TypeError('Protocols cannot be instantiated')
    if cls.__init__ is not _no_init:
        return
    for base in cls.__mro__:
        init = base.__dict__.get('__init__', _no_init)
        if init is not _no_init:
            break
    else:
        init = object.__init__
    cls.__init__ = init
    init(self, *args, **kwargs)


def _protocol_hook(cls, other):
    if not cls.__dict__.get('_is_protocol', False):
        return NotImplemented
    for name in cls.__protocol_attrs__:
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            if name in _annotation_names(base) and getattr(other, '_is_protocol', False):
                break
        else:
            return NotImplemented
    return True


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if name == 'Protocol' and bases == (Generic,):
            pass
        elif any([getattr(base, '_is_protocol', False) and base.__name__ == 'Protocol' for base in bases]):
            for base in bases:
                if base in (object, Generic) or getattr(base, '_is_protocol', False) \
                        or base.__name__ in _ALLOWED.get(base.__module__, ()):
                    continue
                raise TypeError(f'Protocols can only inherit from other protocols, got {base!r}')
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if cls.__dict__.get('_is_protocol', False):
            cls.__protocol_attrs__ = _protocol_attributes(cls)

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if cls.__dict__.get('_is_protocol', False):
            if not isinstance(other, type):
                raise TypeError('issubclass() arg 1 must be a class')
            if not getattr(cls, '_is_runtime_protocol', False):
                raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
            members = _data_members(cls)
            if members:
                raise TypeError("Protocols with non-method members don't support issubclass(). Non-method members: "
                                f'{str(sorted(members))[1:-1]}.')
        return super().__subclasscheck__(other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not cls.__dict__.get('_is_protocol', False):
            return super().__instancecheck__(instance)
        if not getattr(cls, '_is_runtime_protocol', False):
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        if ABCMeta.__subclasscheck__(cls, type(instance)):
            return True
        members = _data_members(cls)
        for name in cls.__protocol_attrs__:
            try:
                value = getattr(instance, name)
            except AttributeError:
                return False
            if value is None and name not in members:
                return False
        return True


def _data_members(cls):
    members = cls.__dict__.get('__non_callable_proto_members__')
    return {name for name in cls.__protocol_attrs__ if not callable(getattr(cls, name, None))} \
        if members is None else members


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get('_is_protocol', False):
            cls._is_protocol = any([base is Protocol for base in cls.__bases__])
        if '__subclasshook__' not in cls.__dict__ and cls._is_protocol:
            cls.__subclasshook__ = classmethod(_protocol_hook)
        if cls._is_protocol and cls.__init__ in (object.__init__, _no_init):
            cls.__init__ = _no_init

    def __class_getitem__(cls, params):
        if cls is not Protocol:
            return super().__class_getitem__(params)
        alias = Generic[params]
        return _alias(Protocol, alias.__args__)


def runtime_checkable(cls):
    if not (isinstance(cls, type) and issubclass(cls, Generic) and getattr(cls, '_is_protocol', False)):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    cls.__non_callable_proto_members__ = {name for name in cls.__protocol_attrs__
                                          if not callable(getattr(cls, name, None))}
    return cls


def is_protocol(tp, /):
    return isinstance(tp, type) and getattr(tp, '_is_protocol', False) and tp is not Protocol


def get_protocol_members(tp, /):
    if not is_protocol(tp):
        raise TypeError(f'{tp!r} is not a Protocol')
    return frozenset(tp.__protocol_attrs__)


def _make_class(name):
    from abc import abstractmethod
    if name in _PROTOCOLS:
        if name == 'SupportsRound':
            def method(self, ndigits=0):
                pass
        else:
            def method(self):
                pass
        method.__name__ = _PROTOCOLS[name]
        method.__qualname__ = f'{name}.{_PROTOCOLS[name]}'
        bases = (Protocol,)
        if name == 'SupportsAbs' or name == 'SupportsRound':
            bases = (Protocol[TypeVar('T_co', covariant=True)],)
        names = {'__module__': 'typing', '__slots__': (), _PROTOCOLS[name]: abstractmethod(method)}
        if bases[0] is not Protocol:
            names['__orig_bases__'] = bases
            bases = (Protocol,)
        return runtime_checkable(_ProtocolMeta(name, bases, names))
    if name == 'IO':
        any_text = __getattr__('AnyStr')
        return type('IO', (Generic,), {'__module__': 'typing', '__slots__': (), '__orig_bases__': (Generic[any_text],)})
    io = __getattr__('IO')
    return type(name, (io,), {'__module__': 'typing', '__slots__': (),
                              '__orig_bases__': (io[str if name == 'TextIO' else bytes],)})


def _types_of(namespace):
    """The annotations of a class body that is not a class yet."""
    found = namespace.get('__annotations__')
    if found is not None:
        return found
    annotate = namespace.get('__annotate__') or namespace.get('__annotate_func__')
    if annotate is None:
        return {}
    try:
        return annotate(1)
    except NameError:
        from annotationlib import call_annotate_function
        return call_annotate_function(annotate, 3)


_RESERVED = frozenset(('__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults',
                       '_field_types', '_make', '_replace', '_asdict', '_source'))
_GIVEN = frozenset(('__module__', '__name__', '__annotations__', '__annotate__', '__annotate_func__',
                    '__annotations_cache__', '__qualname__', '__orig_bases__', '__static_attributes__',
                    '__firstlineno__', '__type_params__', '__classcell__', '__classdictcell__'))


def _make_named_tuple(name, types, module, defaults=()):
    from collections import namedtuple
    types = {each: _type_of(kind, f'field {each} annotation must be a type') for each, kind in types.items()}
    made = namedtuple(name, types, defaults=defaults, module=module)
    made.__annotations__ = types
    if isinstance(made.__new__, FunctionType):
        made.__new__.__annotations__ = types
    return made


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError('can only inherit from a NamedTuple type and Generic')
        if len(set(bases)) != len(bases):
            raise TypeError('duplicate base class tuple')
        types = _types_of(ns)
        defaults = []
        for name in types:
            if name in ns:
                defaults.append(name)
            elif defaults:
                raise TypeError(f'Non-default namedtuple field {name} cannot follow default field'
                                f'{"s" if len(defaults) > 1 else ""} {", ".join(defaults)}')
        made = _make_named_tuple(typename, types, ns['__module__'], [ns[name] for name in defaults])
        if Generic in bases:
            made = type(typename, (made, Generic), {'__module__': ns['__module__'], '__slots__': (),
                                                    '__orig_bases__': ns.get('__orig_bases__', ())})
        made.__qualname__ = ns.get('__qualname__', typename)
        for key, value in ns.items():
            if key in _RESERVED:
                raise AttributeError('Cannot overwrite NamedTuple attribute ' + key)
            if key in _GIVEN:
                continue
            if key not in made._fields:
                setattr(made, key, value)
            if hasattr(type(value), '__set_name__'):
                try:
                    type(value).__set_name__(value, made, key)
                except BaseException as error:
                    error.add_note(f'Error calling __set_name__ on {type(value).__name__!r} instance {key!r} in '
                                   f'{typename!r}')
                    raise
        made.__orig_bases__ = ns.get('__orig_bases__', (NamedTuple,))
        return made


_NamedTuple = type.__new__(NamedTupleMeta, 'NamedTuple', (), {})


_not_given = object()


def _without_fields(kind, given, example):
    """Warns about a class made without a list of its fields."""
    from warnings import warn
    if given == 'keywords':
        what = f'Creating {kind} classes using keyword arguments'
        more = 'Use the class-based or functional syntax instead.'
    else:
        what = f"{'Passing `None` as' if given == 'none' else 'Failing to pass a value for'} the 'fields' parameter"
        more = f'To create a {kind} class with 0 fields using the functional syntax, pass an empty {example}.'
    warn(f'{what} is deprecated and will be disallowed in Python 3.15. {more}', DeprecationWarning, 3)


def NamedTuple(typename, fields=_not_given, /, **kwargs):
    types = {}
    if fields is _not_given or fields is None:
        if fields is None and kwargs:
            raise TypeError("Cannot pass `None` as the 'fields' parameter and also specify fields using keyword "
                            'arguments')
        _without_fields('NamedTuple', 'keywords' if kwargs else 'none' if fields is None else None,
                        f'list, e.g. `{typename} = NamedTuple({typename!r}, [])`')
        fields = kwargs.items()
    elif kwargs:
        raise TypeError('Either list of fields or keywords can be provided to NamedTuple, not both')
    fields = list(fields)
    for name, kind in fields:
        types[name] = kind
    if len(types) != len(fields):
        from collections import namedtuple
        namedtuple(typename, [name for name, _ in fields])
    made = _make_named_tuple(typename, types, '__main__')
    made.__orig_bases__ = (NamedTuple,)
    return made


def _named_tuple_bases(bases):
    return (_NamedTuple,)


NamedTuple.__mro_entries__ = _named_tuple_bases


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True, closed=None, extra_items=None):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
        own = _types_of(ns)
        made = type.__new__(_TypedDictMeta, name, (Generic, dict) if Generic in bases
                            or any([issubclass(base, Generic) for base in bases]) else (dict,), ns)
        message = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        types = {}
        required, optional, readonly, mutable = set(), set(), set(), set()
        for base in bases:
            known = base.__dict__
            types.update(known.get('__annotations__', known.get('_types', {})))
            required |= known.get('__required_keys__', set())
            required -= known.get('__optional_keys__', set())
            optional |= known.get('__optional_keys__', set())
            readonly |= known.get('__readonly_keys__', set())
            mutable |= known.get('__mutable_keys__', set())
        for key, kind in own.items():
            kind = _type_of(kind, message, allow_special=True)
            types[key] = kind
            marks = _qualifiers(kind)
            is_required = 'Required' in marks or total and 'NotRequired' not in marks
            (required if is_required else optional).add(key)
            (optional if is_required else required).discard(key)
            if 'ReadOnly' in marks:
                if key in mutable:
                    raise TypeError(f'Cannot redefine mutable key {key!r} as read-only')
                readonly.add(key)
            else:
                mutable.add(key)
                readonly.discard(key)
        made.__annotations__ = types
        made._types = types
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__readonly_keys__ = frozenset(readonly)
        made.__mutable_keys__ = frozenset(mutable)
        made.__total__ = total
        made.__closed__ = closed
        made.__extra_items__ = extra_items
        if '__orig_bases__' not in ns:
            made.__orig_bases__ = bases or (TypedDict,)
        return made

    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)

    def __init__(cls, *args, **kwargs):
        pass

    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')

    __instancecheck__ = __subclasscheck__


def _qualifiers(kind):
    found = []
    while isinstance(kind, _GenericAlias):
        if kind._name == 'Annotated':
            kind = kind.__origin__
        elif kind._name in ('Required', 'NotRequired', 'ReadOnly'):
            found.append(kind._name)
            kind = kind.__args__[0]
        else:
            break
    return found


_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})


def TypedDict(typename, fields=_not_given, /, *, total=True, closed=None, extra_items=None):
    if fields is _not_given or fields is None:
        _without_fields('TypedDict', 'none' if fields is None else None,
                        f"dictionary, e.g. `{typename} = TypedDict({typename!r}, {{}})`")
        fields = {}
    ns = {'__annotations__': dict(fields), '__module__': '__main__'}
    made = _TypedDictMeta(typename, (), ns, total=total, closed=closed, extra_items=extra_items)
    made.__orig_bases__ = (TypedDict,)
    return made


def _typed_dict_bases(bases):
    return (_TypedDict,)


TypedDict.__mro_entries__ = _typed_dict_bases


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta) and tp is not _TypedDict
