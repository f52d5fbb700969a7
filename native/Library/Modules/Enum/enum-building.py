

def _check_for_members(class_name, bases):
    for chain in bases:
        for base in chain.__mro__:
            if isinstance(base, EnumType) and base.__dict__.get('_member_names_'):
                raise TypeError(f'<enum {class_name!r}> cannot extend {base!r}')


def _mixins(class_name, bases):
    if not bases:
        return object, Enum
    first_enum = bases[-1]
    if not isinstance(first_enum, EnumType):
        raise TypeError('new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`')
    return _data_type(bases) or object, first_enum


def _value_repr(member_type, bases):
    for chain in bases:
        for base in chain.__mro__:
            if isinstance(base, EnumType):
                found = base.__dict__.get('_value_repr_')
                if found is not None:
                    return found
                continue
            if base is not object and '__repr__' in base.__dict__:
                return base.__dict__['__repr__']
    return member_type.__repr__ if member_type is not object else repr


def _add_member(cls, name, value, make, use_args, member_type, is_flag):
    args = value if isinstance(value, tuple) else (value,)
    if member_type is tuple:
        args = (args,)
    if make is object.__new__:
        made = object.__new__(cls)
    elif use_args:
        made = make(cls, *args)
    else:
        made = make(cls)
    if hasattr(made, '_value_'):
        value = made._value_
    else:
        if member_type is object:
            made._value_ = value
        else:
            try:
                made._value_ = value = member_type(*args)
            except Exception as error:
                made_error = TypeError('_value_ not set in __new__, unable to create it')
                made_error.__cause__ = error
                raise made_error
    members = cls._member_map_
    by_value = cls._value2member_map_
    found = None
    try:
        found = by_value.get(value)
    except TypeError:
        for other in members.values():
            if other._value_ == value:
                found = other
                break
    if found is None and is_flag is False and members:
        for other in members.values():
            if other._value_ is value:
                found = other
                break
    if found is not None:
        made = found
    else:
        made._name_ = name
        made.__objclass__ = cls
        if cls.__init__ is not object.__init__ and '__init__' in _init_names(cls):
            made.__init__(*args)
        made._sort_order_ = len(cls._member_names_)
        if not is_flag or (isinstance(value, int) and value > 0 and value & (value - 1) == 0) \
                or not isinstance(value, int):
            cls._member_names_.append(name)
        if is_flag and isinstance(value, int):
            type.__setattr__(cls, '_flag_mask_', cls._flag_mask_ | value)
            if value > 0 and value & (value - 1) == 0:
                type.__setattr__(cls, '_singles_mask_', cls._singles_mask_ | value)
            type.__setattr__(cls, '_all_bits_', 2 ** cls._flag_mask_.bit_length() - 1)
    existing = None
    for base in cls.__mro__[1:]:
        existing = base.__dict__.get(name)
        if existing is not None:
            break
    if name == 'name' or name == 'value':
        pass
    elif isinstance(existing, DynamicClassAttribute):
        redirect = property()
        redirect.member = made
        redirect.fget = existing.fget
        redirect.fset = existing.fset
        redirect.fdel = existing.fdel
        redirect.name = name
        redirect.clsname = cls.__name__
        type.__setattr__(cls, name, redirect)
    else:
        type.__setattr__(cls, name, made)
    members[name] = made
    try:
        by_value.setdefault(value, made)
        if value not in cls._hashable_values_:
            cls._hashable_values_.append(value)
    except TypeError:
        cls._unhashable_values_.append(value)
        cls._unhashable_values_map_.setdefault(name, []).append(value)


def _init_names(cls):
    for base in cls.__mro__:
        if base is Enum or base is object:
            continue
        if '__init__' in base.__dict__:
            return ('__init__',)
    return ()


def _choose_methods(cls, namespace, member_type, first_enum):
    for name in ('__repr__', '__str__', '__format__', '__reduce_ex__'):
        if name in namespace:
            continue
        own = getattr(first_enum, name)
        found = getattr(cls, name, None)
        if found in (getattr(member_type, name, None), getattr(object, name, None), own) \
                and not (_has_repr_enum(cls.__mro__) and name in ('__str__', '__format__')):
            type.__setattr__(cls, name, own)


def _finish_flag(cls, boundary):
    for name in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
        if name not in cls.__dict__:
            type.__setattr__(cls, name, getattr(Flag, name))
    order = [cls._member_map_[name]._value_ for name in cls._member_names_]
    if order != sorted(order):
        type.__setattr__(cls, '_iter_member_', cls._iter_member_by_def_)
