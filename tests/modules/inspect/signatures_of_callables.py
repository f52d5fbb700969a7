import inspect
from inspect import Parameter, Signature, signature


def f(a, /, b: int, c='x', *args: str, d, e: 'list[int]' = None, **kw) -> bool:
    """Does
        things.

    More.
    """


class C:
    def __init__(self, x, y=2):
        pass

    def m(self, z):
        pass

    @classmethod
    def k(cls, q):
        pass

    @staticmethod
    def s(r):
        pass

    def __call__(self, w):
        pass


print(signature(f), repr(signature(f)))
print(signature(C), signature(C.m), signature(C(1).m), signature(C.k), signature(C.s), signature(C(1)))
print(signature(lambda: 0), signature(lambda *a, **k: 0))
for p in signature(f).parameters.values():
    print(p.name, p.kind, p.kind.description, p.default is Parameter.empty, p.annotation is Parameter.empty, repr(p))
b = signature(f).bind(1, 2, 3, 4, 5, d=6, z=7)
print(b, b.args, b.kwargs)
b = signature(C).bind(1)
b.apply_defaults()
print(b.arguments)
for args, kwargs in (((), {}), ((1,), {}), ((1, 2), {}), ((1, 2), {'d': 1, 'b': 3})):
    try:
        print(signature(f).bind(*args, **kwargs))
    except TypeError as e:
        print(e)
s = Signature([Parameter('a', Parameter.POSITIONAL_ONLY), Parameter('b', Parameter.KEYWORD_ONLY, default=3)], return_annotation=int)
print(s, s == s.replace(), s.replace(return_annotation=Signature.empty))
for make in (lambda: Parameter('1', Parameter.KEYWORD_ONLY), lambda: Parameter('a', 2, default=3),
             lambda: Signature([Parameter('a', 3), Parameter('b', 0)]), lambda: signature(3),
             lambda: Signature([Parameter('a', 1), Parameter('a', 1)])):
    try:
        make()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(inspect.getdoc(f))
print(inspect.cleandoc('  a\n      b\n        c\n\n'))
print(inspect.getfullargspec(f))


def wrapper(*args, **kwargs):
    return f(*args, **kwargs)


wrapper.__wrapped__ = f
print(signature(wrapper), inspect.unwrap(wrapper) is f, signature(wrapper, follow_wrapped=False))
