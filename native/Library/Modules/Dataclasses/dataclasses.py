"""Classes that hold data: methods made from the annotations of a class."""

from types import GenericAlias, MappingProxyType, MemberDescriptorType

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict',
           'astuple', 'make_dataclass', 'replace', 'is_dataclass']

_FIELDS = '__dataclass_fields__'
_PARAMS = '__dataclass_params__'
_POST_INIT = '__post_init__'
_EMPTY = MappingProxyType({})
_running = set()
__state__ = ('_running',)
_ATOMS = frozenset((type(None), bool, int, float, str, complex, bytes, type(...), type(NotImplemented), type(len),
                    type(lambda: 0), type, range, property))


_ORDER = (('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>='))


class FrozenInstanceError(AttributeError):
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return '<factory>'


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


class _FIELD_BASE:
    __slots__ = ('name',)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()
MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_FIELD = _FIELD_BASE('_FIELD')
_FIELD_CLASSVAR = _FIELD_BASE('_FIELD_CLASSVAR')
_FIELD_INITVAR = _FIELD_BASE('_FIELD_INITVAR')


class InitVar:
    __slots__ = ('type',)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        shown = self.type.__name__ if isinstance(self.type, type) and type(self.type) is not GenericAlias \
            else repr(self.type)
        return f'dataclasses.InitVar[{shown}]'

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata', 'kw_only',
                 'doc', '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only, doc):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY if metadata is None else MappingProxyType(metadata)
        self.kw_only = kw_only
        self.doc = doc
        self._field_type = None

    def __repr__(self):
        if id(self) in _running:
            return '...'
        _running.add(id(self))
        try:
            return self._shown()
        finally:
            _running.discard(id(self))

    def _shown(self):
        return (f'Field(name={self.name!r},type={self.type!r},default={self.default!r},'
                f'default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},hash={self.hash!r},'
                f'compare={self.compare!r},metadata={self.metadata!r},kw_only={self.kw_only!r},doc={self.doc!r},'
                f'_field_type={self._field_type})')

    def __set_name__(self, owner, name):
        function = getattr(type(self.default), '__set_name__', None)
        if function:
            function(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


class _DataclassParams:
    __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen', 'match_args', 'kw_only', 'slots',
                 'weakref_slot')

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen
        self.match_args = match_args
        self.kw_only = kw_only
        self.slots = slots
        self.weakref_slot = weakref_slot

    def __repr__(self):
        return (f'_DataclassParams(init={self.init!r},repr={self.repr!r},eq={self.eq!r},order={self.order!r},'
                f'unsafe_hash={self.unsafe_hash!r},frozen={self.frozen!r},match_args={self.match_args!r},'
                f'kw_only={self.kw_only!r},slots={self.slots!r},weakref_slot={self.weakref_slot!r})')


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING, doc=None):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only, doc)


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    def wrap(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)

    return wrap if cls is None else wrap(cls)


def _is_marked(annotation, name, mark):
    if isinstance(annotation, str):
        return annotation.partition('[')[0].rpartition('.')[2].strip() == name
    return mark(annotation)


def _is_class_var(annotation):
    return type(annotation) is not type and repr(annotation).startswith('typing.ClassVar')


def _is_init_var(annotation):
    return annotation is InitVar or type(annotation) is InitVar


def _is_kw_only(annotation):
    return annotation is KW_ONLY


def _annotations_of(cls):
    try:
        return cls.__annotations__
    except NameError:
        from annotationlib import Format, get_annotations
        return get_annotations(cls, format=Format.FORWARDREF)


