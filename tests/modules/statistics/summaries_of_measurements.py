"""Summaries of measurements: centres, spreads, quantiles, regression, distributions, and data too small."""
import statistics as st
from fractions import Fraction
from decimal import Decimal

data = [2.5, 3.1, 4.7, 5.0, 5.0, 6.2, 7.9, 8.8, 9.3, 12.4]
print(st.mean(data), st.fmean(data), st.median(data), st.median_low(data), st.median_high(data), st.mode(data), st.multimode('aabbc'), st.geometric_mean(data), st.harmonic_mean(data))
print(st.stdev(data), st.pstdev(data), st.variance(data), st.pvariance(data), st.pvariance(data, 6), st.quantiles(data), st.quantiles(data, n=10, method='inclusive'), st.median_grouped(data, 2))
print(st.mean([Fraction(1, 3), Fraction(1, 6)]), st.mean([Decimal('1.1'), Decimal('2.2')]), st.mean([1, 2, 4]), st.mean([1, 3]), st.variance([Fraction(1), Fraction(2), Fraction(4)]), st.stdev([Decimal(1), Decimal(4)]), st.fmean([1, 2, 3], [3, 2, 1]), st.harmonic_mean([40, 60], weights=[5, 30]))
line = st.linear_regression([1, 2, 3, 4], [2.1, 3.9, 6.2, 7.8])
print(line, st.linear_regression([1, 2, 3], [2, 4, 6.5], proportional=True), st.correlation([1, 2, 3, 4], [1, 4, 9, 16]), st.correlation([1, 2, 3, 4], [1, 4, 9, 16], method='ranked'), st.covariance([1, 2, 3], [1, 5, 7]))
normal = st.NormalDist(100, 15)
print(normal, normal.cdf(130), normal.pdf(100), normal.inv_cdf(0.975), normal.zscore(85), normal.quantiles(), normal.overlap(st.NormalDist(110, 15)), normal + 5, normal * 2, normal + st.NormalDist(1, 8), -normal, normal == st.NormalDist(100, 15), st.NormalDist.from_samples(data), normal.variance)
print(st.kde([1, 2, 5], h=1.0)(2.0), st.kde([1, 2, 5], h=2.0, kernel='triangular')(2.0), st.kde([1, 2], h=1, cumulative=True)(1.5))
for bad in (lambda: st.mean([]), lambda: st.median([]), lambda: st.mode([]), lambda: st.stdev([1]), lambda: st.pvariance([]), lambda: st.quantiles([]), lambda: st.quantiles([1, 2], n=0), lambda: st.quantiles([1, 2], method='x'), lambda: st.geometric_mean([-1]), lambda: st.harmonic_mean([-1]),
            lambda: st.mean(['a']), lambda: st.correlation([1, 1], [2, 3]), lambda: st.correlation([1], [2]), lambda: st.linear_regression([1, 2], [1]), lambda: st.linear_regression([1, 1], [1, 2]), lambda: st.NormalDist(0, -1), lambda: normal.inv_cdf(0), lambda: st.fmean([1], [1, 2]), lambda: st.fmean([]), lambda: st.median_grouped([]),
            lambda: st.NormalDist(0, 0).pdf(1), lambda: st.fmean([1, 2], [0, 0]), lambda: st.kde([], 1), lambda: st.kde([1], 0), lambda: st.kde([1], 1, kernel='x'), lambda: st.covariance([1], [1]), lambda: st.geometric_mean([]), lambda: st.quantiles(5)):
    try:
        print(bad())
    except (st.StatisticsError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
