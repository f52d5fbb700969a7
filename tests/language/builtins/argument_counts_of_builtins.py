def show(f):
    try:
        print(f())
    except TypeError as e:
        print(e)


show(lambda: ord())
show(lambda: chr(1, 2))
show(lambda: hash())
show(lambda: callable())
show(lambda: repr())
show(lambda: repr(1, 2))
show(lambda: round())
show(lambda: any())
show(lambda: iter())
show(lambda: next())
show(lambda: getattr(1))
show(lambda: getattr(1, "a", 2, 3))
show(lambda: isinstance(1))
show(lambda: format())
show(lambda: format(1, 2))
show(lambda: format(1, "", 3))
show(lambda: globals(1))
show(lambda: vars(1, 2))
show(lambda: bool(1, 2))
show(lambda: sorted([], 1, 2))
