def show(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as e:
        print(e)


def none(): pass
def one(a): pass
def default(a, b=1): pass
def keyword(a, *, k=1): pass
def required(a, *, k): pass


show(none, 1)
show(one, 1, 2)
show(one, 1, 2, 3)
show(default, 1, 2, 3)
show(keyword, 1, 2)
show(keyword, 1, 2, k=3)
show(required, 1, 2, k=3)
show(required, 1, 2)
show(lambda: 0, 1, 2)
