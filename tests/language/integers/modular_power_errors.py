def show(*args):
    try:
        print(pow(*args))
    except Exception as e:
        print(type(e).__name__, e)


show(2, -1, 4)
show(0, -1, 5)
show(2, 3, 0)
show(2.0, 3, 5)
show(2, 3.0, 5)
show(2, 3, "5")
show("2", 3)
show(2, "3")
show(2)
show(2, 3, 4, 5)
show(0, -1)
