class Stats:
    def __init__(self):
        self.n, self.mean, self.m2 = 0, 0.0, 0.0
        self.low, self.high = float("inf"), float("-inf")

    def add(self, x):
        self.n += 1
        delta = x - self.mean
        self.mean += delta / self.n
        self.m2 += delta * (x - self.mean)
        self.low, self.high = min(self.low, x), max(self.high, x)
        return self

    @property
    def variance(self):
        return self.m2 / (self.n - 1) if self.n > 1 else 0.0

    def __repr__(self):
        return f"Stats(n={self.n}, mean={self.mean:.3f}, sd={self.variance ** 0.5:.3f}, range={self.low}..{self.high})"


def windows(items, size):
    for i in range(len(items) - size + 1):
        yield items[i : i + size]


def smooth(values, alpha=0.5):
    last = None
    for v in values:
        last = v if last is None else alpha * v + (1 - alpha) * last
        yield round(last, 3)


data = [4, 8, 15, 16, 23, 42]
s = Stats()
for x in data:
    s.add(x)
print(
    s, Stats(), [sum(w) / 3 for w in windows(data, 3)], list(smooth(data)),
    [b - a for a, b in windows(data, 2)], max(windows(data, 2), key=lambda w: w[1] - w[0]),
)
best = current = data[0] - 10
for x in (v - 10 for v in [3, 12, 5, 18, 9, 1]):
    current = max(x, current + x)
    best = max(best, current)
print(best, [*windows("abc", 5)], list(windows("abcd", 4)))
