def run():
    total = 0
    for i in range(800000):
        total += i & 7
    return total


run()
