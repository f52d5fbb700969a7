import statistics
from fractions import Fraction

data = [1, 2, 2, 3, 9]
print(statistics.mean(data), statistics.median(data), statistics.mode(data), statistics.pvariance(data), statistics.stdev(data))
print(statistics.fmean(data, weights=[1, 1, 1, 1, 6]), statistics.geometric_mean([1, 9]), statistics.harmonic_mean([40, 60]))
print(statistics.quantiles(range(11), n=4), statistics.median_low([1, 2]), statistics.multimode('aabb'))
print(statistics.mean([Fraction(1, 2), Fraction(1, 3)]), statistics.correlation([1, 2, 3], [2, 4, 7]))
print(statistics.linear_regression([1, 2, 3], [2, 4, 6]), statistics.NormalDist(0, 1).cdf(0))
for attempt in (lambda: statistics.mean([]), lambda: statistics.stdev([1]), lambda: statistics.mode([])):
    try:
        attempt()
    except statistics.StatisticsError as error:
        print(error)
