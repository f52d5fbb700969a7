import math

try:
    math.nothing
except AttributeError as e:
    print(e)
try:
    math.flor(1)
except AttributeError as e:
    print(e)
math.extra = 5
print(math.extra)
del math.extra
print(hasattr(math, "extra"), getattr(math, "extra", "gone"), callable(math.floor), math.floor.__name__)
try:
    math()
except TypeError as e:
    print(e)
try:
    math[0]
except TypeError as e:
    print(e)
