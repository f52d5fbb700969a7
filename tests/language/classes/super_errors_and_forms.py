class A:
    x = "A.x"

    def f(self):
        return "A.f"

    @classmethod
    def g(cls):
        return "A.g " + cls.__name__

    @staticmethod
    def h():
        return "A.h"


class B(A):
    x = "B.x"

    def f(self):
        return super().x, super().f(), super().h(), super(B, type(self)).g()

    @classmethod
    def g(cls):
        return super().g()

    def nested(self):
        return (lambda: super(B, self).f())(), [super(B, self).x for _ in range(1)]

    def missing(self):
        return super().nothing


b = B()
print(b.f(), B.g(), b.nested())
for f in (
    b.missing, lambda: super(), lambda: super(A, 5).x, lambda: super(5), lambda: super(B, A()).x,
    lambda: setattr(super(B, b), "x", 1),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
