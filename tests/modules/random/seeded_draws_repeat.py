import random

first, second = random.Random(7), random.Random(7)
print([first.randint(1, 100) for _ in range(8)], first.random(), first.choice('abc'), first.sample(range(50), 4))
print([second.randint(1, 100) for _ in range(8)] == [random.Random(7).randint(1, 100)] * 8, second.random())
deck = list('abcdef')
random.Random('text').shuffle(deck)
print(deck, random.Random(1).choices('xy', [9, 1], k=6), random.Random(2).uniform(1, 2),
      random.Random(3).randrange(0, 100, 5))
state = first.getstate()
kept = first.random()
first.setstate(state)
print(first.random() == kept, random.Random(5).getrandbits(70), random.Random(5).randbytes(4))
