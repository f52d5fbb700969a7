class Random:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return self.state >> 33

    def uniform(self):
        return self.next() / 2**31

    def choice(self, items):
        return items[self.next() % len(items)]

    def shuffle(self, items):
        for i in range(len(items) - 1, 0, -1):
            j = self.next() % (i + 1)
            items[i], items[j] = items[j], items[i]


r = Random(42)
print([r.next() % 100 for _ in range(8)], r.choice("abcdef"), round(r.uniform(), 6))
cards = list(range(10))
r.shuffle(cards)
print(cards, sorted(cards) == list(range(10)))
inside = sum(r.uniform() ** 2 + r.uniform() ** 2 <= 1 for _ in range(2000))
print(inside, round(4 * inside / 2000, 2))
