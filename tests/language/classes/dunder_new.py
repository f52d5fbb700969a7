class Singleton:
    instance = None

    def __new__(cls, *args):
        print("new", args)
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, *args):
        print("init", args)


print(Singleton(1) is Singleton(2))


class Even(int):
    def __new__(cls, value):
        return super().__new__(cls, value - value % 2)


class Other:
    def __new__(cls):
        return 5

    def __init__(self):
        print("never called")


print(Even(7), Even(7) + 1, type(Even(3)).__name__, Other())
for f in (lambda: object.__new__(), lambda: object.__new__(5), lambda: object.__new__(int), lambda: int.__new__(str)):
    try:
        f()
    except TypeError as e:
        print(e)
