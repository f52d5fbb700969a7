class Base:
    @classmethod
    def tree(cls, depth=0):
        yield "  " * depth + cls.__name__
        for sub in cls.__subclasses__():
            yield from sub.tree(depth + 1)


class A(Base): pass
class B(Base): pass
class A1(A): pass
class A2(A): pass
class AB(A1, B): pass


print("\n".join(Base.tree()))
print(
    [k.__name__ for k in AB.__mro__], isinstance(AB(), (B, int)), issubclass(AB, (int, A)),
    [c.__name__ for c in (A, B, A1) if issubclass(AB, c)],
)
