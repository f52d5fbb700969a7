import statistics

data = [2, 4, 4, 4, 5, 5, 7, 9]
print(statistics.pvariance(data), statistics.pstdev(data), round(statistics.variance(data), 6),
      round(statistics.stdev(data), 6))
print(statistics.pvariance(data, mu=5), statistics.variance([1, 2], xbar=1.5))
print(statistics.quantiles(data), statistics.quantiles(data, n=2),
      statistics.quantiles([1, 2, 3], n=4, method='inclusive'))
for attempt in (lambda: statistics.variance([1]), lambda: statistics.quantiles([1, 2], n=0),
                lambda: statistics.quantiles([1, 2], method='x'), lambda: statistics.pvariance([])):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
