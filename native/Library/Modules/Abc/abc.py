"""Abstract base classes."""

__all__ = ['ABC', 'ABCMeta', 'abstractclassmethod', 'abstractmethod', 'abstractproperty', 'abstractstaticmethod',
           'get_cache_token', 'update_abstractmethods']

__state__ = ('_registry', '_token')

_registry = {}
_token = [0]

# Builtin classes that belong to classes of collections.abc without having all their methods; filled by imports alone.
_builtin = {}


def abstractmethod(funcobj):
    funcobj.__isabstractmethod__ = True
    return funcobj


def abstractclassmethod(callable):
    callable.__isabstractmethod__ = True
    return classmethod(callable)


def abstractstaticmethod(callable):
    callable.__isabstractmethod__ = True
    return staticmethod(callable)


def abstractproperty(fget=None, fset=None, fdel=None, doc=None):
    for function in (fget, fset, fdel):
        if function is not None:
            function.__isabstractmethod__ = True
    return property(fget, fset, fdel, doc)


def get_cache_token():
    return _token[0]


def update_abstractmethods(cls):
    if hasattr(cls, '__abstractmethods__'):
        cls.__abstractmethods__ = _names_of(cls)
    return cls


def _names_of(cls):
    names = _abstract_names(cls)
    if names is None:
        found = {name for name, member in cls.__dict__.items() if getattr(member, '__isabstractmethod__', False)}
        for base in cls.__bases__:
            for name in getattr(base, '__abstractmethods__', ()):
                if getattr(getattr(cls, name, None), '__isabstractmethod__', False):
                    found.add(name)
        names = frozenset(found)
    return names


class ABCMeta(type):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls.__abstractmethods__ = _names_of(cls)
        _take_flags(cls)
        return cls

    def register(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError('Can only register classes')
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError('Refusing to create an inheritance cycle')
        known = _registry.get(cls)
        if known is None:
            _registry[cls] = known = []
        known.append(subclass)
        _token[0] += 1
        _pass_flags(cls, subclass)
        return subclass

    def __instancecheck__(cls, instance):
        subclass = instance.__class__
        kind = type(instance)
        if kind is subclass:
            answer = _known_answer(cls, kind)
            return cls.__subclasscheck__(kind) if answer is None else answer
        return cls.__subclasscheck__(subclass) or cls.__subclasscheck__(kind)

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError('issubclass() arg 1 must be a class')
        answer = _known_answer(cls, subclass)
        if answer is None:
            answer = _keep_answer(ABCMeta, cls, subclass, _decide(cls, subclass))
        return answer

    def _dump_registry(cls, file=None):
        print(f'Class: {cls.__module__}.{cls.__qualname__}', file=file)
        print(f'Inv. counter: {get_cache_token()}', file=file)
        print(f'_abc_registry: {_registry.get(cls, [])}', file=file)

    def _abc_registry_clear(cls):
        _registry.pop(cls, None)

    def _abc_caches_clear(cls):
        _forget_answers(cls)


def _decide(cls, subclass):
    answer = cls.__subclasshook__(subclass)
    if answer is True or answer is False:
        return answer
    if answer is not NotImplemented:
        raise AssertionError('__subclasshook__ must return either False, True, or NotImplemented')
    if cls in subclass.__mro__:
        return True
    for known in _builtin.get(cls, ()):
        if known in subclass.__mro__:
            return True
    for known in _registry.get(cls, ()):
        if issubclass(subclass, known):
            return True
    for child in cls.__subclasses__():
        if issubclass(subclass, child):
            return True
    return False


class ABC(metaclass=ABCMeta):
    __slots__ = ()
