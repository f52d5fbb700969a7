from typing import cast, final, get_overloads, NewType, overload, override

N = NewType('N', int)
print(N(5), N, N.__supertype__, N.__name__)
print(cast(int, 'a'))
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x): return x
print(f(3), len(get_overloads(f)))
@final
class F: 
    @override
    def m(self): pass
print(F.__final__, F.m.__override__)
