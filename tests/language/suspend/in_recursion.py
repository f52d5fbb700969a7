# host: add, fetch


def total(tree):
    if tree is None:
        return add(-1)
    left, value, right = tree
    return add(total(left), add(value, total(right)))


print(total(((None, 1, None), 2, (None, 3, None))))


def down(n):
    return fetch("bottom") if n == 0 else down(n - 1) + str(add(n))


print(down(20))


def fact(n):
    return 1 if n <= 1 else n * fact(add(n, -1))


print(fact(25))
