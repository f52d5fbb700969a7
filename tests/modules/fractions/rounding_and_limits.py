import math
from fractions import Fraction

for value in (Fraction(7, 2), Fraction(5, 2), Fraction(-7, 2), Fraction(10, 3)):
    print(value, round(value), int(value), math.floor(value), math.ceil(value), round(value, 1))
print(Fraction(math.pi).limit_denominator(1000), Fraction('3.1415926').limit_denominator(10))
print(Fraction(0.1), Fraction(0.1).limit_denominator(), Fraction.from_float(0.5))
print(Fraction(22, 7).as_integer_ratio(), Fraction(4, 2).is_integer(), Fraction(1, 2).is_integer())
try:
    Fraction(1, 3).limit_denominator(0)
except ValueError as error:
    print(error)
