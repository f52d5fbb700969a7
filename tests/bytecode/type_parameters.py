def f[T: int, *Ts, **P = [int]](x: T = 1) -> T:
    return x
class A[T](B):
    x: T
type L[T: (int, str)] = list[T]
type M = A[int]
