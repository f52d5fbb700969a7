def tr(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


type A = int | None
type B[T] = list[T] | T
type F[**P] = tuple[P]
type G[*Ts] = tuple[*Ts]
print(A, A.__value__, A.__type_params__, B[int], B[int].__args__, B[int].__origin__ is B, B.__value__, B.__parameters__, B.__module__, G[int, str], G.__value__, G.__parameters__)
tr(lambda: A[int])
tr(lambda: A())
tr(lambda: A.__value__.x)
tr(lambda: setattr(A, "__value__", 1))
print(A.evaluate_value(1), A | str, list[A], type(A), B[int] | None)
print(A.__name__, isinstance(A, type), hash(A) == hash(A))
def outer():
    z = 5
    def inner[Q: z]():
        return Q
    return inner.__type_params__[0].__bound__
print(outer())
def dec(f):
    print("dec", f.__name__, f.__type_params__)
    return f
@dec
def gen[T](x: T = 5, *, y: T = 6) -> T:
    "doc"
    return x, y
print(gen(), gen.__doc__, gen.__annotations__, gen.__defaults__, gen.__kwdefaults__, gen.__qualname__)
class M:
    class Inner[T]:
        v = 1
        def m[U](self, a: T, b: U) -> "M": return (T, U)
    print(Inner, Inner.__qualname__)
print(M.Inner().m(1, 2), M.Inner.m.__annotations__, M.Inner.m.__qualname__)
