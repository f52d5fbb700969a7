def build(depth):
    if depth == 0:
        return None
    return (build(depth - 1), depth, build(depth - 1))


def walk(tree):
    if tree is not None:
        yield from walk(tree[0])
        yield tree[1]
        yield from walk(tree[2])


def run():
    tree = build(13)
    total = 0
    for _ in range(3):
        for value in walk(tree):
            total += value
    return total


run()
