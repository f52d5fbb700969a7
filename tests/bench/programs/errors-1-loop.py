def parse(text):
    if text == "":
        raise ValueError("empty")
    return int(text)


def run():
    good = 0
    bad = 0
    values = ["1", "", "22", "x", "333"]
    for i in range(20000):
        try:
            good += parse(values[i % 5])
        except ValueError:
            bad += 1
        try:
            good += values[i % 7] == "1"
        except IndexError as error:
            bad += len(error.args)
        finally:
            good += 1
    return [good, bad]


run()
