def run():
    total = 0
    for _ in range(70):
        squares = [i * i for i in range(3000)]
        evens = [x for x in squares if x % 2 == 0]
        table = {i: i * 2 for i in range(1000)}
        letters = {chr(97 + i % 26) for i in range(500)}
        pairs = [(a, b) for a in range(20) for b in range(20) if a != b]
        total += len(evens) + table[999] + len(letters) + len(pairs)
    return total


run()
