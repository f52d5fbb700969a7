"""Signatures, kinds and members of live objects."""

__all__ = ['BoundArguments', 'FullArgSpec', 'Parameter', 'Signature', 'cleandoc', 'currentframe',
           'getattr_static', 'getcallargs', 'getclasstree', 'getcoroutinestate', 'getdoc', 'getfile', 'getfullargspec',
           'getgeneratorstate', 'getmembers', 'getmembers_static', 'getmodule', 'getmodulename', 'getmro', 'getsource',
           'getsourcefile', 'getsourcelines', 'isabstract', 'isasyncgen', 'isasyncgenfunction', 'isawaitable',
           'isbuiltin', 'isclass', 'iscode', 'iscoroutine', 'iscoroutinefunction', 'isdatadescriptor', 'isframe',
           'isfunction', 'isgenerator', 'isgeneratorfunction', 'isgetsetdescriptor', 'ismemberdescriptor', 'ismethod',
           'ismethoddescriptor', 'ismethodwrapper', 'ismodule', 'isroutine', 'istraceback', 'signature', 'stack',
           'unwrap', 'Attribute', 'classify_class_attrs', 'get_annotations', 'markcoroutinefunction',
           'formatannotation', 'ClosureVars', 'getclosurevars', 'getgeneratorlocals', 'getcoroutinelocals',
           'getasyncgenlocals', 'getasyncgenstate']

from collections import OrderedDict, namedtuple
from types import (
    AsyncGeneratorType, BuiltinFunctionType, ClassMethodDescriptorType, CodeType, CoroutineType, FrameType,
    FunctionType, GeneratorType, GenericAlias, GetSetDescriptorType, MappingProxyType, MemberDescriptorType,
    MethodDescriptorType, MethodType, ModuleType, TracebackType, WrapperDescriptorType,
)

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED = 1, 2, 4, 8, 16
CO_GENERATOR, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 32, 128, 256, 512
GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED'
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = \
    'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED', 'CORO_CLOSED'


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=1):
    from annotationlib import get_annotations
    return get_annotations(obj, globals=globals, locals=locals, eval_str=eval_str, format=format)


def ismodule(object):
    return isinstance(object, ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, MethodType) and not isinstance(object.__func__, (MethodDescriptorType,
                                                                               WrapperDescriptorType))


def isfunction(object):
    return isinstance(object, FunctionType)


def isbuiltin(object):
    return isinstance(object, BuiltinFunctionType) or isinstance(object, MethodType) and not ismethod(object) \
        and not ismethodwrapper(object)


def ismethodwrapper(object):
    return isinstance(object, MethodType) and isinstance(object.__func__, WrapperDescriptorType)


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object) \
        or ismethodwrapper(object)


def ismethoddescriptor(obj):
    if isclass(obj) or ismethod(obj) or isfunction(obj) or isinstance(obj, (BuiltinFunctionType, MethodType)):
        return False
    kind = type(obj)
    return hasattr(kind, '__get__') and not hasattr(kind, '__set__') and not hasattr(kind, '__delete__') \
        and not isinstance(obj, (GetSetDescriptorType, MemberDescriptorType)) \
        or isinstance(obj, (MethodDescriptorType, WrapperDescriptorType, classmethod, staticmethod))


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, '__set__') or hasattr(kind, '__delete__') \
        or isinstance(object, (property, GetSetDescriptorType, MemberDescriptorType))


def ismemberdescriptor(object):
    return isinstance(object, MemberDescriptorType)


def isgetsetdescriptor(object):
    return isinstance(object, GetSetDescriptorType)


def iscode(object):
    return isinstance(object, CodeType)


def isframe(object):
    return isinstance(object, FrameType)


def istraceback(object):
    return isinstance(object, TracebackType)


def isgenerator(object):
    return isinstance(object, GeneratorType)


def iscoroutine(object):
    return isinstance(object, CoroutineType)


def isasyncgen(object):
    return isinstance(object, AsyncGeneratorType)


def isawaitable(object):
    return isinstance(object, CoroutineType) or hasattr(type(object), '__await__')


