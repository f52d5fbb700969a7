

def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    from sys import stderr
    print(f'Runtime type is {type(obj).__name__!r}', file=stderr)
    return obj


def assert_never(arg, /):
    shown = repr(arg)
    if len(shown) > 100:
        shown = shown[:100] + '...'
    raise AssertionError(f'Expected code to be unreachable, but got: {shown}')


def _key_of(func):
    func = getattr(func, '__func__', func)
    return getattr(func, '__module__', None), getattr(func, '__qualname__', None)


def overload(func):
    given = getattr(func, '__func__', func)
    try:
        line = given.__code__.co_firstlineno
        _overloads.setdefault(_key_of(func), {})[line] = func
    except AttributeError:
        pass
    return _overload_dummy


def _overload_dummy(*args, **kwds):
    raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated functions '
                              'outside a stub module should always be followed by an implementation that is not '
                              '@overload-ed.')


def get_overloads(func):
    return list(_overloads.get(_key_of(func), {}).values())


def clear_overloads():
    _overloads.clear()


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def no_type_check(arg):
    if isinstance(arg, type):
        for name, member in list(arg.__dict__.items()):
            if isinstance(member, FunctionType) and member.__qualname__ == f'{arg.__qualname__}.{name}':
                member.__no_type_check__ = True
            elif isinstance(member, (classmethod, staticmethod)):
                member.__func__.__no_type_check__ = True
            elif isinstance(member, type) and member.__qualname__ == f'{arg.__qualname__}.{name}':
                no_type_check(member)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass
    return arg


def no_type_check_decorator(decorator):
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    wrapped.__name__ = decorator.__name__
    wrapped.__wrapped__ = decorator
    return wrapped


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False,
                        field_specifiers=(), **kwargs):
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            'eq_default': eq_default, 'order_default': order_default, 'kw_only_default': kw_only_default,
            'frozen_default': frozen_default, 'field_specifiers': field_specifiers, 'kwargs': kwargs,
        }
        return cls_or_fn

    return decorator


def get_origin(tp):
    if isinstance(tp, _GenericAlias):
        return Annotated if tp._name == 'Annotated' else tp.__origin__
    if isinstance(tp, (_NamedAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, Union):
        return Union
    return None


def get_args(tp):
    if isinstance(tp, _GenericAlias) and tp._name == 'Annotated':
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, (_GenericAlias, GenericAlias)):
        args = tp.__args__
        if (tp._name if isinstance(tp, _GenericAlias) else getattr(tp.__origin__, '__name__', '')) == 'Callable' \
                and args and not (len(args) == 2 and _is_parameters(args[0])):
            return (list(args[:-1]), args[-1])
        return args
    if isinstance(tp, Union):
        return tp.__args__
    return ()


def _with_new_args(tp, args):
    if isinstance(tp, GenericAlias) and not isinstance(tp, _GenericAlias):
        return GenericAlias(tp.__origin__, args)
    return _with_args(tp, args)


def _stripped(tp):
    """The type without Annotated, Required and the like."""
    if isinstance(tp, _GenericAlias):
        if tp._name == 'Annotated':
            return _stripped(tp.__origin__)
        if tp._name in ('Required', 'NotRequired', 'ReadOnly'):
            return _stripped(tp.__args__[0])
    if isinstance(tp, (_GenericAlias, GenericAlias, Union)):
        args = tuple([_stripped(each) for each in tp.__args__])
        return tp if args == tp.__args__ else _with_new_args(tp, args)
    return tp


def _evaluated(tp, scopes, format, owner=None):
    """The type with the forward references in it resolved."""
    from annotationlib import ForwardRef, _evaluate
    if isinstance(tp, ForwardRef):
        try:
            return _evaluated(_checked(_evaluate(tp.__forward_arg__, scopes)), scopes, format)
        except NameError:
            if format == 3:
                return tp
            raise
    if isinstance(tp, (_GenericAlias, GenericAlias, Union)):
        if isinstance(tp, _GenericAlias) and tp._name == 'Literal':
            return tp
        args = [ForwardRef(each) if isinstance(each, str) and not isinstance(tp, _GenericAlias) else each
                for each in tp.__args__]
        made = tuple([_evaluated(each, scopes, format) for each in args])
        if made != tp.__args__:
            return _with_new_args(tp, made)
    return tp


def get_type_hints(obj, globalns=None, localns=None, include_extras=False, *, format=1):
    from annotationlib import ForwardRef, _main_names, _unwrapped, get_annotations
    if getattr(obj, '__no_type_check__', None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            found = get_annotations(base, format=format) if base.__module__ != 'builtins' else {}
            if format == 4:
                hints.update(found)
                continue
            scopes = [{} if localns is None else localns, vars(base), _main_names() if globalns is None else globalns]
            scopes.insert(0, {each.__name__: each for each in getattr(base, '__type_params__', ())})
            for name, value in found.items():
                value = ForwardRef(value, is_argument=False, is_class=True) if isinstance(value, str) else value
                hints[name] = _evaluated(type(None) if value is None else value, scopes, format, obj)
    else:
        found = get_annotations(obj, format=format)
        if not found and not callable(obj) and getattr(obj, '__annotations__', None) is None:
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        if format == 4:
            return found
        names = globalns
        if names is None:
            names = getattr(_unwrapped(obj), '__globals__', None)
            names = _main_names() if names is None else names
        scopes = [names if localns is None else localns, names]
        scopes.insert(0, {each.__name__: each for each in getattr(obj, '__type_params__', ())})
        for name, value in found.items():
            value = ForwardRef(value) if isinstance(value, str) else value
            hints[name] = _evaluated(type(None) if value is None else value, scopes, format, obj)
    if format == 4:
        return hints
    return hints if include_extras else {name: _stripped(value) for name, value in hints.items()}


def evaluate_forward_ref(forward_ref, *, owner=None, globals=None, locals=None, type_params=None, format=1):
    if format == 4:
        return forward_ref.__forward_arg__
    return _checked(forward_ref.evaluate(globals=globals, locals=locals, type_params=type_params, owner=owner,
                                         format=format))


class NewType:
    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition('.')[2]
        self.__supertype__ = tp
        self.__module__ = '__main__'

    def __call__(self, value, /):
        return value

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'

    def __mro_entries__(self, bases):
        name = self.__name__
        raise TypeError(f'Cannot subclass an instance of NewType. Perhaps you were looking for: '
                        f'`Subclass = NewType({"Subclass"!r}, {name})`')

    def __or__(self, other):
        return _union((self, _checked(other)))

    def __ror__(self, other):
        return _union((_checked(other), self))
