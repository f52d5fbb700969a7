import numbers
from decimal import Decimal
from fractions import Fraction

kinds = (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral)
for value in (True, 3, 2.5, 1j, Fraction(1, 3), Decimal('1.5'), '4', None):
    print(repr(value), [kind.__name__ for kind in kinds if isinstance(value, kind)])
print([base.__name__ for base in numbers.Integral.__mro__])
print(issubclass(int, numbers.Real), issubclass(Decimal, numbers.Real), issubclass(bool, numbers.Integral))
