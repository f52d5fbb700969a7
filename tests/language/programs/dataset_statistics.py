data = [2.5, 3.5, 8.0, 1.0, 9.25, 4.0, 4.0, 7.75]


def mean(xs):
    return sum(xs) / len(xs)


def median(xs):
    s, n = sorted(xs), len(xs)
    return s[n // 2] if n % 2 else (s[n // 2 - 1] + s[n // 2]) / 2


def variance(xs):
    m = mean(xs)
    return sum((x - m) ** 2 for x in xs) / (len(xs) - 1)


def mode(xs):
    return max(set(xs), key=lambda x: (xs.count(x), -x))


def percentile(xs, p):
    s = sorted(xs)
    k = (len(s) - 1) * p / 100
    low = int(k)
    return s[low] + (s[min(low + 1, len(s) - 1)] - s[low]) * (k - low)


def histogram(xs, bins):
    low, high = min(xs), max(xs)
    counts = [0] * bins
    for x in xs:
        counts[min(int((x - low) / (high - low) * bins), bins - 1)] += 1
    return counts


print(
    mean(data), median(data), round(variance(data), 4), round(variance(data) ** 0.5, 4), mode(data),
    [percentile(data, p) for p in (0, 25, 50, 90, 100)], histogram(data, 3),
)
z = [round((x - mean(data)) / variance(data) ** 0.5, 3) for x in data]
print(z, round(sum(z), 6), median([1]), [round(a + (b - a) * 0.5, 2) for a, b in zip(data, data[1:])])
