def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: sorted([1, "a"]))
show(lambda: sorted([None, 1]))
show(lambda: [3, 1, "x"].sort())
show(lambda: sorted([1, 2], key=5))
show(lambda: sorted([1, 2], lambda x: x))
show(lambda: sorted(5))
show(lambda: sorted())
show(lambda: [].sort(len))
show(lambda: sorted([1], foo=1))
show(lambda: sorted([1, 2], key=lambda a, b: 0))
show(lambda: sorted([1, 2, 0], key=lambda x: 1 / x))
show(lambda: sorted([{}, {}]))
show(lambda: sorted([2, 1], reverse="yes"))
show(lambda: sorted([1], reverse=None))
