def run():
    seed = 42
    numbers = []
    for _ in range(20000):
        seed = (seed * 1103515245 + 12345) % 2147483648
        numbers.append(seed)
    checks = 0
    for _ in range(12):
        ordered = sorted(numbers)
        ordered.reverse()
        ordered.sort()
        checks += ordered[100] + ordered[-1]
        numbers.sort(reverse=True)
    return checks


run()
