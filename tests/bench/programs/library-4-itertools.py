import itertools


def run():
    total = 0
    for _ in range(40):
        total += sum(itertools.islice(itertools.count(5, 3), 400))
        total += len(list(itertools.chain([1, 2, 3], range(300), (7, 8))))
        for key, group in itertools.groupby(range(400), lambda n: n // 10):
            total += key * len(list(group))
        for a, b in itertools.combinations(range(30), 2):
            total += a ^ b
        for a, b in itertools.product(range(20), repeat=2):
            total += a * b
        total += list(itertools.accumulate(range(300)))[-1]
        total += sum(1 for pair in itertools.pairwise(range(200)) if pair[0] < pair[1])
    return total


run()
