"""Types for annotations."""

__all__ = [
    'AbstractSet', 'Annotated', 'Any', 'AnyStr', 'AsyncContextManager', 'AsyncGenerator', 'AsyncIterable',
    'AsyncIterator', 'Awaitable', 'BinaryIO', 'Callable', 'ChainMap', 'ClassVar', 'Collection', 'Concatenate',
    'Container', 'ContextManager', 'Coroutine', 'Counter', 'DefaultDict', 'Deque', 'Dict', 'Final', 'ForwardRef',
    'FrozenSet', 'Generator', 'Generic', 'Hashable', 'IO', 'ItemsView', 'Iterable', 'Iterator', 'KeysView', 'List',
    'Literal', 'LiteralString', 'Mapping', 'MappingView', 'Match', 'MutableMapping', 'MutableSequence', 'MutableSet',
    'NamedTuple', 'Never', 'NewType', 'NoDefault', 'NoReturn', 'NotRequired', 'Optional', 'OrderedDict', 'ParamSpec',
    'ParamSpecArgs', 'ParamSpecKwargs', 'Pattern', 'Protocol', 'ReadOnly', 'Required', 'Reversible', 'Self', 'Sequence',
    'Set', 'Sized', 'SupportsAbs', 'SupportsBytes', 'SupportsComplex', 'SupportsFloat', 'SupportsIndex', 'SupportsInt',
    'SupportsRound', 'TYPE_CHECKING', 'Text', 'TextIO', 'Tuple', 'Type', 'TypeAlias', 'TypeAliasType', 'TypeGuard',
    'TypeIs', 'TypeVar', 'TypeVarTuple', 'TypedDict', 'Union', 'Unpack', 'ValuesView', 'assert_never', 'assert_type',
    'cast', 'clear_overloads', 'dataclass_transform', 'evaluate_forward_ref', 'final', 'get_args', 'get_origin',
    'get_overloads', 'get_protocol_members', 'get_type_hints', 'is_protocol', 'is_typeddict', 'no_type_check',
    'no_type_check_decorator', 'overload', 'override', 'reveal_type', 'runtime_checkable',
]

from types import FunctionType, GenericAlias, MethodType

# Named so that the module has them: native classes and marks.
(Generic, NoDefault, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, TypeVar, TypeVarTuple, Union, Unpack)

TYPE_CHECKING = False
Text = str
_overloads = {}
__state__ = ('_overloads',)

# Other names of classes: the module of the class (None: builtins), its name, the number of its parameters.
_ALIASES = {
    'List': (None, 'list', 1), 'Dict': (None, 'dict', 2), 'Set': (None, 'set', 1), 'FrozenSet': (None, 'frozenset', 1),
    'Tuple': (None, 'tuple', -1), 'Type': (None, 'type', 1), 'Callable': ('collections.abc', 'Callable', 2),
    'DefaultDict': ('collections', 'defaultdict', 2), 'OrderedDict': ('collections', 'OrderedDict', 2),
    'Counter': ('collections', 'Counter', 1), 'ChainMap': ('collections', 'ChainMap', 2),
    'Deque': ('collections', 'deque', 1), 'AbstractSet': ('collections.abc', 'Set', 1),
    'Hashable': ('collections.abc', 'Hashable', 0), 'Sized': ('collections.abc', 'Sized', 0),
    'Awaitable': ('collections.abc', 'Awaitable', 1), 'Coroutine': ('collections.abc', 'Coroutine', 3),
    'AsyncIterable': ('collections.abc', 'AsyncIterable', 1), 'AsyncIterator': ('collections.abc', 'AsyncIterator', 1),
    'AsyncGenerator': ('collections.abc', 'AsyncGenerator', 2), 'Generator': ('collections.abc', 'Generator', 3),
    'Iterable': ('collections.abc', 'Iterable', 1), 'Iterator': ('collections.abc', 'Iterator', 1),
    'Reversible': ('collections.abc', 'Reversible', 1), 'Container': ('collections.abc', 'Container', 1),
    'Collection': ('collections.abc', 'Collection', 1), 'Mapping': ('collections.abc', 'Mapping', 2),
    'MutableMapping': ('collections.abc', 'MutableMapping', 2), 'MutableSet': ('collections.abc', 'MutableSet', 1),
    'Sequence': ('collections.abc', 'Sequence', 1), 'MutableSequence': ('collections.abc', 'MutableSequence', 1),
    'MappingView': ('collections.abc', 'MappingView', 1), 'KeysView': ('collections.abc', 'KeysView', 1),
    'ItemsView': ('collections.abc', 'ItemsView', 2), 'ValuesView': ('collections.abc', 'ValuesView', 1),
    'ContextManager': ('contextlib', 'AbstractContextManager', 2),
    'AsyncContextManager': ('contextlib', 'AbstractAsyncContextManager', 2),
    'Pattern': ('re', 'Pattern', 1), 'Match': ('re', 'Match', 1),
}
_PROTOCOLS = {
    'SupportsInt': '__int__', 'SupportsFloat': '__float__', 'SupportsComplex': '__complex__',
    'SupportsBytes': '__bytes__', 'SupportsIndex': '__index__', 'SupportsAbs': '__abs__', 'SupportsRound': '__round__',
}
# Not public, but imported all the same: the kind of each.
_VARIABLES = {'T': '', 'KT': '', 'VT': '', 'T_co': '+', 'V_co': '+', 'VT_co': '+', 'T_contra': '-'}
_CALLED = ('Counter', 'ChainMap', 'Deque', 'DefaultDict', 'OrderedDict')


