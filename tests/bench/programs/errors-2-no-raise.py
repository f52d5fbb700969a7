def run():
    total = 0
    table = {"a": 1, "b": 2}
    for i in range(200000):
        try:
            total += table["a"]
        except KeyError:
            total -= 1
        finally:
            total += 1
    return total


run()
