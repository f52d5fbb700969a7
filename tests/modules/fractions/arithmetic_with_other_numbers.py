from fractions import Fraction

third = Fraction(1, 3)
print(third + 1, third + 0.5, third * 3, 2 / third, third // Fraction(1, 7), third % Fraction(1, 7))
print(divmod(Fraction(7, 2), third), -third, abs(-third), +third, third ** 2, third ** -2, third ** 0.5)
print(2 ** Fraction(2), Fraction(4, 9) ** Fraction(1, 2), (-third) ** 2)
print(third == 1 / 3, Fraction(1, 2) == 0.5, third < 0.34, third > 0, hash(Fraction(2)) == hash(2))
print(sum([third] * 3), max(third, 0.3), sorted([third, 0.2, Fraction(1, 4)]))
for attempt in (lambda: third / 0, lambda: third % 0, lambda: third + '1', 
                lambda: third < 1j, lambda: Fraction(0) ** -1):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