def _has_flag(obj, flag):
    while isinstance(obj, MethodType):
        obj = obj.__func__
    from functools import partial
    while isinstance(obj, partial):
        obj = obj.func
    return isinstance(obj, FunctionType) and bool(obj.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    return _has_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    return _has_flag(obj, CO_COROUTINE) or getattr(obj, '_is_coroutine_mark', None) is True


def isasyncgenfunction(obj):
    return _has_flag(obj, CO_ASYNC_GENERATOR)


def markcoroutinefunction(func):
    func._is_coroutine_mark = True
    return func


def isabstract(object):
    return isclass(object) and bool(getattr(object, '__abstractmethods__', None))


def getgeneratorstate(generator):
    return 'GEN_' + _generator_state(generator)


def getcoroutinestate(coroutine):
    return 'CORO_' + _generator_state(coroutine)


def getasyncgenstate(agen):
    return 'AGEN_' + _generator_state(agen)


def getgeneratorlocals(generator):
    if not isgenerator(generator):
        raise TypeError(f'{generator!r} is not a Python generator')
    return _generator_locals(generator)


def getcoroutinelocals(coroutine):
    return _generator_locals(coroutine) if isinstance(coroutine, CoroutineType) else {}


def getasyncgenlocals(agen):
    if not isasyncgen(agen):
        raise TypeError(f'{agen!r} is not a Python async generator')
    return _generator_locals(agen)


def getmro(cls):
    return cls.__mro__


Attribute = namedtuple('Attribute', 'name kind defining_class object', module='inspect')


def classify_class_attrs(cls):
    classes = getmro(cls)
    metas = tuple([kind for kind in getmro(type(cls)) if kind not in (type, object)])
    names = dir(cls)
    for base in classes:
        names += [name for name, value in vars(base).items()
                  if type(value).__name__ == 'property' and getattr(value, 'fget', None) is not None
                  and name not in names]
    return [found for name in dict.fromkeys(names) if (found := _classified(cls, name, classes, metas)) is not None]


def _classified(cls, name, classes, metas):
    """The attribute of a class with its kind and the class that defines it; None when nothing is there."""
    value = home = stored = None
    if name != '__dict__':
        try:
            value = getattr(cls, name)
        except Exception:
            pass
        else:
            home = getattr(value, '__objclass__', None)
            home = home if home in classes else None
            for kind in (*classes, *metas):
                if getattr(kind, name, None) is value and (kind in classes or home is None):
                    home = kind
    for base in (*classes, *metas):
        if name in vars(base):
            stored = vars(base)[name]
            if home not in metas:
                home = base
            break
    if home is None:
        return _given_by_meta(cls, name, metas)
    found = stored if value is None else value
    if isinstance(stored, (staticmethod, BuiltinFunctionType)):
        kind, found = 'static method', stored
    elif isinstance(stored, (classmethod, ClassMethodDescriptorType)):
        kind, found = 'class method', stored
    elif isinstance(stored, property) or type(stored).__name__ in ('property', 'DynamicClassAttribute'):
        kind, found = 'property', stored
    else:
        kind = 'method' if isroutine(found) else 'data'
    return Attribute(name, kind, home, found)


def _given_by_meta(cls, name, metas):
    """An attribute that the __getattr__ of a metaclass makes up."""
    for kind in metas:
        ask = getattr(kind, '__getattr__', None)
        if ask is None:
            continue
        try:
            found = ask(cls, name)
        except Exception:
            continue
        return Attribute(name, 'method' if isroutine(found) else 'data', kind, found)
    return None


def _members(object, predicate, read):
    found = []
    seen = set()
    names = dir(object)
    order = (object, *getmro(object)) if isclass(object) else ()
    for name in names:
        if name in seen:
            continue
        seen.add(name)
        try:
            value = read(object, name)
        except AttributeError:
            for base in order:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if predicate is None or predicate(value):
            found.append((name, value))
    found.sort(key=_first)
    return found


def _first(pair):
    return pair[0]


def getmembers(object, predicate=None):
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    return _members(object, predicate, getattr_static)


_missing = object()
_ORDER = type.__dict__['__mro__']
_NAMES = type.__dict__['__dict__']


def _entry(cls, name):
    """What a class or one of its bases has under a name; nothing of it is asked."""
    for base in _ORDER.__get__(cls):
        names = _NAMES.__get__(base)
        if name in names:
            return names[name]
    return _missing


def _own_names(obj):
    """The attributes of an instance, where __dict__ is what it usually is."""
    for base in _ORDER.__get__(type(obj)):
        found = _NAMES.__get__(base).get('__dict__', _missing)
        if found is not _missing:
            return object.__getattribute__(obj, '__dict__') if isinstance(found, GetSetDescriptorType) else None
    try:
        return object.__getattribute__(obj, '__dict__')
    except AttributeError:
        return None


def getattr_static(obj, attr, default=_missing):
    kind = type(obj)
    if issubclass(kind, type):
        found = _entry(obj, attr)
        if found is _missing:
            found = _entry(kind, attr)
    else:
        found = _entry(kind, attr)
        own = _own_names(obj)
        if own is not None and dict.__contains__(own, attr) and (
                found is _missing or _entry(type(found), '__get__') is _missing
                or _entry(type(found), '__set__') is _missing and _entry(type(found), '__delete__') is _missing):
            return dict.__getitem__(own, attr)
    if found is not _missing:
        return found
    if default is not _missing:
        return default
    raise AttributeError(attr)


def unwrap(func, *, stop=None):
    from sys import getrecursionlimit
    first = func
    seen = {id(func): func}
    limit = getrecursionlimit()
    while not isinstance(func, type) and hasattr(func, '__wrapped__'):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= limit:
            raise ValueError(f'wrapper loop when unwrapping {first!r}')
        seen[id(func)] = func
    return func


def cleandoc(doc):
    lines = doc.expandtabs().split('\n')
    margin = None
    for line in lines[1:]:
        content = len(line.lstrip(' '))
        if content:
            margin = len(line) - content if margin is None else min(margin, len(line) - content)
    lines[0] = lines[0].lstrip(' ')
    if margin is not None:
        lines[1:] = [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


def getdoc(object):
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        doc = _inherited_doc(object)
    return cleandoc(doc) if isinstance(doc, str) else None


def _inherited_doc(obj):
    if isclass(obj):
        for base in obj.__mro__[1:-1]:
            if base.__doc__ is not None:
                return base.__doc__
        return None
    if ismethod(obj):
        owner = obj.__self__ if isclass(obj.__self__) else type(obj.__self__)
        name = obj.__name__
        for base in owner.__mro__:
            doc = getattr(getattr(base, name, None), '__doc__', None)
            if doc is not None:
                return doc
    function = obj.fget if isinstance(obj, property) else obj
    path = getattr(function, '__qualname__', '').split('.')
    owner = function.__globals__.get(path[0]) if isfunction(function) and len(path) > 1 else None
    for name in path[1:-1]:
        owner = getattr(owner, name, None)
    for base in owner.__mro__ if isclass(owner) else ():
        doc = getattr(getattr(base, path[-1], None), '__doc__', None)
        if doc is not None:
            return doc
    return None


def getmodule(object, _filename=None):
    from sys import modules
    return object if ismodule(object) else modules.get(getattr(object, '__module__', None))


def getmodulename(path):
    name = path.rpartition('/')[2]
    return name[:-3] if name.endswith('.py') else None


def getfile(object):
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        return object.__code__.co_filename
    if iscode(object):
        return object.co_filename
    if isclass(object) or ismodule(object):
        raise TypeError(f'{object!r} is a built-in {"class" if isclass(object) else "module"}')
    raise TypeError('module, class, method, function, traceback, frame, or code object was expected, got '
                    f'{type(object).__name__}')


def getsourcefile(object):
    return getfile(object)


def getsource(object):
    raise OSError('could not get source code')


def getsourcelines(object):
    raise OSError('could not get source code')


def findsource(object):
    raise OSError('could not get source code')


def currentframe():
    return None


def stack(context=1):
    return []


def getclasstree(classes, unique=False):
    children = {}
    roots = []
    for cls in classes:
        for base in cls.__bases__ or ():
            if cls not in children.setdefault(base, []):
                children[base].append(cls)
            if unique and base in classes:
                break
        else:
            if not cls.__bases__ and cls not in roots:
                roots.append(cls)
    for base in children:
        if base not in classes:
            roots.append(base)
    return _walk_tree(roots, children, None)


def _walk_tree(classes, children, parent):
    found = []
    for cls in sorted(classes, key=_place_of):
        found.append((cls, cls.__bases__))
        if cls in children:
            found.append(_walk_tree(children[cls], children, cls))
    return found


def _place_of(cls):
    return cls.__module__, cls.__name__
