import typing
import warnings
from typing import KT, VT, Any, Counter, Deque, DefaultDict, NamedTuple, T, TypedDict

print(T, KT, VT, typing.T_co, typing.T_contra)
print(Counter('aab'), Deque([1]), DefaultDict(int))


class Sub(Any):
    pass


print(Sub, Any)


def show(make):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            made = make()
            print(made.__name__, getattr(made, '_fields', None), made.__annotations__)
        except TypeError as e:
            print(e)
        for each in caught:
            print(each.category.__name__, each.message)


show(lambda: NamedTuple('N', x=int, y=str))
show(lambda: NamedTuple('N'))
show(lambda: NamedTuple('N', None))
show(lambda: NamedTuple('N', None, x=int))
show(lambda: NamedTuple('N', [('x', int)], y=str))
show(lambda: TypedDict('D'))
show(lambda: TypedDict('D', None))
try:
    class Wrong(type(typing.ClassVar)):
        pass
except TypeError as e:
    print(e)
