class V:
    def __init__(self, x):
        self.x = x

    def __add__(self, o): return ("add", self.x, o)
    def __sub__(self, o): return ("sub", self.x, o)
    def __mul__(self, o): return ("mul", self.x, o)
    def __truediv__(self, o): return ("truediv", self.x, o)
    def __floordiv__(self, o): return ("floordiv", self.x, o)
    def __mod__(self, o): return ("mod", self.x, o)
    def __divmod__(self, o): return ("divmod", self.x, o)
    def __pow__(self, o, m=None): return ("pow", self.x, o, m)
    def __matmul__(self, o): return ("matmul", self.x, o)
    def __lshift__(self, o): return ("lshift", self.x, o)
    def __rshift__(self, o): return ("rshift", self.x, o)
    def __and__(self, o): return ("and", self.x, o)
    def __or__(self, o): return ("or", self.x, o)
    def __xor__(self, o): return ("xor", self.x, o)
    def __neg__(self): return ("neg", self.x)
    def __pos__(self): return ("pos", self.x)
    def __invert__(self): return ("invert", self.x)
    def __abs__(self): return ("abs", self.x)


v = V(1)
print(v + 2, v - 2, v * 2, v / 2, v // 2, v % 2, divmod(v, 2), v**2, pow(v, 2, 3))
print(v @ 2, v << 2, v >> 2, v & 2, v | 2, v ^ 2, -v, +v, ~v, abs(v))
