class A:
    registry = ()

    @classmethod
    def make(cls, *args):
        return f"{cls.__name__}.make{args}"

    @classmethod
    def names(cls):
        return [cls.__name__]


class B(A):
    @classmethod
    def make(cls, *args):
        return "B:" + super().make("b", *args)

    @classmethod
    def names(cls):
        return super().names() + ["via B"]


class C(B):
    @classmethod
    def names(cls):
        return super().names() + ["via C"]

    @staticmethod
    def make(*args):
        return ("static", args)

    def instance(self):
        return super().make(1), type(self).names()


print(
    A.make(1), B.make(2), C.make(3), C().make(4), C().instance(), B().names(), C.names(),
    super(C, C).make("x"), super(B, C()).names(),
)
