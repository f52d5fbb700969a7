def make_counter(step):
    count = 0

    def bump():
        nonlocal count
        count += step
        return count

    return bump


def compose(f, g):
    return lambda x: f(g(x))


def run():
    counters = [make_counter(i) for i in range(10)]
    total = 0
    for i in range(120000):
        total += counters[i % 10]()
    add = lambda x: x + 3
    double = lambda x: x * 2
    both = compose(add, double)
    for i in range(60000):
        total += both(i)
    return total


run()