def _get_field(cls, name, annotation, kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        made = default
    else:
        if isinstance(default, MemberDescriptorType):
            default = MISSING
        made = Field(default, MISSING, True, True, None, True, None, MISSING, None)
    made.name = name
    made.type = annotation
    if _is_marked(annotation, 'ClassVar', _is_class_var):
        made._field_type = _FIELD_CLASSVAR
    elif _is_marked(annotation, 'InitVar', _is_init_var):
        made._field_type = _FIELD_INITVAR
    else:
        made._field_type = _FIELD
    if made._field_type is not _FIELD and made.default_factory is not MISSING:
        raise TypeError(f'field {name} cannot have a default factory')
    if made._field_type is not _FIELD_CLASSVAR:
        if made.kw_only is MISSING:
            made.kw_only = kw_only
    elif made.kw_only is not MISSING:
        raise TypeError(f'field {name} is a ClassVar but specifies kw_only')
    if made._field_type is _FIELD and made.default.__class__.__hash__ is None:
        raise ValueError(f'mutable default {made.default.__class__} for field {name} is not allowed: '
                         'use default_factory')
    return made


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    own = cls.__dict__
    params = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    setattr(cls, _PARAMS, params)
    fields = {}
    any_frozen = False
    all_frozen = None
    has_bases = False
    for base in cls.__mro__[-1:0:-1]:
        inherited = base.__dict__.get(_FIELDS)
        if inherited is not None:
            has_bases = True
            fields.update(inherited)
            is_frozen = getattr(base, _PARAMS).frozen
            all_frozen = is_frozen if all_frozen is None else all_frozen and is_frozen
            any_frozen = any_frozen or is_frozen
    annotations = _annotations_of(cls)
    found = []
    is_kw_only = kw_only
    seen_kw_only = False
    for name, annotation in annotations.items():
        if _is_marked(annotation, 'KW_ONLY', _is_kw_only):
            if seen_kw_only:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            seen_kw_only = True
            is_kw_only = True
        else:
            found.append(_get_field(cls, name, annotation, is_kw_only))
    for made in found:
        fields[made.name] = made
        if isinstance(getattr(cls, made.name, None), Field):
            if made.default is MISSING:
                delattr(cls, made.name)
            else:
                setattr(cls, made.name, made.default)
    for name, value in own.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')
    if has_bases:
        if any_frozen and not frozen:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if not all_frozen and frozen:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    setattr(cls, _FIELDS, fields)
    class_hash = own.get('__hash__', MISSING)
    has_explicit_hash = not (class_hash is MISSING or (class_hash is None and '__eq__' in own))
    if order and not eq:
        raise ValueError('eq must be true if order is true')
    all_init = [each for each in fields.values() if each._field_type in (_FIELD, _FIELD_INITVAR)]
    positional = [each for each in all_init if each.init and not each.kw_only]
    keyword = [each for each in all_init if each.init and each.kw_only]
    plain = [each for each in fields.values() if each._field_type is _FIELD]
    compared = [each for each in plain if each.compare]
    own_names = set(own)
    values = {'_running': _running}
    texts = []
    names = []
    last = ''
    if init:
        names.append('__init__')
        texts.append(_init_text(all_init, positional, keyword, frozen, slots, hasattr(cls, _POST_INIT), values))
    if '__replace__' not in own_names:
        cls.__replace__ = _replace
    if repr:
        # Written last: the lines of the other functions are those CPython has.
        names.append('__repr__')
        shown = ', '.join([f'{each.name}={{self.{each.name}!r}}' for each in plain if each.repr])
        texts.append('\n\n\n')
        last = (' def __repr__(self):\n  if id(self) in _running:\n   return "..."\n  _running.add(id(self))\n'
                f'  try:\n   return f"{{self.__class__.__qualname__}}({shown})"\n'
                '  finally:\n   _running.discard(id(self))\n')
    if eq:
        names.append('__eq__')
        terms = ' and '.join([f'self.{each.name}==other.{each.name}' for each in compared]) or 'True'
        texts.append(' def __eq__(self,other):\n  if self is other:\n   return True\n'
                     f'  if other.__class__ is self.__class__:\n   return {terms}\n  return NotImplemented\n')
    if order:
        left = ''.join([f'self.{each.name},' for each in compared])
        right = ''.join([f'other.{each.name},' for each in compared])
        for name, operator in _ORDER:
            names.append(name)
            texts.append(f' def {name}(self,other):\n  if other.__class__ is self.__class__:\n'
                         f'   return ({left}){operator}({right})\n  return NotImplemented\n')
    if frozen:
        names += ('__setattr__', '__delattr__')
        quoted = ''.join([f'{each.name!r},' for each in plain])
        test = f'type(self) is cls or name in ({quoted})' if plain else 'type(self) is cls'
        texts.append(f' def __setattr__(self,name,value):\n  if {test}:\n'
                     '   raise FrozenInstanceError(f"cannot assign to field {name!r}")\n'
                     '  super(cls,self).__setattr__(name,value)\n'
                     f' def __delattr__(self,name):\n  if {test}:\n'
                     '   raise FrozenInstanceError(f"cannot delete field {name!r}")\n'
                     '  super(cls,self).__delattr__(name)\n')
        values['FrozenInstanceError'] = FrozenInstanceError
        values['cls'] = cls
    hash_action = _hash_action(unsafe_hash, eq, frozen, has_explicit_hash)
    if hash_action == 'add':
        hashed = ''.join([f'self.{each.name},' for each in plain
                          if (each.compare if each.hash is None else each.hash)])
        names.append('__hash__')
        texts.append(f' def __hash__(self):\n  return hash(({hashed}))\n')
    elif hash_action == 'none':
        cls.__hash__ = None
    elif hash_action == 'raise':
        raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
    if names:
        text = (f'def __create_fn__({",".join(values)}):\n{"".join(texts)}{last}'
                f' return ({"".join([name + "," for name in names])})\n')
        for name, function in zip(names, _generate(text, tuple(values.values()))):
            if name in own_names and name != '__hash__':
                _refuse_overwriting(cls, name)
                continue
            function.__qualname__ = f'{cls.__qualname__}.{name}'
            function.__module__ = cls.__module__
            if name == '__init__':
                shown = {each.name: each.type for each in (*positional, *keyword)}
                shown['return'] = None
                function.__annotations__ = shown
            setattr(cls, name, function)
    if match_args and '__match_args__' not in own_names:
        cls.__match_args__ = tuple([each.name for each in positional])
    if weakref_slot and not slots:
        raise TypeError('weakref_slot is True but slots is False')
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot, fields)
    if not getattr(cls, '__doc__', None):
        cls.__doc__ = _doc_of(cls, positional, keyword)
    if hasattr(cls, '__abstractmethods__'):
        from abc import update_abstractmethods
        update_abstractmethods(cls)
    return cls


