import enum
from enum import Enum, Flag, IntFlag, IntEnum, auto, StrEnum, KEEP, property as eprop
class Shape(Enum):
    SQUARE = 'sq'
    CIRCLE = 'ci'
    def __str__(self): return self.value
    @classmethod
    def default(cls): return cls.SQUARE
print(Shape.SQUARE, f'{Shape.CIRCLE}', repr(Shape.SQUARE), Shape.default(), f'{Shape.SQUARE:>6}')
class Ordered(Enum):
    A=1; B=2
    def __lt__(self, o): return self.value < o.value
print(sorted([Ordered.B, Ordered.A]), max(Ordered, key=lambda m: m.value))
class Op(Enum):
    ADD = '+'
    def __init__(self, sym): self.sym = sym
    def __call__(self, a, b): return a + b
print(Op.ADD(1,2), Op.ADD.sym)
class W(Enum):
    M = 0; T = 1
    @eprop
    def is_weekend(self): return self.value > 4
    def __repr__(self): return f'W.{self.name}'
print(W.M.is_weekend, [W.M], W(1))
class D(dict, Enum):
    A = {'x': 1}
print(D.A['x'])
class T(tuple, Enum):
    A = (1, 2)
print(T.A, T.A[0], repr(T.A))
class TI(int, Enum):
    A = 1
print(repr(TI.A), str(TI.A), f'{TI.A}', TI.A + 1, format(TI.A, '>5'))
class S(str, Enum):
    A = 'a'
print(repr(S.A), str(S.A), f'{S.A}', S.A == 'a', S('a'), S.A.upper(), '%s' % S.A)
try:
    class Bad(Enum):
        def __init__(self): pass
        A = 1
except TypeError as e: print(e)
try:
    class X(Enum):
        _foo_ = 1
except ValueError as e: print(e)
try: Enum.A
except AttributeError as e: print(e)
print(issubclass(IntEnum, int), Shape.__members__, type(Shape).__name__, Shape.SQUARE.__class__)
class F(Flag):
    A=auto(); B=auto(); C=auto()
    AB=A|B
print([f.name for f in F.AB], F.A|F.B|F.C, ~F.AB, F(0), F.__members__.keys(), F.C.value, F['A'], F.AB in F, 3 in F, 8 in F)
for m in F: print(m, end=' ')
print()
class IF(IntFlag):
    R=4; W=2; X=1
print(IF.R|IF.W, repr(IF(7)), IF(7) & ~IF.X, repr(IF.R ^ 4), IF.R.value, str(IF(8)), f'{IF.R:d}', repr(IF(8)), 4 in IF)
@enum.global_enum
class GE(Enum):
    Q=1
print(repr(GE.Q), str(GE.Q))
class WithDoc(Enum):
    """doc"""
    A = 1, 'first'
    def __new__(cls, value, doc):
        o = object.__new__(cls); o._value_ = value; o.__doc__ = doc; return o
print(WithDoc.A.__doc__, WithDoc(1), WithDoc.__doc__)
class Neg(Enum):
    A = -1
    B = auto()
print(Neg.B.value)
class Al(Enum):
    _value_: int
    X = 1
    Y = 2
    def __new__(cls, v):
        o = object.__new__(cls); o._value_ = v; return o
print(Al(2), Al.X.value)
class PA(Enum):
    A = 1
    _add = 5
    __priv = 3
print(list(PA), PA._PA__priv)
x = Shape.SQUARE
print({Shape.SQUARE: 1}, Shape.SQUARE is Shape('sq'), Shape['SQUARE'], hasattr(Shape, 'SQUARE'), isinstance(x, Shape), Shape.SQUARE.name)
try: Shape.SQUARE.foo
except AttributeError as e: print(e)
try: Shape.SQUARE = 1
except AttributeError as e: print(e)
try: Shape('zz')
except ValueError as e: print(e)
try: Shape['zz']
except KeyError as e: print(repr(e))
print(Shape.__doc__, Shape.__iter__, len(Flag), list(IntEnum)) if False else None
