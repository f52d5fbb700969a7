import cmath

for attempt in (lambda: cmath.log(0), lambda: cmath.exp(1000), lambda: cmath.sqrt('x'), lambda: cmath.log(1, 0),
                lambda: cmath.isclose(1, 1, rel_tol=-1), lambda: cmath.atanh(1)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
print(cmath.isclose(1 + 1e-10j, 1), cmath.isclose(1j, 2j), cmath.isclose(0, 1e-12, abs_tol=1e-9))
print(cmath.log(8, 2), cmath.log10(1000).real)


class Wrapped:
    def __complex__(self):
        return 3 + 4j


print(cmath.polar(Wrapped())[0])
