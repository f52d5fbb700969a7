def show(*args, **kwargs):
    try:
        print(range(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


show()
show(1.0)
show("a")
show(1, 2, 0)
show(1, 2.5)
show(1, 2, "a")
show(1, 2, 3, 4)
show(stop=5)
show(None)
show(True)
show(True, 3)
show(10**30)
