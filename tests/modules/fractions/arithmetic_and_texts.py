from decimal import Decimal
from fractions import Fraction
import math
import numbers

print(Fraction(16, -10), Fraction(123), Fraction('3/7'), Fraction(' -3/7 '), Fraction('1.414213'), Fraction('7e-6'))
print(Fraction(2.25), Fraction(1.1), Fraction(Decimal('1.1')), repr(Fraction(1, 3)), Fraction('1_000/3'))
a, b = Fraction(1, 3), Fraction(3, 4)
print(a + b, a - b, a * b, a / b, b // a, b % a, divmod(b, a), a ** 2, a ** -2, a ** b, 2 ** a, -a, abs(-a))
print(a + 1, 1 - a, 2 * a, 1 / a, a + 0.5, 0.5 * a, a + 1j, 7 // a, 7 % b)
print(a < b, a == Fraction(2, 6), a == 1 / 3, Fraction(1, 2) == 0.5, Fraction(3) == 3, a < 0.5, a >= 1, 1 > a)
print(hash(Fraction(3)) == hash(3), hash(Fraction(1, 2)) == hash(0.5), hash(a) == hash(Fraction('1/3')))
print(round(Fraction(7, 2)), round(Fraction(5, 2)), round(Fraction(22, 7), 3), math.floor(-a), math.ceil(a), int(-b))
print(float(a), bool(Fraction(0)), math.trunc(Fraction(-7, 2)), a.numerator, a.denominator, a.as_integer_ratio())
print(Fraction(math.pi).limit_denominator(1000), Fraction('3.1415926535897932').limit_denominator(10))
print(Fraction.from_float(0.375), Fraction.from_decimal(Decimal('0.1')), Fraction.from_number(7), a.is_integer())
print(f'{a:.5f} {b:.2e} {Fraction(22, 7):.10g} {Fraction(1234567, 3):,.2f} {a:>10} {a:+} {Fraction(1, 8):.1%} {b:010.3f}')
print(sum([Fraction(1, n) for n in range(1, 10)]), sorted([b, a, Fraction(1, 2)]), max(a, b))
print(isinstance(a, numbers.Rational), isinstance(1, numbers.Integral), isinstance(1.5, numbers.Real),
      isinstance(Decimal(1), numbers.Number), isinstance(True, numbers.Integral), issubclass(Fraction, numbers.Real))
for function in (lambda: Fraction(1, 0), lambda: Fraction('x'), lambda: Fraction('1/0'), lambda: Fraction(1.5, 2),
                 lambda: Fraction(None), lambda: a / 0, lambda: Fraction(0) ** -1, lambda: a + 'x', lambda: a < 'x',
                 lambda: Fraction(float('nan')), lambda: Fraction(float('inf')), lambda: a.limit_denominator(0),
                 lambda: a + Decimal(1), lambda: format(a, 'q'), lambda: Fraction.from_float('1')):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)
