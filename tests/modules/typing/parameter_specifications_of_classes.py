# Parameter specifications of classes: what stands for them, how it is shown, what is refused.
import typing as t

P = t.ParamSpec('P')
T = t.TypeVar('T')


class Z(t.Generic[T, P]):
    pass


class X(t.Generic[P]):
    pass


def show(function):
    try:
        print(function())
    except TypeError as error:
        print(error)


show(lambda: Z[int, [dict, float]])
show(lambda: Z[int, P])
show(lambda: X[int, str])
show(lambda: X[[int, str]])
show(lambda: X[...])
show(lambda: Z[int, ...])
show(lambda: Z[int, t.Concatenate[int, P]])
show(lambda: Z[T, P][int, [str]])
show(lambda: Z[T, P][int, ...])
show(lambda: X[P][[int]])
show(lambda: t.Callable[P, T][[int], str])
show(lambda: t.Callable[t.Concatenate[int, P], T][[str], int])
show(lambda: Z[int, []])
show(lambda: X[[]])
show(lambda: Z[int])
show(lambda: Z[int, str])
show(lambda: X[()])
show(lambda: Z[int, [dict, float]].__args__)
show(lambda: Z[int, [dict, float]].__parameters__)
show(lambda: X[int].__args__)
deep = ()
for _ in range(5000):
    deep = (deep,)
try:
    repr(X[deep])
except RecursionError as error:
    print('RecursionError')
