import inspect
from functools import Placeholder, partial, partialmethod


def f(a, b, c=3, *args, d, e=5, **rest) -> int:
    pass


for made in (partial(f, 1), partial(f, b=2), partial(f, 1, d=4), partial(f, c=0, e=1), partial(f, 1, 2, 3, 4),
             partial(f, Placeholder, 2), partial(f, new=1)):
    print(inspect.signature(made))
for wrong in (partial(f, 1, a=2), partial(lambda: 0, 1)):
    try:
        inspect.signature(wrong)
    except ValueError as error:
        print('ValueError', str(error).endswith('has incorrect arguments'))


class Box:
    def put(self, value, *, deep=False):
        pass

    put_one = partialmethod(put, 1)
    put_deep = partialmethod(put, deep=True)


print(inspect.signature(Box.put_one), inspect.signature(Box().put_one))
print(inspect.signature(Box.put_deep), inspect.signature(Box().put_deep))


class Shown:
    __text_signature__ = '(a, /, b, c=True)'

    def __call__(self, *args):
        pass


print(inspect.signature(Shown()))
for name in 'class', '1', 'fine':
    try:
        print(inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY))
    except ValueError as error:
        print(error)
