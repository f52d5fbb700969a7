n = -12
print(n.real, n.imag, n.numerator, n.denominator, n.conjugate())
print(n.as_integer_ratio(), (0).as_integer_ratio(), True.as_integer_ratio(), (10**25).as_integer_ratio())
print(n.is_integer(), True.real, type(True.real).__name__)
print((5).__add__(3), (5).__add__("x"), (5).__floordiv__(2), (5).__index__(), (5).__bool__())