def __getattr__(name):
    if name in _ALIASES:
        made = _make_named_alias(name)
    elif name in _PROTOCOLS or name in ('IO', 'TextIO', 'BinaryIO'):
        made = _make_class(name)
    elif name == 'ForwardRef':
        from annotationlib import ForwardRef as made
    elif name in _VARIABLES:
        made = TypeVar(name, covariant=_VARIABLES[name] == '+', contravariant=_VARIABLES[name] == '-')
    elif name == 'AnyStr':
        made = TypeVar('AnyStr', bytes, str)
    else:
        raise AttributeError(f"module 'typing' has no attribute {name!r}")
    _keep(name, made)
    return made


def _keep(name, made):
    globals()[name] = made


def _origin_of_name(name):
    module, origin, _ = _ALIASES[name]
    if module is None:
        return {'list': list, 'dict': dict, 'set': set, 'frozenset': frozenset, 'tuple': tuple, 'type': type}[origin]
    if module == 'collections':
        import collections
        return getattr(collections, origin)
    if module == 'collections.abc':
        import collections.abc
        return getattr(collections.abc, origin)
    if module == 'contextlib':
        import contextlib
        return getattr(contextlib, origin)
    import re
    return getattr(re, origin)


class _Form:
    """What stands in annotations and can be joined with |."""

    __iter__ = None

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')

    def __or__(self, other):
        return _union((_checked(self), _checked(other)))

    def __ror__(self, other):
        return _union((_checked(other), _checked(self)))

    def __instancecheck__(self, obj):
        raise TypeError(f'{self!r} cannot be used with isinstance()')

    def __subclasscheck__(self, cls):
        raise TypeError(f'{self!r} cannot be used with issubclass()')

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class _SpecialForm(_Form):
    __slots__ = ('_name', '__doc__', '_getitem')

    def __init_subclass__(cls):
        raise TypeError('Cannot subclass special typing classes')

    def __init__(self, name, getitem=None):
        self._name = name
        self._getitem = getitem

    def __getattr__(self, name):
        if name == '__name__' or name == '__qualname__':
            return self._name
        raise AttributeError(name)

    def __repr__(self):
        return 'typing.' + self._name

    def __call__(self, *args, **kwargs):
        raise TypeError(f'Cannot instantiate {self!r}')

    def __getitem__(self, parameters):
        if self._getitem is None:
            raise TypeError(f'{self!r} is not subscriptable')
        return self._getitem(self, parameters)


