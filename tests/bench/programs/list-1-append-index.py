def run():
    items = []
    for i in range(150000):
        items.append(i * 2)
    total = 0
    for i in range(len(items)):
        total += items[i]
    for i in range(0, len(items), 3):
        items[i] = 1
    return total + items[3] + items[-1]


run()
