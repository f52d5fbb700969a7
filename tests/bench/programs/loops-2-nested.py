def run():
    hits = 0
    for a in range(1, 420):
        for b in range(a, 420):
            square = a * a + b * b
            for c in (100, 130, 145, 170):
                if square == c * c:
                    hits += 1
                elif square < c:
                    hits += 2
    return hits


run()
