# Objects that come from the host and go to it: data classes and named tuples made after its own.

import dataclasses

_classes = {}
__state__ = ('_classes',)


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
