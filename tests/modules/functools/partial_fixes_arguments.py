from functools import partial


def f(*args, **kwargs):
    return args, kwargs


p = partial(f, 1, a=2)
print(p(3, b=4), p(a=9), p.args, p.keywords, p.func is f)
q = partial(p, 5, c=6)
print(q(7), q.func is f, q.args, q.keywords)
print(repr(partial(int, base=2)), partial(int, base=2)('101'))
p.note = 'x'
print(p.note, p.__dict__, callable(p), type(p))
p.keywords['z'] = 1
print(p())


class Own(partial):
    def twice(self, x):
        return self(self(x))


print(Own(pow, 2)(5), Own(lambda a, b: a + b, 3).twice(1), repr(Own(int, '7')), Own(int, '7').func)


class Cell:
    def __init__(self):
        self.alive = False

    def set(self, state):
        self.alive = state
        return self

    on = partial(set, state=True)


print(Cell().on().alive)
for bad in (lambda: partial(), lambda: partial(3)):
    try:
        bad()
    except TypeError as error:
        print(error)
r = partial(f)
r.args
nested = [1]
s = partial(f, nested)
nested.append(s)
print(repr(s).replace(repr(f), 'f'))
print(list(map(partial(max, 3), [1, 5])), sorted('bA', key=partial(str.lower)))
