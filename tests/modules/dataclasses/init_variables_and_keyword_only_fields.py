from dataclasses import KW_ONLY, InitVar, dataclass, field, fields
from typing import ClassVar


@dataclass
class A:
    x: int
    scale: InitVar[int] = 2
    count: ClassVar[int] = 0
    total: int = field(init=False)
    _: KW_ONLY
    name: str = 'n'
    deep: float = field(default=1.5, kw_only=False)

    def __post_init__(self, scale):
        self.total = self.x * scale
        A.count += 1


print(A(3), A(3, 5), A(3, 5, 2.5, name='z'), A.count, A.scale)
print([f.name for f in fields(A)], A.__match_args__, A.__doc__)
try:
    A(1, 2, 3.0, 'n')
except TypeError as e:
    print(e)


@dataclass(kw_only=True)
class B(A):
    extra: int
    x: int = 9


print(B(extra=1), B.__match_args__)


@dataclass
class C:
    a: 'int'
    b: 'ClassVar[int]' = 4
    c: 'InitVar[int]' = 5

    def __post_init__(self, c):
        print('c', c)


print(C(1), [f.type for f in fields(C)])


@dataclass
class D:
    x: int
    y: int = field(default=1, repr=False)

    def __post_init__(self):
        raise ValueError('no')


D(1)
