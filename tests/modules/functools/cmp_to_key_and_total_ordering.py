from functools import cmp_to_key, total_ordering


def compare(a, b):
    return (a % 10 > b % 10) - (a % 10 < b % 10)


print(sorted([31, 12, 45, 22], key=cmp_to_key(compare)))
key = cmp_to_key(compare)
print(key(1) < key(2), key(11) == key(1), key(5) >= key(6), key(3).obj, max([7, 18], key=key), key(2) != key(2))
try:
    key(1) < 3
except TypeError as error:
    print(error)
print(sorted('bca', key=cmp_to_key(mycmp=lambda a, b: -1 if a > b else 1)))


@total_ordering
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        return self.parts == other.parts if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self.parts < other.parts if isinstance(other, Version) else NotImplemented


a, b = Version(1, 2), Version(1, 3)
print(a < b, a <= b, a > b, a >= b, a <= Version(1, 2), a >= Version(1, 2))
try:
    a <= 3
except TypeError as error:
    print(error)


@total_ordering
class Up:
    def __init__(self, x):
        self.x = x

    def __ge__(self, other):
        return self.x >= other.x

    def __eq__(self, other):
        return self.x == other.x


print(Up(1) < Up(2), Up(1) <= Up(1), Up(3) > Up(3), Up.__lt__.__name__, Up.__le__.__qualname__)
try:
    @total_ordering
    class Nothing:
        pass
except ValueError as error:
    print(error)
