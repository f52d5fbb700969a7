def curve(x):
    return x * x * x - 2.0 * x * x + 0.5 * x + 3.0


def simpson(low, high, parts):
    width = (high - low) / parts
    total = curve(low) + curve(high)
    for i in range(1, parts):
        if i % 2:
            total += 4.0 * curve(low + i * width)
        else:
            total += 2.0 * curve(low + i * width)
    return total * width / 3.0


def run():
    return round(simpson(0.0, 4.0, 150000), 6)


run()
