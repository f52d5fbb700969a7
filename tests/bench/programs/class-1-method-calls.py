class Counter:
    def __init__(self, start):
        self.value = start

    def bump(self, by):
        self.value += by
        return self

    def get(self):
        return self.value


def run():
    counter = Counter(3)
    total = 0
    for i in range(150000):
        counter.bump(i)
        total += counter.get() & 15
    return total


run()
