def run():
    table = {}
    for i in range(90000):
        table[i * 7] = i
    total = 0
    for i in range(90000):
        total += table[i * 7]
    for i in range(0, 90000, 2):
        if i in table:
            total += 1
        total += table.get(i, 3)
    return total


run()
