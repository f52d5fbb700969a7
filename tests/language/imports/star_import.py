from math import *

print(floor(2.5), ceil(2.5), gcd(4, 6), pi > 3, "floor" in globals(), "__name__" in globals())
try:
    math
except NameError as e:
    print(e)
