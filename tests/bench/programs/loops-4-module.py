total = 0
previous = 1
for i in range(300000):
    if i % 3 == 0:
        total = total + i
    elif i % 5 == 0:
        total = total - previous
    else:
        previous = i


def run():
    return total + previous


run()
