import random

source = random.Random(42)
print(source.random(), source.randint(1, 100), source.choice('abcdef'), source.sample(range(100), 4))
print(source.uniform(1, 2), source.gauss(0, 1), source.choices('ab', weights=[9, 1], k=5), source.getrandbits(20))
items = list(range(8))
source.shuffle(items)
print(items, source.randrange(0, 100, 7), source.triangular(0, 1, 0.5), source.betavariate(2, 3))
state = source.getstate()
first = source.random()
source.setstate(state)
print(first == source.random(), random.Random('text').random(), random.Random(b'bytes').randbytes(4))
for attempt in (lambda: source.sample([1], 2), lambda: source.choice([]), lambda: source.randrange(5, 5)):
    try:
        attempt()
    except (ValueError, IndexError) as error:
        print(type(error).__name__, error)
