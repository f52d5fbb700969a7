# What parameters would be in a call, and why calls are refused.
import inspect


def f(a, b=2, *args, c, d=4, **kw):
    pass


class A:
    def m(self, x, y=3):
        pass


CALLS = [
    (f, (1,), {'c': 3}), (f, (1, 2, 3, 4), {'c': 5, 'e': 6}), (f, (), {}), (f, (1,), {}), (f, (1,), {'a': 2, 'c': 1}),
    (lambda x, y: 0, (1, 2, 3), {}), (lambda x, y=1: 0, (1, 2, 3), {}), (lambda x: 0, (1,), {'z': 2}),
    (lambda: 0, (1,), {}), (lambda *, k: 0, (), {}), (lambda *, k: 0, (1, 2), {}), (lambda a, b, c: 0, (), {}),
    (lambda a, b, c: 0, (1,), {}), (lambda *, k, l, m: 0, (), {}), (lambda a, *, k: 0, (1, 2), {'k': 3}),
    (A.m, (0, 1), {}),
]
for function, positional, named in CALLS:
    try:
        print(sorted(inspect.getcallargs(function, *positional, **named).items()))
    except TypeError as error:
        print(error)
print({name: type(value).__name__ for name, value in inspect.getcallargs(A().m, 1).items()})
