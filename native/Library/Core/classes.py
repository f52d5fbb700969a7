# Making classes: what the class statement and type() do around the body of the class.


def build_class(body, name, /, *bases, **keywords):
    resolved = bases
    for base in bases:
        if not isinstance(base, type):
            resolved = resolve_bases(bases)
            break
    if "metaclass" in keywords:
        meta = keywords.pop("metaclass")
    elif resolved:
        meta = _class_of(resolved[0])
    else:
        meta = type
    if isinstance(meta, type):
        meta = _winning_metaclass(meta, resolved)
    if meta is type:
        namespace = {}
    else:
        namespace = prepare_namespace(meta, name, resolved, keywords)
    if resolved is not bases:
        namespace["__orig_bases__"] = bases
    cell = body(namespace)
    cls = meta(name, resolved, namespace, **keywords)
    if cell is not None and isinstance(cls, type):
        _check_class_cell(cell, cls, name)
    return cls


def prepare_namespace(meta, name, bases, keywords):
    prepare = getattr(meta, "__prepare__", None)
    if prepare is None:
        return {}
    namespace = prepare(name, bases, **keywords)
    if not hasattr(namespace, "__getitem__"):
        shown = meta.__name__ if isinstance(meta, type) else "<metaclass>"
        raise TypeError(f"{shown}.__prepare__() must return a mapping, not {_class_of(namespace).__name__}")
    return namespace


def resolve_bases(bases):
    resolved = []
    for base in bases:
        if isinstance(base, type) or not hasattr(base, "__mro_entries__"):
            resolved.append(base)
            continue
        entries = base.__mro_entries__(bases)
        if not isinstance(entries, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        resolved.extend(entries)
    return tuple(resolved)


def create_type(meta, name, bases, namespace, keywords, module):
    winner = _winning_metaclass(meta, bases)
    if winner is not meta and winner.__new__ is not type.__new__:
        return winner.__new__(winner, name, bases, namespace, **keywords)
    names = dict(namespace)
    if "__module__" not in names and module is not None:
        names["__module__"] = module
    if not _has_text_keys(names):
        from warnings import warn
        warn(f"non-string key in the __dict__ of class {name}", RuntimeWarning, stacklevel=2)
    cls = _make_class(winner, name, bases, names)
    if winner is not type and winner.mro is not type.mro:
        _set_order(cls, [*winner.mro(cls)])
    for attribute, value in _named_members(cls):
        try:
            _class_of(value).__set_name__(value, cls, attribute)
        except BaseException as error:
            shown = _class_of(value).__name__
            error.add_note(f"Error calling __set_name__ on '{shown}' instance {attribute!r} in {name!r}")
            raise
    super(cls, cls).__init_subclass__(**keywords)
    return cls


# Objects that are no classes but name their bases.


def abstract_instance(value, cls):
    if not _names_bases(cls):
        raise TypeError("isinstance() arg 2 must be a type, a tuple of types, or a union")
    own = getattr(value, "__class__", None)
    return own is not None and _derives(own, cls)


def abstract_subclass(cls, parent):
    if not _names_bases(cls):
        raise TypeError("issubclass() arg 1 must be a class")
    if not _names_bases(parent):
        raise TypeError("issubclass() arg 2 must be a class, a tuple of classes, or a union")
    return _derives(cls, parent)


def _names_bases(cls):
    return isinstance(getattr(cls, "__bases__", None), tuple)


def _derives(cls, parent):
    while cls is not parent:
        bases = getattr(cls, "__bases__", ())
        if not isinstance(bases, tuple) or not bases:
            return False
        if len(bases) > 1:
            return any([_derives(base, parent) for base in bases])
        cls = bases[0]
    return True


# Generic classes.


def call_alias(alias, origin, positional, keywords):
    made = origin(*positional, **keywords)
    try:
        made.__orig_class__ = alias
    except Exception:
        pass
    return made


def init_generic(cls, positional, keywords):
    super(_Generic, cls).__init_subclass__(*positional, **keywords)
    own = cls.__dict__
    if "__orig_bases__" not in own:
        if _Generic in cls.__bases__ and cls.__name__ != "Protocol":
            raise TypeError("Cannot inherit from plain Generic")
        cls.__parameters__ = ()
        return
    bases = own["__orig_bases__"]
    if _Generic in bases:
        raise TypeError("Cannot inherit from plain Generic")
    found = _type_parameters(bases)
    declared = None
    for base in bases:
        name = _declaring_name(base)
        if name is None:
            continue
        if declared is not None:
            raise TypeError("Cannot inherit from Generic[...] multiple times.")
        declared = base.__parameters__
        missing = [str(each) for each in found if each not in declared]
        if missing:
            listed = ", ".join([str(each) for each in declared])
            raise TypeError(f"Some type variables ({', '.join(missing)}) are not listed in {name}[{listed}]")
    cls.__parameters__ = found if declared is None else declared


def union_of(members):
    from annotationlib import ForwardRef
    made = [ForwardRef(each) if isinstance(each, str) else each for each in members]
    return _union_of(tuple(made))
