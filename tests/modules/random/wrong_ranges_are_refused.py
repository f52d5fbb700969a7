import random

dice = random.Random(1)
for attempt in (lambda: dice.randint(5, 1), lambda: dice.randrange(0), lambda: dice.choice([]),
                lambda: dice.sample([1], 2),
                lambda: dice.sample({1, 2}, 1), lambda: dice.choices([]), lambda: dice.choices('ab', [0, 0]),
                lambda: dice.randrange(1.5),
                lambda: dice.choices('ab', [1]), lambda: dice.getrandbits(-1), lambda: dice.shuffle((1, 2)),
                lambda: dice.randrange(1, 5, 0)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
