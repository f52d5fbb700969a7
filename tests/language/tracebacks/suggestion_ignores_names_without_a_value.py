def f():
    if item1 is None:
        item2 = 1
    return item2


f()
