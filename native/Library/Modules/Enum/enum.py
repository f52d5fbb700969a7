"""Enumerations."""
from types import DynamicClassAttribute, MappingProxyType

__all__ = ['EnumType', 'EnumMeta', 'EnumDict', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum', 'auto',
           'unique', 'property', 'verify', 'member', 'nonmember', 'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP',
           'global_flag_repr', 'global_enum_repr', 'global_str', 'global_enum', 'EnumCheck', 'CONTINUOUS',
           'NAMED_FLAGS', 'UNIQUE', 'pickle_by_global_name', 'pickle_by_enum_name']

_builtin_property = property
_builtin_bin = bin
_absent = object()


def bin(num, max_bits=None):
    # One digit for the sign, then as many as the number has.
    limit = 1 << num.bit_length()
    digits = _builtin_bin(num + limit if num >= 0 else ~num ^ (2 * limit - 1))[3:]
    sign = '0' if num >= 0 else '1'
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign * max_bits + digits)[-max_bits:]
    return f'0b{sign} {digits}'


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


class auto:
    def __init__(self, value=_absent):
        self.value = value

    def __repr__(self):
        return f'auto({"_auto_null" if self.value is _absent else repr(self.value)})'


class property(DynamicClassAttribute):
    member = None
    name = None
    clsname = None

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}')
        if self.fget is None:
            try:
                return instance.__dict__[self.name]
            except KeyError:
                raise AttributeError(f'{ownerclass!r} member has no attribute {self.name!r}') from None
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f'<enum {self.clsname!r}> cannot set attribute {self.name!r}')
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f'<enum {self.clsname!r}> cannot delete attribute {self.name!r}')
        self.fdel(instance)

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


def _is_descriptor(obj):
    return not isinstance(obj, type) and (
        hasattr(obj, '__get__') or hasattr(obj, '__set__') or hasattr(obj, '__delete__'))


def _is_dunder(name):
    return len(name) > 4 and name[:2] == '__' == name[-2:] and name[2] != '_' and name[-3] != '_'


def _is_sunder(name):
    return len(name) > 2 and name[0] == '_' == name[-1] and name[1] != '_' and name[-2] != '_'


def _is_private(cls_name, name):
    start = f'_{cls_name}__'
    return len(name) > len(start) and name.startswith(start) and (name[-1] != '_' or name[-2] != '_')


_SUNDERS = frozenset(('_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_', '_iter_member_',
                      '_iter_member_by_value_', '_iter_member_by_def_', '_add_alias_', '_add_value_alias_',
                      '_use_args_', '_new_member_', '_member_names_', '_member_map_', '_value2member_map_',
                      '_unhashable_values_', '_hashable_values_', '_unhashable_values_map_', '_boundary_',
                      '_flag_mask_', '_singles_mask_', '_all_bits_', '_inverted_', '_member_type_', '_value_repr_'))


def _is_inner_class(cls_name, value):
    return cls_name is not None and ('.' + value.__qualname__).endswith(f'.{cls_name}.{value.__name__}')


class EnumDict(dict):
    def __init__(self, cls_name=None):
        super().__init__()
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = cls_name
        self._generate = None

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            if key not in _SUNDERS:
                raise ValueError('_sunder_ names, such as %r, are reserved for future Enum use' % (key,))
            if key == '_generate_next_value_':
                if self._auto_called:
                    raise TypeError('_generate_next_value_ must be defined before members')
                self._generate = value.__func__ if isinstance(value, staticmethod) else value
            elif key == '_ignore_':
                value = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
                self._ignore = value
                already = set(value) & set(self._member_names)
                if already:
                    raise ValueError(f'_ignore_ cannot specify already set names: {already!r}')
        elif _is_dunder(key):
            if key == '__order__':
                key = '_order_'
        elif key in self._member_names:
            raise TypeError(f'{key!r} already defined as {self[key]!r}')
        elif key in self._ignore or isinstance(value, nonmember):
            if isinstance(value, nonmember):
                value = value.value
        elif isinstance(value, type) and _is_inner_class(self._cls_name, value):
            pass
        elif isinstance(value, member) or not (_is_descriptor(value) or type(value) in (classmethod, staticmethod)):
            if isinstance(value, member):
                value = value.value
            if key in self:
                raise TypeError(f'{key!r} already defined as {self[key]!r}')
            if type(value) is auto:
                value = self._next(key, value)
                self._auto_called = True
            elif type(value) is tuple:
                items = []
                for item in value:
                    if isinstance(item, auto):
                        item = self._next(key, item)
                        self._auto_called = True
                    items.append(item)
                value = tuple(items)
            self._member_names[key] = None
            self._last_values.append(value)
        super().__setitem__(key, value)

    def _next(self, key, item):
        if item.value is _absent:
            item.value = self._generate(key, 1, len(self._member_names), self._last_values[:])
        return item.value

    @_builtin_property
    def member_names(self):
        return list(self._member_names)

    def update(self, members, *more):
        for key in members.keys() if hasattr(members, 'keys') else [pair[0] for pair in members]:
            self[key] = members[key] if hasattr(members, 'keys') else dict(members)[key]


