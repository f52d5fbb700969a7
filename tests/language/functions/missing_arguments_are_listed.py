def show(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as e:
        print(e)


def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def four(a, b, c, d=1): pass
def keyword(*, k): pass
def keywords(*, k, l, m): pass
def both(a, *, k): pass


show(one)
show(two)
show(two, 1)
show(two, b=1)
show(three)
show(three, b=2)
show(four)
show(keyword)
show(keywords)
show(keywords, l=1)
show(both)
show(both, 1)
show(lambda x: x)
