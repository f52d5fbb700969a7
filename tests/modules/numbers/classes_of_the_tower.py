import numbers
from decimal import Decimal
from fractions import Fraction

for value in (1, True, 1.5, 1j, Fraction(1, 2), Decimal('1.5'), 'x'):
    print(repr(value), [kind.__name__ for kind in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational,
                                                   numbers.Integral) if isinstance(value, kind)])
print(issubclass(numbers.Integral, numbers.Rational))
try:
    numbers.Real()
except TypeError as error:
    print(str(error)[:50])
