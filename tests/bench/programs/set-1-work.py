def run():
    total = 0
    seen = set()
    for i in range(120000):
        value = (i * i) % 5003
        if value not in seen:
            seen.add(value)
            total += 1
    evens = {i for i in range(6000) if i % 2 == 0}
    threes = {i for i in range(6000) if i % 3 == 0}
    for _ in range(100):
        total += len(evens & threes) + len(evens | threes) + len(evens - threes)
    return total


run()
