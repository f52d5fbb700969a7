class Clock:
    def __init__(self):
        self.now = 0.0

    def advance(self, seconds):
        self.now = round(self.now + seconds, 3)


class Bucket:
    def __init__(self, clock, capacity, rate):
        self.clock, self.capacity, self.rate = clock, capacity, rate
        self.tokens, self.last = capacity, clock.now

    def take(self, n=1):
        self.tokens = min(self.capacity, self.tokens + (self.clock.now - self.last) * self.rate)
        self.last = self.clock.now
        if self.tokens < n:
            return False
        self.tokens -= n
        return True


clock = Clock()
bucket = Bucket(clock, 3, 0.5)
results = []
for wait in (0, 0, 0, 0, 1, 1, 2, 10):
    clock.advance(wait)
    results.append((clock.now, bucket.take(), round(bucket.tokens, 2)))
print(*results, sep="\n")