def _refuse_overwriting(cls, name):
    if name in ('__lt__', '__le__', '__gt__', '__ge__'):
        raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__} '
                        'Consider using functools.total_ordering')
    if name == '__setattr__' or name == '__delattr__':
        raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}')


def _doc_of(cls, positional, keyword):
    if cls.__new__ is object.__new__ and cls.__init__ is object.__init__:
        return f'{cls.__name__}()'
    if '__init__' not in cls.__dict__ or type(cls) is not type and type(cls).__call__ is not type.__call__:
        try:
            from inspect import signature
            return cls.__name__ + str(signature(cls)).replace(' -> None', '')
        except (TypeError, ValueError):
            return cls.__name__
    shown = [_parameter_text(each) for each in positional]
    if keyword:
        shown.append('*')
        shown += [_parameter_text(each) for each in keyword]
    return f'{cls.__name__}({", ".join(shown)})'


def _parameter_text(each):
    kind = each.type
    if type(kind) is type or isinstance(kind, type) and type(kind) is not GenericAlias:
        shown = kind.__qualname__ if kind.__module__ == 'builtins' else f'{kind.__module__}.{kind.__qualname__}'
    else:
        shown = repr(kind).replace('typing.', '') if not isinstance(kind, str) else repr(kind)
    if each.default is not MISSING:
        return f'{each.name}: {shown} = {each.default!r}'
    return f'{each.name}: {shown}' if each.default_factory is MISSING else f'{each.name}: {shown} = <factory>'


