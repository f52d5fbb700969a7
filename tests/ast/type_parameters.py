def f[T](a: T) -> T: pass
class A[T: int, *Ts, **P](B[T]): pass
type X = int
type X[T, *Ts, **P] = dict[T, Ts]
def f[T: (int, str) = int, *Ts = *tuple[int], **P = [int, str]](): pass
async def g[T](): pass