def _data_type(bases):
    for chain in bases:
        candidate = None
        for base in chain.__mro__:
            if base is object:
                continue
            if isinstance(base, EnumType):
                if base._member_type_ is not object:
                    return base._member_type_
                continue
            if '__new__' in base.__dict__ or '__dataclass_fields__' in base.__dict__:
                return candidate or base
            candidate = candidate or base
    return object


def _find_new(namespace, member_type, first_enum):
    made = namespace.get('__new__')
    save = first_enum is not None and made is not None
    if made is None:
        for method in ('__new_member__', '__new__'):
            for possible in (member_type, first_enum):
                target = getattr(possible, method, None)
                if target not in (None, None.__new__, object.__new__, Enum.__new__):
                    made = target
                    break
            if made is not None:
                break
        else:
            made = object.__new__
    return made, save, first_enum is not None and made is not object.__new__


def _is_flag(cls):
    # Asked of classes while Flag itself is being made.
    return hasattr(cls, '_numeric_repr_')


def _has_repr_enum(classes):
    # Asked while ReprEnum itself is being made.
    return any(base.__name__ == 'ReprEnum' and base.__module__ == __name__ for base in classes)


class EnumType(type):
    @classmethod
    def __prepare__(metacls, cls, bases, *, boundary=None, _simple=False, **kwds):
        _check_for_members(cls, bases)
        namespace = EnumDict(cls)
        if bases:
            _, first_enum = _mixins(cls, bases)
            if first_enum is not None:
                namespace._generate = getattr(first_enum, '_generate_next_value_', None)
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if not bases:
            made = super().__new__(metacls, cls, bases, dict(classdict), **kwds)
            made._member_type_ = object
            return made
        names = list(classdict._member_names)
        namespace = dict(classdict)
        for ignored in classdict._ignore:
            namespace.pop(ignored, None)
        namespace.pop('_ignore_', None)
        if 'mro' in names:
            raise ValueError('invalid enum member name(s) \'mro\'')
        order = namespace.pop('_order_', None)
        values = {name: namespace.pop(name) for name in names}
        member_type, first_enum = _mixins(cls, bases)
        make, save_new, use_args = _find_new(namespace, member_type, first_enum)
        if save_new:
            namespace['__new_member__'] = make
        generate = namespace.get('_generate_next_value_')
        if generate is not None and not isinstance(generate, staticmethod):
            namespace['_generate_next_value_'] = staticmethod(generate)
        members = {}
        by_value = {}
        namespace['_new_member_'] = make
        namespace['_use_args_'] = use_args
        namespace['_member_names_'] = []
        namespace['_member_map_'] = members
        namespace['_value2member_map_'] = by_value
        namespace['_hashable_values_'] = []
        namespace['_unhashable_values_'] = []
        namespace['_unhashable_values_map_'] = {}
        namespace['_member_type_'] = member_type
        if '_value_repr_' not in namespace:
            namespace['_value_repr_'] = _value_repr(member_type, bases)
        is_flag = _is_flag(first_enum)
        if boundary is None:
            boundary = getattr(first_enum, '_boundary_', None)
        namespace['_boundary_'] = boundary
        namespace['_flag_mask_'] = 0
        namespace['_singles_mask_'] = 0
        namespace['_all_bits_'] = 0
        namespace['_inverted_'] = None
        doc = '__doc__' in namespace
        made = super().__new__(metacls, cls, bases, namespace, **kwds)
        if not doc:
            made.__doc__ = None
        for name, value in values.items():
            try:
                _add_member(made, name, value, make, use_args, member_type, is_flag)
            except Exception as error:
                error.add_note(f"Error calling __set_name__ on '_proto_member' instance {name!r} in {cls!r}") \
                    if not isinstance(error, (TypeError, ValueError)) else None
                raise
        if _has_repr_enum(bases):
            if member_type is object:
                raise TypeError('ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)')
            if '__format__' not in namespace:
                made.__format__ = member_type.__format__
            if '__str__' not in namespace:
                text = member_type.__str__
                made.__str__ = member_type.__repr__ if text is object.__str__ else text
        _choose_methods(made, namespace, member_type, first_enum)
        type.__setattr__(made, '__new__', Enum.__new__)
        if is_flag:
            _finish_flag(made, boundary)
        if order is not None:
            if isinstance(order, str):
                order = order.replace(',', ' ').split()
            wanted = [name for name in made._member_names_]
            if [name for name in order if name in made._member_map_] != wanted and list(order) != wanted:
                raise TypeError(f'member order does not match _order_:\n  {wanted!r}\n  {list(order)!r}')
        return made

    def __init__(cls, *args, **kwds):
        pass

    def __bool__(cls):
        return True

    def __call__(cls, value=_absent, names=_absent, *values, module=None, qualname=None, type=None, start=1,
                 boundary=None):
        if cls._member_map_:
            if names is not _absent:
                value = (value, names, *values)
            if value is _absent:
                raise TypeError("EnumType.__call__() missing 1 required positional argument: 'value'")
            return cls.__new__(cls, value)
        if names is _absent and type is None:
            if value is _absent:
                return cls.__new__(cls)
            return cls.__new__(cls, value)
        return cls._create_(value, None if names is _absent else names, module=module, qualname=qualname, type=type,
                            start=start, boundary=boundary)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        _, first_enum = _mixins(class_name, bases)
        classdict = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(',', ' ').split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            original, names, last = names, [], []
            for count, name in enumerate(original):
                value = first_enum._generate_next_value_(name, start, count, last[:])
                last.append(value)
                names.append((name, value))
        for item in names or ():
            name, value = (item, names[item]) if isinstance(item, str) else item
            classdict[name] = value
        classdict['__module__'] = module or '__main__'
        if qualname is not None:
            classdict['__qualname__'] = qualname
        return metacls.__new__(metacls, class_name, bases, classdict, boundary=boundary)

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            return value in cls._value2member_map_
        except TypeError:
            return value in cls._unhashable_values_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError(f'{cls.__name__!r} cannot delete member {attr!r}.')
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', ()):
            raise AttributeError(f'cannot reassign member {name!r}')
        super().__setattr__(name, value)

    def __dir__(cls):
        names = {'__class__', '__contains__', '__doc__', '__getitem__', '__iter__', '__len__', '__members__',
                 '__module__', '__name__', '__qualname__', *cls._member_names_}
        if cls._new_member_ is not object.__new__:
            names.add('__new__')
        if cls.__init_subclass__ is not object.__init_subclass__:
            names.add('__init_subclass__')
        if cls._member_type_ is object:
            return sorted(names)
        return sorted(set(dir(cls._member_type_)) | names)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __len__(cls):
        return len(cls._member_names_)

    @_builtin_property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    @_builtin_property
    def name(cls):
        return cls._member_named('name')

    @_builtin_property
    def value(cls):
        return cls._member_named('value')

    def _member_named(cls, name):
        found = cls._member_map_.get(name)
        if found is None:
            raise AttributeError(f'{cls!r} has no attribute {name!r}')
        return found

    def __repr__(cls):
        if _is_flag(cls):
            return f'<flag {cls.__name__!r}>'
        return f'<enum {cls.__name__!r}>'

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))
