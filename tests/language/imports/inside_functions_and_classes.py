def area(r):
    import math

    return round(math.pi * r * r, 2)


class Geometry:
    from math import hypot, sqrt as root

    @staticmethod
    def diagonal(a, b):
        from math import hypot as h

        return h(a, b)


print(area(2), Geometry.diagonal(3, 4), Geometry.hypot(6, 8), Geometry.root(16))
try:
    math
except NameError as e:
    print(e)
for name in ("math", "area"):
    print(name in globals())
import math

same = math
import math

print(math is same, math.floor(2.7))
del math
try:
    math.pi
except NameError as e:
    print(e)
