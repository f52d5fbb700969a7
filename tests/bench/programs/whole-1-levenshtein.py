def distance(a, b):
    previous = list(range(len(b) + 1))
    for i in range(len(a)):
        current = [i + 1]
        for j in range(len(b)):
            insert = current[j] + 1
            delete = previous[j + 1] + 1
            change = previous[j] + (a[i] != b[j])
            current.append(min(insert, delete, change))
        previous = current
    return previous[-1]


def run():
    words = ["kitten", "sitting", "saturday", "sunday", "rosettacode", "raisethysword", "intention", "execution"]
    total = 0
    for _ in range(30):
        for a in words:
            for b in words:
                total += distance(a, b)
    return total


run()
