def show(*args):
    try:
        print(round(*args))
    except Exception as e:
        print(type(e).__name__, e)


show(float("nan"))
show(float("inf"))
show(float("nan"), 1)
show(float("-inf"), 2)
show("1.5")
show(1.5, 1.0)
show(1.5, "1")
show()
show(1, 2, 3)
show(None)
