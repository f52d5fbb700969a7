from decimal import Decimal
from fractions import Fraction

print(Fraction('3/4'), Fraction(0.25), Fraction(Decimal('1.1')), Fraction('-1.5e2'), Fraction(6, -4))
half = Fraction(1, 2)
print(half + 1, half * half, half ** -2, half ** 0.5, 3 // half, 7 % Fraction(2, 3), divmod(half, Fraction(1, 3)))
print(Fraction(3.14159).limit_denominator(100), round(Fraction(5, 2)), int(Fraction(-7, 2)), float(half))
print(half == 0.5, hash(half) == hash(0.5), half < Fraction(2, 3), Fraction(7, 3).as_integer_ratio())
print(f'{Fraction(1, 3):.4f} {Fraction(123456, 7):,.2f} {Fraction(3, 4):>8}', Fraction(3, 1).is_integer())
for attempt in (lambda: Fraction(1, 0), lambda: Fraction('x'), lambda: Fraction(1.5, 2)):
    try:
        attempt()
    except (ZeroDivisionError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
