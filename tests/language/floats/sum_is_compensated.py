print(sum([0.1] * 10), sum([0.1, 0.2, 0.3]), sum([1e16, 1, -1e16]), sum([0.1] * 3, 0.0))
total = 0.0
for _ in range(10):
    total += 0.1
print(total)
print(sum([1, 2.5, 3]), sum([True, 0.5]), sum([]), sum([], 1.5), sum([1e308, 1e308]), sum([float("inf"), 1.0]))
