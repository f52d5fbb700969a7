from __future__ import annotations
x: int = 1
class A:
    a: list[int] | None = None
    b: "quoted"
    def m(self, x: lambda y: y + 1, *z: *Ts, k: f"{x!r:>{3}}" = 1) -> (yes, no): pass
def f[T](x: T) -> T: pass
print(__annotations__, A.__annotations__, A.m.__annotations__, f.__annotations__, f.__annotate__.__name__, A.__annotate__)
def g(a: x if y else z, b: [i for i in q if i], c: {1: 2, **d}, d: a.b[1:2, ...], e: not -x ** 2, f: (x, ), g: lambda: 0, h: 'a' 'b', i: b"x", j: 1.0e10, k: {*a}, l: await_ < 3 <= 4 != 5, m: x @ y, n: (yield_), o: a and b or c): pass
for k, v in g.__annotations__.items(): print(k, v)
