from decimal import Decimal
from fractions import Fraction

for source in (3, 0.75, '2/6', ' -1.5e2 ', Decimal('0.125'), Fraction(9, 12), True, '1_000/3'):
    print(repr(source), Fraction(source))
print(Fraction(6, -4), Fraction(Fraction(1, 2), Fraction(3, 4)), Fraction())
for source in ('1/0', 'x', '1/ 2', '1.2/3', None, float('nan'), float('inf'), 1j, (1, 2)):
    try:
        print(Fraction(source))
    except Exception as error:
        print(type(error).__name__, error)
