lambda: 0
lambda a: a
lambda a, b=1, *c, d, e=2, **f: 0
lambda a, /, b: 0
lambda *, a: 0
lambda a=1, /, b=2: 0
