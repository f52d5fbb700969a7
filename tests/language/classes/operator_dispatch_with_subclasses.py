class A:
    def __add__(self, o): return "A+"
    def __radd__(self, o): return "A r+"
    def __eq__(self, o): return "A=="
    def __lt__(self, o): return "A<"
    def __gt__(self, o): return "A>"


class B(A):
    def __radd__(self, o): return "B r+"
    def __gt__(self, o): return "B>"


class C(A):
    pass


class D:
    def __radd__(self, o): return "D r+"
    def __eq__(self, o): return "D=="


a, b, c, d = A(), B(), C(), D()
print(a + b, b + a, a + c, c + a, a + d, 1 + a, 1 + b, d == a, a == d, 1 == a, a < b, b < a, a < c, 5 > a, 5 < a)


class Int(int):
    def __radd__(self, o): return f"Int r+ {o}"
    def __rsub__(self, o): return NotImplemented


print(1 + Int(2), Int(2) + 1, 5 - Int(2), 1.5 + Int(1), sum([Int(1), Int(2)]))
