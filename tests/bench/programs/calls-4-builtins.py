def run():
    total = 0
    words = ["alpha", "beta", "gamma", "delta"]
    for i in range(40000):
        total += len(words) + abs(-i)
        total += min(i, 500) + max(i, 7)
        total += int("12") + ord("a")
        if isinstance(total, int):
            total -= round(2.5)
    return total


run()