def _hash_action(unsafe_hash, eq, frozen, has_explicit_hash):
    if unsafe_hash:
        return 'raise' if has_explicit_hash else 'add'
    if not eq or has_explicit_hash:
        return ''
    return 'add' if frozen else 'none'


def _init_text(all_init, positional, keyword, frozen, slots, has_post_init, values):
    seen_default = None
    for each in positional:
        if each.default is not MISSING or each.default_factory is not MISSING:
            seen_default = each
        elif seen_default:
            raise TypeError(f'non-default argument {each.name!r} follows default argument {seen_default.name!r}')
    self_name = '__dataclass_self__' if any([each.name == 'self' for each in all_init]) else 'self'
    body = []
    for each in all_init:
        name = each.name
        value = name
        if each.default_factory is not MISSING:
            values[f'_dflt_{name}'] = each.default_factory
            if each.init:
                values['_HAS_DEFAULT_FACTORY'] = _HAS_DEFAULT_FACTORY
                value = f'_dflt_{name}() if {name} is _HAS_DEFAULT_FACTORY else {name}'
            else:
                value = f'_dflt_{name}()'
        elif each.init:
            if each.default is not MISSING:
                values[f'_dflt_{name}'] = each.default
        elif slots and each.default is not MISSING:
            values[f'_dflt_{name}'] = each.default
            value = f'_dflt_{name}'
        else:
            continue
        if each._field_type is _FIELD_INITVAR:
            continue
        if frozen:
            values['_set'] = object.__setattr__
            body.append(f'  _set({self_name},{name!r},{value})\n')
        else:
            body.append(f'  {self_name}.{name}={value}\n')
    if has_post_init:
        given = ','.join([each.name for each in all_init if each._field_type is _FIELD_INITVAR])
        body.append(f'  {self_name}.{_POST_INIT}({given})\n')
    parameters = [self_name, *[_parameter(each) for each in positional]]
    if keyword:
        parameters += ['*', *[_parameter(each) for each in keyword]]
    return f' def __init__({",".join(parameters)}):\n{"".join(body) or "  pass" + chr(10)}'


def _parameter(each):
    if each.default is not MISSING:
        return f'{each.name}=_dflt_{each.name}'
    return each.name if each.default_factory is MISSING else f'{each.name}=_HAS_DEFAULT_FACTORY'


def _slots_of(base):
    listed = base.__dict__.get('__slots__')
    if listed is None:
        return ('__weakref__',) if base.__module__ != 'builtins' and base is not object else ()
    return (listed,) if isinstance(listed, str) else tuple(listed)


def _add_slots(cls, frozen, weakref_slot, fields):
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    namespace = dict(cls.__dict__)
    names = [each.name for each in fields.values() if each._field_type is _FIELD]
    inherited = set()
    for base in cls.__mro__[1:-1]:
        inherited.update(_slots_of(base))
    listed = [name for name in names if name not in inherited]
    if weakref_slot and '__weakref__' not in inherited:
        listed.append('__weakref__')
    docs = {name: fields[name].doc if name in fields else None for name in listed}
    namespace['__slots__'] = tuple(listed) if not any(docs.values()) else docs
    for name in names:
        namespace.pop(name, None)
    namespace.pop('__dict__', None)
    namespace.pop('__weakref__', None)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = cls.__qualname__
    _move_class_cells(cls, made)
    for name in ('__setattr__', '__delattr__') if frozen else ():
        for cell in getattr(made.__dict__.get(name), '__closure__', None) or ():
            if cell.cell_contents is cls:
                cell.cell_contents = made
    if frozen:
        if '__getstate__' not in namespace:
            made.__getstate__ = _get_state
        if '__setstate__' not in namespace:
            made.__setstate__ = _set_state
    return made


def _get_state(self):
    return [getattr(self, each.name) for each in fields(self)]


def _set_state(self, state):
    for each, value in zip(fields(self), state):
        object.__setattr__(self, each.name, value)
