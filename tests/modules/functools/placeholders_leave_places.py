from functools import Placeholder, Placeholder as _, partial

p = partial(print, _, 2, _, 4, sep='-')
p(1, 3)
p(1, 3, 5)
try:
    p(1)
except TypeError as error:
    print(error)
q = partial(p, 'a')
print(q.args)
q('b')
partial(p, 'a', 'b', 'c')('d')
partial(p, _, 'z')('y')
for bad in (lambda: partial(print, 1, _), lambda: partial(print, x=_)):
    try:
        bad()
    except TypeError as error:
        print(error)
print(Placeholder, type(Placeholder)() is Placeholder, type(Placeholder).__name__)
try:
    class Sub(type(Placeholder)):
        pass
except TypeError as error:
    print(error)
