import cmath

print(cmath.sqrt(-4), cmath.phase(-1), cmath.polar(3 + 4j), cmath.rect(2, 0))
print(cmath.isclose(cmath.exp(1j * cmath.pi), -1), cmath.log(1j).imag == cmath.pi / 2, cmath.isnan(complex('nan')))
print(cmath.infj, cmath.isinf(complex('inf')), cmath.isfinite(1j))
for attempt in (lambda: cmath.log(0), lambda: cmath.sqrt('x')):
    try:
        attempt()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
