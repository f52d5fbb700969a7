import cmath
import math

numbers = [1 + 2j, -1.5 + 0.5j, 0.25 - 3j, 2, -2, 0.5j, 0.1, complex(-0.0, -2), 1e-3 - 1e-3j, 30 + 40j]
for name in ('sqrt', 'exp', 'log', 'log10', 'sin', 'cos', 'tan', 'sinh', 'cosh', 'tanh', 'asin', 'acos', 'atan', 'asinh', 'acosh', 'atanh'):
    row = []
    for z in numbers:
        w = getattr(cmath, name)(z)
        row.append(f'{w.real:.10g}{w.imag:+.10g}j')
    print(name, *row)
print(cmath.phase(-1), cmath.polar(3 + 4j), cmath.rect(2, 0), cmath.log(100, 10), cmath.sqrt(-1), cmath.sqrt(complex(-4, -0.0)))
print(cmath.isclose(1 + 1e-10j, 1), cmath.isnan(complex('nan')), cmath.isinf(complex(0, math.inf)), cmath.isfinite(1j))
print(cmath.exp(complex('inf')), cmath.sqrt(complex(-math.inf, 1)), cmath.log(complex(math.inf, 1)), cmath.infj, cmath.nanj)
for function in (lambda: cmath.log(0), lambda: cmath.exp(1000), lambda: cmath.sqrt('x'), lambda: cmath.atanh(1), lambda: cmath.cosh(1e5)):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)
