class R:
    def __radd__(self, o): return ("radd", o)
    def __rsub__(self, o): return ("rsub", o)
    def __rmul__(self, o): return ("rmul", o)
    def __rtruediv__(self, o): return ("rtruediv", o)
    def __rfloordiv__(self, o): return ("rfloordiv", o)
    def __rmod__(self, o): return ("rmod", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
    def __rpow__(self, o, m=None): return ("rpow", o)
    def __rmatmul__(self, o): return ("rmatmul", o)
    def __rlshift__(self, o): return ("rlshift", o)
    def __rrshift__(self, o): return ("rrshift", o)
    def __rand__(self, o): return ("rand", o)
    def __ror__(self, o): return ("ror", o)
    def __rxor__(self, o): return ("rxor", o)


r = R()
print(1 + r, 1 - r, 1 * r, 1 / r, 1 // r, 1 % r, divmod(1, r), 1**r, 1 @ r, 1 << r, 1 >> r, 1 & r, 1 | r, 1 ^ r)
print("a" + r, [1] + r, 1.5 * r, None - r, [1] * r, (1,) + r, {1} | r, {} | r)
for f in (lambda: r + 1, lambda: r - r, lambda: r**2, lambda: r @ 1):
    try:
        f()
    except TypeError as e:
        print(e)
