import cmath
import math

for z in (-1 + 0j, complex(-1, -0.0), 1j, -1j, 0j):
    print(z, cmath.sqrt(z), round(cmath.phase(z), 6))
print(cmath.polar(3 + 4j)[0], cmath.rect(2, 0), cmath.rect(0, 5))
print(cmath.isnan(complex(math.nan, 0)), cmath.isinf(complex(0, -math.inf)), cmath.isfinite(1 + 1j))
print(cmath.infj, cmath.nanj, cmath.inf, cmath.tau == 2 * cmath.pi)