class _NamedAlias(_Form):
    """typing.List and the like."""

    __slots__ = ('__origin__', '_name', '_nparams')

    def __init__(self, origin, name, nparams):
        self.__origin__ = origin
        self._name = name
        self._nparams = nparams

    @property
    def __parameters__(self):
        return ()

    def __getattr__(self, name):
        if name == '__name__' or name == '__qualname__':
            return self._name
        if name.startswith('__') and name.endswith('__'):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __repr__(self):
        return 'typing.' + self._name

    def __call__(self, *args, **kwargs):
        if self._name in _CALLED:
            return self.__origin__(*args, **kwargs)
        raise TypeError(f'Type {self._name} cannot be instantiated; '
                        f'use {self.__origin__.__module__ + "." if self.__origin__.__module__ != "builtins" else ""}'
                        f'{self.__origin__.__qualname__}() instead')

    def __mro_entries__(self, bases):
        made = [] if self.__origin__ in bases else [self.__origin__]
        if Generic not in bases and not any([isinstance(base, type) and issubclass(base, Generic) for base in bases]):
            after = bases[bases.index(self) + 1:]
            if not any([isinstance(each, (_NamedAlias, _GenericAlias)) for each in after]):
                made.append(Generic)
        return tuple(made)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        if isinstance(cls, _NamedAlias):
            return issubclass(cls.__origin__, self.__origin__)
        if not isinstance(cls, type):
            raise TypeError('issubclass() arg 1 must be a class')
        return issubclass(cls, self.__origin__)

    def __getitem__(self, parameters):
        name = self._name
        if name == 'Callable':
            return _callable_of(self, parameters)
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        if name == 'Tuple':
            if len(parameters) >= 2 and parameters[-1] is ...:
                checked = (*[_type_of(each, 'Tuple[t, ...]: t must be a type.') for each in parameters[:-1]], ...)
            else:
                checked = tuple([_type_of(each, 'Tuple[t0, t1, ...]: each t must be a type.') for each in parameters])
            return _alias(self.__origin__, checked, name)
        checked = tuple([_type_of(each, 'Parameters to generic types must be types.') for each in parameters])
        wanted = self._nparams
        fewest = {'Generator': 1, 'AsyncGenerator': 1, 'ContextManager': 1, 'AsyncContextManager': 1}.get(name, wanted)
        if wanted == 0:
            raise TypeError(f'{self!r} is not a generic class')
        if not fewest <= len(checked) <= wanted:
            few = len(checked) < fewest
            expected = f'at least {fewest}' if few and fewest != wanted else wanted
            raise TypeError(f'Too {"few" if few else "many"} arguments for {self!r}; actual {len(checked)}, '
                            f'expected {expected}')
        if len(checked) < wanted:
            fill = {'Generator': type(None), 'AsyncGenerator': type(None)}.get(name, bool | None)
            checked += (fill,) * (wanted - len(checked))
        return _alias(self.__origin__, checked, name)


def _make_named_alias(name):
    return _NamedAlias(_origin_of_name(name), name, _ALIASES[name][2])


def _callable_of(form, parameters):
    if not isinstance(parameters, tuple) or len(parameters) != 2:
        raise TypeError('Callable must be used as Callable[[arg, ...], result].')
    args, result = parameters
    result = _type_of(result, 'Callable[args, result]: result must be a type.')
    if args is ...:
        return _alias(form.__origin__, (..., result), 'Callable')
    if isinstance(args, (list, tuple)):
        message = 'Callable[[arg, ...], result]: each arg must be a type.'
        return _alias(form.__origin__, (*[_type_of(each, message) for each in args], result), 'Callable')
    if not _is_parameters(args):
        args = _type_of(args, 'Callable[[arg, ...], result]: each arg must be a type.')
    return _alias(form.__origin__, (args, result), 'Callable')


def _is_parameters(value):
    return value is ... or isinstance(value, ParamSpec) \
        or isinstance(value, _GenericAlias) and value.__origin__ is Concatenate


def _checked(arg):
    """What an argument stands for: None is its class, text a forward reference."""
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        from annotationlib import ForwardRef
        return ForwardRef(arg)
    return arg


_PLAIN = ('Any', 'LiteralString', 'NoReturn', 'Never', 'Self', 'TypeAlias')


