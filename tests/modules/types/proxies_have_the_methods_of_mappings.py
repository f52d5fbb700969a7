from collections import OrderedDict
from types import MappingProxyType, SimpleNamespace

view = MappingProxyType({'a': 1, 'b': 2})
print(view.__getitem__('a'), view.__contains__('c'), view.__len__(), list(view.__iter__()))
print(list(reversed(view)), view | {'c': 3}, {'z': 0} | view, view.__or__({'a': 9}))
try:
    hash(view)
except TypeError as error:
    print(error)
try:
    view |= {'c': 3}
except TypeError as error:
    print(error)
print(MappingProxyType(OrderedDict(x=1)))


class Text(str):
    __class__ = SimpleNamespace


print(SimpleNamespace() == Text(), SimpleNamespace(a=1) == SimpleNamespace(a=1))
