def place(row, size, columns, down, up):
    if row == size:
        return 1
    count = 0
    for column in range(size):
        if columns[column] or down[row + column] or up[row - column + size]:
            continue
        columns[column] = down[row + column] = up[row - column + size] = True
        count += place(row + 1, size, columns, down, up)
        columns[column] = down[row + column] = up[row - column + size] = False
    return count


def run():
    size = 9
    total = 0
    for _ in range(5):
        total += place(0, size, [False] * size, [False] * size * 2, [False] * (size * 2 + 1))
    return total


run()