def _type_of(arg, message, *, allow_special=False):
    arg = _checked(arg)
    if type(arg) is type or isinstance(arg, (type, TypeVar)):
        if arg is Generic or arg is Protocol:
            raise TypeError(f'Plain {arg} is not valid as type argument')
        return arg
    if isinstance(arg, _SpecialForm):
        if arg._name in _PLAIN or allow_special and arg._name in ('ClassVar', 'Final'):
            return arg
        raise TypeError(f'Plain {arg} is not valid as type argument')
    if isinstance(arg, _GenericAlias) and isinstance(arg.__origin__, _SpecialForm) and not allow_special \
            and arg.__origin__._name in ('ClassVar', 'Final', 'Generic', 'Protocol'):
        raise TypeError(f'{arg} is not valid as type argument')
    if type(arg) is tuple:
        raise TypeError(f'{message} Got {arg!r:.100}.')
    return arg


def _single(form, parameters, *, allow_special=False):
    if isinstance(parameters, tuple):
        got = f' Got {parameters!r:.100}.' if form._name in ('ClassVar', 'Final') else ''
        raise TypeError(f'{form!r} accepts only single type.{got}')
    return _type_of(parameters, f'{form!r} accepts only single type.', allow_special=allow_special)


def _single_form(form, parameters):
    return _alias(form, (_single(form, parameters),), form._name)


def _special_form(form, parameters):
    return _alias(form, (_single(form, parameters, allow_special=True),), form._name)


def _optional(form, parameters):
    return _union((_type_of(parameters, f'{form!r} requires a single type.'), type(None)))


def _literal(form, parameters):
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for each in parameters:
        if isinstance(each, _GenericAlias) and each.__origin__ is Literal:
            flat += each.__args__
        else:
            flat.append(each)
    seen = set()
    unique = []
    try:
        for each in flat:
            if (each, type(each)) not in seen:
                seen.add((each, type(each)))
                unique.append(each)
    except TypeError:
        unique = flat
    return _alias(form, tuple(unique), 'Literal')


def _annotated(form, parameters):
    if not isinstance(parameters, tuple) or len(parameters) < 2:
        raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
    origin = _type_of(parameters[0], 'Annotated[t, ...]: t must be a type.', allow_special=True)
    metadata = parameters[1:]
    if isinstance(origin, _GenericAlias) and hasattr(origin, '__metadata__'):
        metadata = origin.__metadata__ + metadata
        origin = origin.__origin__
    return _alias(origin, (origin,), 'Annotated', metadata)


def _concatenate(form, parameters):
    if parameters == ():
        raise TypeError('Cannot take a Concatenate of no types.')
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or ellipsis.')
    message = 'Concatenate[arg, ...]: each arg must be a type.'
    return _alias(form, (*[_type_of(each, message) for each in parameters[:-1]], parameters[-1]), 'Concatenate')


ClassVar = _SpecialForm('ClassVar', _special_form)
Final = _SpecialForm('Final', _special_form)
Optional = _SpecialForm('Optional', _optional)
Literal = _SpecialForm('Literal', _literal)
Annotated = _SpecialForm('Annotated', _annotated)
Concatenate = _SpecialForm('Concatenate', _concatenate)
TypeGuard = _SpecialForm('TypeGuard', _single_form)
TypeIs = _SpecialForm('TypeIs', _single_form)
Required = _SpecialForm('Required', _special_form)
NotRequired = _SpecialForm('NotRequired', _special_form)
ReadOnly = _SpecialForm('ReadOnly', _special_form)
NoReturn = _SpecialForm('NoReturn')
Never = _SpecialForm('Never')
Self = _SpecialForm('Self')
LiteralString = _SpecialForm('LiteralString')
TypeAlias = _SpecialForm('TypeAlias')


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError('typing.Any cannot be used with isinstance()')
        return super().__instancecheck__(obj)

    def __repr__(self):
        return 'typing.Any' if self is Any else f"<class '{self.__module__}.{self.__qualname__}'>"


class Any(metaclass=_AnyMeta):
    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls)
