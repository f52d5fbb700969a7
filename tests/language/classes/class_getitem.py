class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__} of {item}"


class Sub(Box):
    pass


print(Box[int], Sub["x", 1], Box[1:2])
try:
    Box()[0]
except TypeError as e:
    print(e)


class Plain:
    pass


try:
    Plain[int]
except TypeError as e:
    print(e)
