class A:
    def __add__(self, o):
        print("A.__add__", end=" ")
        return NotImplemented

    def __eq__(self, o):
        print("A.__eq__", end=" ")
        return NotImplemented

    def __lt__(self, o):
        print("A.__lt__", end=" ")
        return NotImplemented


class B:
    def __radd__(self, o):
        print("B.__radd__", end=" ")
        return "B result"

    def __gt__(self, o):
        print("B.__gt__", end=" ")
        return True


class C(A):
    def __radd__(self, o):
        print("C.__radd__", end=" ")
        return "subclass first"


print(A() + B())
print(A() + C())
print(A() == 5, A() != 5)
print(A() < B())
for f in (lambda: A() + 1, lambda: A() < 1, lambda: A() + A()):
    try:
        f()
    except TypeError as e:
        print(e)
