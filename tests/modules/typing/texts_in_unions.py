# Members given as texts become forward references, in a subscript as in an operation.
from annotationlib import ForwardRef
from typing import Optional, Union


def union(*members):
    return Union[members]


print(Union[int, 'ab'], union(int, 'ab'))
print([Union['a', name] for name in (int, str)])
print(Optional['Later'] == Union[ForwardRef('Later'), None])
print(ForwardRef('a') | 'b', 'a' | ForwardRef('b'))
print(ForwardRef('a').__or__('b'), ForwardRef('a').__ror__(int))
print([Union[int, str, f'x{i}'] for i in range(3)][-1].__args__)
