class cached:
    def __init__(self, f):
        self.f = f

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        value = obj.__dict__[self.name] = self.f(obj)
        return value


class Data:
    def __init__(self, n):
        self.n = n

    @cached
    def squares(self):
        print("computing")
        return [i * i for i in range(self.n)]


d = Data(4)
print(d.squares, d.squares, "squares" in vars(d), type(Data.squares).__name__)
del d.squares
d.n = 2
print(d.squares)
