def attempt(change, size):
    table = {number: number for number in range(size)}
    seen = []
    try:
        for key in table:
            seen.append(key)
            if len(seen) > 20:
                break
            change(table, key)
    except RuntimeError as error:
        return seen[:3], str(error)
    return seen[:3], "done"


def put_back(table, key):
    del table[key]
    table[key] = key


def grow(table, key):
    table[key + 100] = 0


def shrink(table, key):
    del table[key]


def assign(table, key):
    table[key] = "other"


for change in (put_back, grow, shrink, assign):
    for size in (1, 2):
        print(change.__name__, size, *attempt(change, size))
table = {1: 1, 2: 2, 3: 3}
del table[3]
table[4] = 4
print(table, table.popitem(), list(reversed(table)), table)
