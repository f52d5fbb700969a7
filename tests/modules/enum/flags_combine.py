from enum import CONFORM, EJECT, KEEP, STRICT, Flag, IntFlag, auto


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(Perm, repr(Perm.R), Perm.R | Perm.X, repr(Perm.R | Perm.W), repr(Perm(0)), repr(Perm(7)), list(Perm), len(Perm))
print(repr(~Perm.R), repr(Perm.RW & Perm.R), repr(Perm.R ^ Perm.R), bool(Perm(0)), Perm.R in Perm.RW, list(Perm.RW), len(Perm.RW))
print(str(Perm.R), str(Perm.R | Perm.X), str(Perm(0)), f'{Perm.R}', Perm.R.name, (Perm.R | Perm.X).name, Perm(0).name, Perm(5).value)
print(Perm.RW is (Perm.R | Perm.W), Perm(3), Perm['RW'], Perm.R == 1, dict(Perm.__members__))
for wrong in (lambda: Perm(8), lambda: Perm.R | 1, lambda: 1 in Perm.RW, lambda: Perm('x'), lambda: Perm(-9)):
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)


class I(IntFlag):
    A = 1
    B = 2
    D = 8


print(repr(I.A), repr(I.A | I.B), repr(I.A | 4), repr(I(16)), str(I.A | I.B), f'{I.A | I.D}', I.A + 1, repr(~I.A), repr(I(-1)))
print(repr(I.A | 2), I.A | I.B == 3, isinstance(I.A | 4, I), [m.name for m in I(11)], I(4).name, repr(I(0)))


class S(Flag, boundary=CONFORM):
    A = 1
    B = 4


class E(Flag, boundary=EJECT):
    A = 1


class K(Flag, boundary=KEEP):
    A = 1


print(S(7), repr(E(3)), repr(K(3)), S._boundary_, Perm._boundary_, I._boundary_)


class Z(Flag):
    NONE = 0
    A = 1


print(repr(Z.NONE), list(Z), Z.NONE | Z.A, repr(Z(0)), bool(Z.NONE))
