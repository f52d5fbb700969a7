from statistics import (NormalDist, StatisticsError, correlation, covariance, kde, linear_regression)

x = [1, 2, 3, 4, 5, 6, 7, 8, 9]
y = [1, 2, 3, 1, 2, 3, 1, 2, 3]
print(covariance(x, y), correlation(x, x), correlation(x, [9 - i for i in x]), round(correlation(x, y), 12))
print(correlation([1, 2, 3, 4], [1, 4, 9, 100], method='ranked'))
slope, intercept = linear_regression([1971, 1975, 1979, 1982, 1983], [1, 2, 3, 4, 5])
print(round(slope, 10), round(intercept, 8), linear_regression([1, 2, 3], [2, 4, 6]))
print(linear_regression([1, 2, 3], [2, 4, 6.5], proportional=True))
iq = NormalDist(mu=100, sigma=15)
print(iq, iq.mean, iq.stdev, iq.variance, iq.median, iq.mode)
print([round(q, 6) for q in iq.quantiles(n=4)], round(iq.cdf(130), 9), round(iq.pdf(100), 9), iq.zscore(130))
print([round(iq.inv_cdf(p), 6) for p in (0.0001, 0.025, 0.4, 0.5, 0.75, 0.999, 1e-12)])
print(NormalDist.from_samples([1, 2, 3, 4]), iq + 10, iq * 2, iq / 3, -iq, iq + NormalDist(1, 8), 5 - iq, iq == NormalDist(100, 15))
print(round(NormalDist(2.4, 1.6).overlap(NormalDist(3.2, 2.0)), 9), NormalDist(0, 1).samples(3, seed=8675309))
f = kde([-2.1, -1.3, -0.4, 1.9, 5.1, 6.2], h=1.5)
print([round(f(v), 9) for v in (-3, 0, 2.5, 8)], round(kde([1, 2, 3], 1.0, 'triangular', cumulative=True)(2.2), 9))
for function in (lambda: NormalDist(0, -1), lambda: NormalDist().inv_cdf(0), lambda: NormalDist(1, 0).pdf(1),
                 lambda: correlation([1], [2]), lambda: correlation([1, 1], [1, 2]), lambda: covariance([1], [1, 2]),
                 lambda: linear_regression([1, 1], [1, 2])):
    try:
        print(function())
    except StatisticsError as e:
        print(e)
