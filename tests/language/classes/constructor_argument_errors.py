class Empty:
    pass


class Point:
    def __init__(self, x, y=0):
        self.x = x


class NoSelf:
    def method():
        return 1


def show(f):
    try:
        print(f())
    except TypeError as e:
        print(e)


show(lambda: Empty(1))
show(lambda: Empty(x=1))
show(lambda: Point())
show(lambda: Point(1, 2, 3))
show(lambda: Point(z=1))
show(lambda: Point(1, x=2))
show(lambda: NoSelf().method())
show(lambda: Point.__init__())
show(lambda: NoSelf.method())


class ReturnsValue:
    def __init__(self):
        return 5


show(ReturnsValue)
