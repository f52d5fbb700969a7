from decimal import Decimal
from fractions import Fraction
from statistics import (StatisticsError, fmean, geometric_mean, harmonic_mean, mean, median, median_grouped,
                        median_high, median_low, mode, multimode, pstdev, pvariance, quantiles, stdev, variance)

print(mean([1, 2, 3, 4, 4]), mean([-1.0, 2.5, 3.25, 5.75]), mean([1, 2]), mean([Fraction(3, 7), Fraction(1, 21)]),
      mean([Decimal('0.5'), Decimal('0.75')]), mean([True, False]), mean(x for x in range(5)))
print(fmean([3.5, 4.0, 5.25]), fmean([85, 92, 83, 91], weights=[0.20, 0.20, 0.30, 0.30]))
print(round(geometric_mean([54, 24, 36]), 9), harmonic_mean([40, 60]), harmonic_mean([40, 60], weights=[5, 30]))
print(median([1, 3, 5]), median([1, 3, 5, 7]), median_low([1, 3, 5, 7]), median_high([1, 3, 5, 7]), median(['a', 'b', 'c']))
print(median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]), median_grouped([52, 52, 53, 54], interval=2))
print(mode([1, 1, 2, 3, 3, 3, 4]), mode(['red', 'blue', 'red']), multimode('aabbbbccddddeeffffgg'), multimode(''))
data = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]
print(variance(data), pvariance(data), stdev(data), pstdev(data), variance(data, mean(data)))
print(variance([27, 28, 29, 30]), pvariance([1, 2, 3, 4]), stdev([1, 2, 3, 4]), pstdev([1, 2, 3]))
print(variance([Decimal('27.5'), Decimal('30.25'), Decimal('30.25')]), stdev([Decimal('1.5'), Decimal('2.5'), Decimal('2.75')]))
print(pvariance([Fraction(1, 4), Fraction(5, 4), Fraction(1, 2)]), variance([Fraction(1, 6), Fraction(1, 2), Fraction(5, 3)]))
print(mean([1e20, 1, -1e20]), mean([1e308, 1e308]), variance([1e10, 1e10 + 1, 1e10 + 2]))
print(quantiles([105, 129, 87, 86, 111, 111, 89, 81, 108, 92, 110]), quantiles(range(1, 11), n=10, method='inclusive'))
print(mean([1, float('nan')]), mean([1, float('inf')]))
for function in (lambda: mean([]), lambda: variance([1]), lambda: mode([]), lambda: median([]), lambda: mean(['a']),
                 lambda: harmonic_mean([-1]), lambda: geometric_mean([-1]), lambda: quantiles([]), lambda: stdev([1]),
                 lambda: fmean([]), lambda: mean([1.0, Decimal(1)]), lambda: quantiles([1, 2], n=0)):
    try:
        print(function())
    except (StatisticsError, TypeError) as e:
        print(type(e).__name__, e)
