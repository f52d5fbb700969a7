# Objects that come from the host and go to it: data classes and named tuples made after its own, objects that stay
# with the host, and functions of programs that the host may call.

import dataclasses

_classes = {}
_numbers = {}
_functions = {}
__state__ = ('_classes', '_numbers', '_functions')


def build(name, type_id, frozen, fields, values, methods):
    """An instance of the class that stands for a data class of the host."""
    key = (name, type_id, frozen, fields, methods)
    cls = _classes.get(key)
    if cls is None:
        cls = _classes[key] = _make(name, type_id, frozen, fields, methods)
    made = object.__new__(cls)
    for field, value in zip(fields, values):
        object.__setattr__(made, field, value)
    return made


def _make(name, type_id, frozen, fields, methods):
    namespace = {'_host_type_id': type_id}
    for method in methods:
        namespace[method] = _method(method)
    return dataclasses.make_dataclass(
        name, [(field, object) for field in fields], namespace=namespace, frozen=frozen, module='__main__')


def _method(name):
    def call(self, /, *args, **kwargs):
        return _call_host(name, (self, *args), kwargs)

    call.__name__ = call.__qualname__ = name
    return call


def describe(instance):
    """Name, host class, whether it is frozen, fields and values of a data class."""
    cls = type(instance)
    names = [field.name for field in dataclasses.fields(cls) if hasattr(instance, field.name)]
    values = tuple([getattr(instance, name) for name in names])
    return cls.__name__, getattr(cls, '_host_type_id', None), cls.__dataclass_params__.frozen, tuple(names), values


def value_of(member):
    """What a member of an enumeration stands for."""
    return member.value


class HostObject:
    """An object that stays with the host: programs see what the host lets them."""

    def __eq__(self, other):
        return self._host_id == other._host_id if isinstance(other, HostObject) else NotImplemented

    def __hash__(self):
        return hash(self._host_id)

    def __repr__(self):
        return f'<{type(self).__name__} object of the host>'

    def __setattr__(self, name, value):
        raise AttributeError(f"cannot set attribute '{name}' of an object of the host")

    def __delattr__(self, name):
        raise AttributeError(f"cannot delete attribute '{name}' of an object of the host")


def build_object(name, identity, fields, values, lazy, methods):
    """What stands for an object of the host: some attributes as they are now, some asked for, and methods."""
    key = (name, fields, lazy, methods)
    cls = _classes.get(key)
    if cls is None:
        cls = _classes[key] = _make_object(name, lazy, methods)
    made = object.__new__(cls)
    object.__setattr__(made, '_host_id', identity)
    for field, value in zip(fields, values):
        object.__setattr__(made, field, value)
    return made


def _make_object(name, lazy, methods):
    namespace = {'__module__': '__main__'}
    for each in lazy:
        namespace[each] = property(_attribute(each))
    for each in methods:
        namespace[each] = _remote(each)
    return type(name, (HostObject,), namespace)


def _attribute(name):
    def get(self):
        return _call_object(f'#{self._host_id}.__getattr__', (name,), {})

    get.__name__ = get.__qualname__ = name
    return get


def _remote(name):
    def call(self, /, *args, **kwargs):
        return _call_object(f'#{self._host_id}.{name}', args, kwargs)

    call.__name__ = call.__qualname__ = name
    return call


def describe_object(instance):
    """Name of the class and identity of an object of the host."""
    identity = instance._host_id
    return type(instance).__name__, identity if type(identity) is str else ''


def number_of(function):
    """The number by which the host calls a function of the program."""
    number = _numbers.get(id(function))
    if number is None:
        number = _numbers[id(function)] = len(_functions) + 1
        _functions[number] = function
    return number


def function_of(number):
    """The function that came out with a number; None when there is none."""
    return _functions.get(number)


def call_function(number, args, keywords):
    """What a function gives that the host calls; of an async one what its coroutine gives."""
    result = _functions[number](*args, **keywords)
    if type(result).__name__ == 'coroutine':
        import asyncio
        return asyncio.run(result)
    return result
