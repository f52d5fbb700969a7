def run():
    total = 0
    name = "widget"
    for i in range(25000):
        price = i / 8
        text = f"{name} #{i}: {price:.2f} ({i:>6}|{i:04x})"
        total += len(text)
        total += len(f"{name}-{i}")
    return total


run()
