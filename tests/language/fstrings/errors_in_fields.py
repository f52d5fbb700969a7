def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Bad:
    def __format__(self, spec):
        return 5


show(lambda: f"{undefined_here}")
show(lambda: f"{1 / 0}")
show(lambda: f"{'a':d}")
show(lambda: f"{5:s}")
show(lambda: f"{[]:5}")
show(lambda: f"{Bad()}")
show(lambda: f"{'a' + 1}")
show(lambda: f"{5:{'x' * 3}}")
show(lambda: f"{5:{None}}")
show(lambda: f"{object():>5}")
show(lambda: f"{3.5:c}")
show(lambda: f"{'ab':.-1}")
show(lambda: f"{(lambda: 0)():{5}.{3}f}")
