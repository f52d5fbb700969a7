import math
import math as m
from math import pi, floor as down
from math import (
    ceil,
    sqrt,
)
import sys, math as again

print(math.floor(2.5), m is math, again is math, down(2.7), ceil(2.1), sqrt(9), round(pi, 3))


def f():
    import math as local
    from math import gcd
    return local.floor(1.5), gcd(12, 18)


print(f())
try:
    gcd
except NameError as e:
    print(e)
print(type(math).__name__, math.__name__, sys.__name__, hasattr(math, "nothing"))
