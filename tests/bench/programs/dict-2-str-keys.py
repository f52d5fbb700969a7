def run():
    names = ["key" + str(i) for i in range(500)]
    table = {}
    for name in names:
        table[name] = 0
    for _ in range(700):
        for name in names:
            table[name] += 1
    total = 0
    for _ in range(300):
        for name, count in table.items():
            total += count
        for count in table.values():
            total -= count // 2
    return total + len(table)


run()
