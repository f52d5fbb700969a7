from typing import get_protocol_members, is_protocol, Protocol, runtime_checkable, TypeVar

T = TypeVar('T')
class P(Protocol):
    def m(self) -> int: ...
try: isinstance(3, P)
except TypeError as e: print(e)
try: P()
except TypeError as e: print(e)
@runtime_checkable
class Q(Protocol):
    def close(self): ...
class R:
    def close(self): pass
print(isinstance(R(), Q), isinstance(3, Q), issubclass(R, Q), issubclass(int, Q))
@runtime_checkable
class D(Protocol):
    x: int
class DX:
    def __init__(self): self.x = 1
print(isinstance(DX(), D), isinstance(R(), D))
try: issubclass(DX, D)
except TypeError as e: print(e)
class Impl(Q):
    def __init__(self, a): self.a = a
    def close(self): return 'c'
print(Impl(3).a, isinstance(Impl(1), Q), get_protocol_members(Q), is_protocol(Q), is_protocol(Impl))
class GP(Protocol[T]):
    def get(self) -> T: ...
print(GP[int], GP.__parameters__, GP.__mro__)
