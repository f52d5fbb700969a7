"""Annotations: as values, with names that are not known yet, or as text."""

__all__ = ['Format', 'ForwardRef', 'call_annotate_function', 'call_evaluate_function',
           'get_annotate_from_class_namespace', 'get_annotations', 'annotations_to_string', 'type_repr']

from enum import IntEnum
from types import CellType, FunctionType, GenericAlias, MethodType


class Format(IntEnum):
    VALUE = 1
    VALUE_WITH_FAKE_GLOBALS = 2
    FORWARDREF = 3
    STRING = 4


class ForwardRef:
    def __init__(self, arg, *, module=None, owner=None, is_argument=True, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        self.__arg__ = arg
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module
        self.__owner__ = owner

    def __init_subclass__(cls, /, *args, **kwds):
        raise TypeError('Cannot subclass ForwardRef')

    @property
    def __forward_arg__(self):
        return self.__arg__

    def evaluate(self, *, globals=None, locals=None, type_params=None, owner=None, format=1):
        if format == 4:
            return self.__arg__
        owner = self.__owner__ if owner is None else owner
        try:
            return _evaluate(self.__arg__, _scope(owner, globals, locals, type_params, self.__forward_module__))
        except NameError:
            if format == 3:
                return self
            raise

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return (self.__arg__ == other.__arg__ and self.__forward_module__ == other.__forward_module__
                and self.__forward_is_class__ == other.__forward_is_class__ and self.__owner__ == other.__owner__)

    def __hash__(self):
        return hash((self.__arg__, self.__forward_module__))

    def __or__(self, other):
        return _union_of((self, other))

    def __ror__(self, other):
        return _union_of((other, self))

    def __repr__(self):
        extra = '' if self.__forward_module__ is None else f', module={self.__forward_module__!r}'
        if self.__forward_is_class__:
            extra += ', is_class=True'
        if self.__owner__ is not None:
            extra += f', owner={self.__owner__!r}'
        return f'ForwardRef({self.__arg__!r}{extra})'


def _union_of(members):
    from typing import Union
    return Union[members]


def _scope(owner, globals, locals, type_params, module):
    """The names a text may use, the nearest first."""
    scopes = []
    if locals is not None:
        scopes.append(locals)
    if type_params is None and owner is not None:
        type_params = getattr(owner, '__type_params__', None)
    if type_params:
        scopes.append({each.__name__: each for each in type_params})
    if isinstance(owner, type):
        scopes.append(vars(owner))
    if globals is None and callable(owner):
        globals = getattr(_unwrapped(owner), '__globals__', None)
    if globals is None and (owner is not None or module is not None):
        globals = _main_names()
    if globals is not None:
        scopes.append(globals)
    return scopes


def _unwrapped(func):
    while True:
        if hasattr(func, '__wrapped__'):
            func = func.__wrapped__
        elif hasattr(func, 'func') and not isinstance(func, (type, FunctionType)):
            func = func.func
        else:
            return func


def _evaluate(text, scopes):
    """The value of a type expression: names, attributes, subscriptions, unions, tuples, lists, constants."""
    return _run_annotation(text, _Names(scopes))


class _Names:
    """The namespace and the metaclass of the class body that evaluates a text: what it makes is the value."""

    def __init__(self, scopes):
        self.scopes = scopes
        self.value = None

    def __prepare__(self, name, bases):
        return self

    def __call__(self, name, bases, namespace):
        return self.value

    def __getitem__(self, name):
        for scope in self.scopes:
            if name in scope:
                return scope[name]
        raise KeyError(name)

    def __setitem__(self, name, value):
        if name == '__value__':
            self.value = value


def get_annotate_from_class_namespace(namespace):
    try:
        return namespace['__annotate__']
    except KeyError:
        return namespace.get('__annotate_func__')


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=1):
    if eval_str and format != 1:
        raise ValueError('eval_str=True is only supported with format=Format.VALUE')
    if format == 1:
        found = _values_of(obj)
    elif format == 3:
        try:
            found = _values_of(obj)
        except Exception:
            annotate = getattr(obj, '__annotate__', None)
            if annotate is None:
                raise
            return call_annotate_function(annotate, 3, owner=obj)
    elif format == 4:
        annotate = getattr(obj, '__annotate__', None)
        if annotate is not None:
            return dict(call_annotate_function(annotate, 4, owner=obj))
        found = _values_of(obj)
        return annotations_to_string(found) if found else {}
    elif format == 2:
        raise ValueError('The VALUE_WITH_FAKE_GLOBALS format is for internal use only')
    else:
        raise ValueError(f'Unsupported format {format!r}')
    if not found:
        return {}
    if not eval_str:
        return dict(found)
    scopes = _scope(obj, globals, locals, None, None)
    return {name: _evaluate(value, scopes) if isinstance(value, str) else value for name, value in found.items()}


def _values_of(obj):
    if isinstance(obj, type):
        try:
            found = obj.__annotations__
        except AttributeError:
            return None
    else:
        found = getattr(obj, '__annotations__', None)
    if found is None:
        if isinstance(obj, type) or callable(obj):
            return {}
        raise TypeError(f'{obj!r} does not have annotations')
    if not isinstance(found, dict):
        raise ValueError(f'{obj!r}.__annotations__ is neither a dict nor None')
    return found


def annotations_to_string(annotations):
    return {name: value if isinstance(value, str) else type_repr(value) for name, value in annotations.items()}


def type_repr(value):
    if isinstance(value, (type, FunctionType, type(len))) and not isinstance(value, GenericAlias):
        return value.__qualname__ if value.__module__ == 'builtins' else f'{value.__module__}.{value.__qualname__}'
    if value is ...:
        return '...'
    return repr(value)


def call_evaluate_function(evaluate, format, *, owner=None):
    return call_annotate_function(evaluate, format, owner=owner, _is_evaluate=True)


def call_annotate_function(annotate, format, *, owner=None, _is_evaluate=False):
    if format == 2:
        raise ValueError('The VALUE_WITH_FAKE_GLOBALS format is for internal use only')
    if format == 1 or not isinstance(annotate, (FunctionType, MethodType)):
        return annotate(format)
    function = annotate.__func__ if isinstance(annotate, MethodType) else annotate
    is_text = format == 4
    known = {}

    def unknown(name):
        made = known.get(name)
        if made is None:
            made = known[name] = _Term(name)
        return made

    names = {}
    for name in _global_names(function):
        if is_text:
            names[name] = unknown(name)
        elif _global_value(function, name, _Term) is _Term:
            names[name] = unknown(name)
    cells = []
    for name, cell in zip(function.__code__.co_freevars, function.__closure__ or ()):
        try:
            content = cell.cell_contents
        except ValueError:
            content = _Term
        if name == '__classdict__':
            cells.append(CellType(_ClassNames(function, None if is_text else content, unknown)))
        elif is_text or content is _Term:
            cells.append(CellType(unknown(name)))
        else:
            cells.append(cell)
    result = _rebound(function, names, tuple(cells))(1)
    if is_text:
        if _is_evaluate:
            return _text_of(result)
        return {name: _text_of(value) for name, value in result.items()}
    if _is_evaluate:
        return _resolved(result, owner)
    return {name: _resolved(value, owner) for name, value in result.items()}


class _ClassNames:
    def __init__(self, function, namespace, unknown):
        self.function = function
        self.namespace = namespace
        self.unknown = unknown

    def __getitem__(self, name):
        if self.namespace is not None:
            if name in self.namespace:
                return self.namespace[name]
            value = _global_value(self.function, name, _Term)
            if value is not _Term:
                return value
        return self.unknown(name)
