class Table:
    rows = [1, 2]

    def size():
        return len(rows)

    count = size()
