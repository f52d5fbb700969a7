"""Seeded simulations give CPython's very numbers: every distribution, sampling, shuffling, states."""
import random

rng = random.Random(42)
print(rng.random(), rng.randint(1, 6), rng.randrange(0, 100, 7), rng.uniform(1, 2), rng.choice('abcdef'), rng.getrandbits(70), rng.randbytes(5))
deck = [f'{rank}{suit}' for suit in 'SH' for rank in 'A23']
rng.shuffle(deck)
print(deck, rng.sample(range(1000), 5), rng.sample('abc', 5, counts=[1, 2, 3]), rng.choices('xyz', [5, 1, 1], k=8), rng.choices('xyz', cum_weights=[1, 2, 9], k=4), rng.choices([1, 2]))
for name, arguments in [('gauss', (0, 1)), ('gauss', (0, 1)), ('normalvariate', (5, 2)), ('expovariate', (0.5,)), ('expovariate', ()), ('triangular', (0, 10, 3)), ('betavariate', (2, 3)), ('gammavariate', (0.5, 1)), ('gammavariate', (1, 2)), ('gammavariate', (3, 2)),
                        ('lognormvariate', (0, 0.25)), ('vonmisesvariate', (0, 4)), ('vonmisesvariate', (1, 0)), ('paretovariate', (3,)), ('weibullvariate', (1, 1.5)), ('binomialvariate', (20, 0.3)), ('binomialvariate', (100, 0.6)), ('binomialvariate', (1, 0.5))]:
    print(name, arguments, getattr(rng, name)(*arguments))
state = rng.getstate()
first = [rng.random() for _ in range(3)]
rng.setstate(state)
print(first == [rng.random() for _ in range(3)], state[0], len(state[1]))
for seed in (0, -7, 2 ** 40, 'text', b'bytes', bytearray(b'bytes'), None.__class__ and True):
    print(repr(seed), random.Random(seed).random())
random.seed(1)
walk, place = [], 0
for _ in range(10):
    place += random.choice((-1, 1))
    walk.append(place)
print(walk, sum((random.random() ** 2 + random.random() ** 2) <= 1 for _ in range(1000)))
for bad in (lambda: rng.randrange(0), lambda: rng.randrange(5, 5), lambda: rng.randrange(1.5), lambda: rng.randint(3, 1), lambda: rng.choice([]), lambda: rng.sample([1], 2), lambda: rng.sample({1, 2}, 1), lambda: rng.sample([1], -1), lambda: rng.choices([], k=1), lambda: rng.choices([1], [1, 2]), lambda: rng.choices([1], [0]),
            lambda: rng.choices([1], [1], cum_weights=[1]), lambda: rng.getrandbits(-1), lambda: rng.seed([]), lambda: rng.setstate((1, 2)), lambda: rng.sample([1, 2], 1, counts=[1]), lambda: rng.randrange(1, 5, 0), lambda: rng.shuffle((1, 2)), lambda: rng.binomialvariate(-1), lambda: rng.binomialvariate(1, 2), lambda: rng.choices([1], [float('inf')]),
            lambda: rng.choices([1, 2], 5), lambda: rng.randint(1, 2.5), lambda: rng.gammavariate(-1, 1), lambda: rng.expovariate(0), lambda: rng.randbytes(-1), lambda: rng.choice({1: 2}), lambda: rng.choices([1], k=1.5)):
    try:
        print(bad())
    except (ValueError, TypeError, IndexError, KeyError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
