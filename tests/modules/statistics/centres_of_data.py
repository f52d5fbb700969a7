import statistics
from fractions import Fraction

data = [3, 1, 4, 1, 5, 9, 2, 6]
print(statistics.mean(data), statistics.median(data), statistics.median_low(data), statistics.median_high(data))
print(statistics.mode(data), statistics.multimode('abba'), statistics.fmean(data), statistics.fmean([1, 3], [3, 1]))
print(statistics.mean([Fraction(1, 3), Fraction(1, 6)]), statistics.geometric_mean([1, 4]))
print(statistics.harmonic_mean([40, 60]), statistics.harmonic_mean([40, 60], weights=[5, 30]),
      statistics.harmonic_mean([0, 1]))
for attempt in (lambda: statistics.mean([]), lambda: statistics.median([]), lambda: statistics.mode([]),
                lambda: statistics.mean(['a']), lambda: statistics.geometric_mean([-1]),
                lambda: statistics.harmonic_mean([-1])):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
