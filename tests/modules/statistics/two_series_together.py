import statistics

hours = [1, 2, 3, 4, 5]
marks = [52, 55, 61, 64, 68]
print(statistics.covariance(hours, marks), round(statistics.correlation(hours, marks), 6))
line = statistics.linear_regression(hours, marks)
print(round(line.slope, 6), round(line.intercept, 6), line._fields)
print(statistics.linear_regression([1, 2], [2, 4], proportional=True))
print(statistics.correlation([1, 2, 3], [10, 30, 20], method='ranked'))
for attempt in (lambda: statistics.covariance([1], [2]), lambda: statistics.correlation([1, 1], [2, 3]),
                lambda: statistics.linear_regression([1, 2], [1]),
                lambda: statistics.correlation([1, 2], [2, 1], method='no')):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
