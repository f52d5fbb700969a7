class A:
    """Doc."""
    x = 1


class B(A):
    pass


print(
    A.__name__, A.__bases__, B.__bases__, B.__mro__, A.__module__, A.__dict__["x"], type(A),
    type(A).__name__, B.__base__, A.__doc__, B.__doc__,
)
print(
    A.__subclasses__(), [k for k in vars(A) if not k.startswith("__")], int.__name__, type.__name__,
    type(int), isinstance(A, type), issubclass(B, A), A.mro(),
)
B.__name__ = "Renamed"
B.__qualname__ = "Some.Path"
print(B.__name__, B, B().__class__.__name__)
for f in (
    lambda: setattr(A, "__name__", 5), lambda: setattr(A, "__name__", "a\0b"),
    lambda: delattr(A, "__name__"), lambda: setattr(A, "__dict__", {}),
):
    try:
        f()
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
