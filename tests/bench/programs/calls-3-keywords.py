def area(width, height=2, *, scale=1, offset=0):
    return width * height * scale + offset


def tally(*values, start=0):
    for value in values:
        start += value
    return start


def describe(name, **options):
    return len(name) + len(options)


def run():
    total = 0
    for i in range(30000):
        total += area(i)
        total += area(i, 3, scale=2)
        total += area(height=i, width=2, offset=5)
        total += tally(i, 1, 2, start=i)
        if i % 4 == 0:
            total += describe("box", colour=i, size=2)
    return total


run()
