from statistics import NormalDist

heights = NormalDist(170, 10)
print(heights, heights.mean, heights.stdev, heights.variance, heights.median, heights.mode)
print(round(heights.cdf(180), 6), round(heights.pdf(170), 6), round(heights.inv_cdf(0.975), 4), heights.zscore(150))
print(heights + 5, heights * 2, heights / 2, -heights, heights - NormalDist(10, 10), heights == NormalDist(170, 10))
print([round(cut, 2) for cut in heights.quantiles(4)], round(heights.overlap(NormalDist(180, 10)), 6))
print(NormalDist.from_samples([1, 2, 3]))
for attempt in (lambda: NormalDist(0, -1), lambda: heights.inv_cdf(1), lambda: NormalDist(0, 0).cdf(1)):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
