"""Fractions: scaling recipes, continued fractions, formats, and texts that are none."""
from fractions import Fraction
from math import floor, ceil, trunc, gcd

recipe = {'flour': Fraction('3/4'), 'milk': Fraction('0.5'), 'eggs': Fraction(2), 'salt': Fraction('1e-2')}
for name, amount in recipe.items():
    scaled = amount * Fraction(5, 3)
    whole, rest = divmod(scaled, 1)
    print(f'{name:<6}{scaled!s:>8}{float(scaled):>8.3f}', whole, rest, repr(scaled))


def continued(value, limit=8):
    while limit and value.denominator != 1:
        yield floor(value)
        value, limit = 1 / (value - floor(value)), limit - 1
    yield floor(value)


print(list(continued(Fraction(415, 93))), list(continued(Fraction(3.14159).limit_denominator(10_000))), Fraction(0.1), Fraction('0.1'), Fraction(3.14159265).limit_denominator(100))
print(Fraction(7, 3) // 1, Fraction(-7, 3) % 1, round(Fraction(7, 2)), round(Fraction(22, 7), 3), floor(Fraction(-1, 2)), ceil(Fraction(-1, 2)), trunc(Fraction(-7, 2)), Fraction(2, 3) ** -3, Fraction(4, 9) ** Fraction(1, 2), 2 ** Fraction(1, 2), Fraction(1, 2) + 0.25, Fraction(1, 2) == 0.5, hash(Fraction(4, 2)) == hash(2))
print(f'{Fraction(22, 7):.4f}|{Fraction(22, 7):>12}|{Fraction(1, 3):+.2e}|{Fraction(2, 3):.1%}|{Fraction(10**9, 7):,.2f}|{Fraction(3):_}|{Fraction(5, 4):#}|{Fraction(1, 7):g}|{Fraction(-3, 8):08.3f}|{Fraction(1234567, 3):^+20,}')
print(Fraction.from_float(0.75), Fraction.from_number(0.25), Fraction(6, -4), Fraction(True), Fraction(5).is_integer(), Fraction(1, 3).as_integer_ratio(), Fraction(' -3/7 '), Fraction('1_000/3'), Fraction('-.5'), Fraction('2.5e-1'))
for bad in (lambda: Fraction(1, 0), lambda: Fraction('1/0'), lambda: Fraction('x'), lambda: Fraction('1 / 2'), lambda: Fraction(1.5, 2), lambda: Fraction(None), lambda: Fraction(float('nan')), lambda: Fraction(float('inf')), lambda: Fraction(1, 2) / 0,
            lambda: Fraction(0) ** -1, lambda: Fraction(1, 2).limit_denominator(0), lambda: Fraction(1, 2) + 'a', lambda: Fraction(1, 2) < 'a', lambda: f'{Fraction(1, 2):x}', lambda: Fraction(1, 2) % 0, lambda: Fraction('1/-2'), lambda: Fraction(1, 2) < 1j, lambda: Fraction.from_float(1j), lambda: f'{Fraction(1, 2):08}'):
    try:
        print(bad())
    except (ZeroDivisionError, ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
