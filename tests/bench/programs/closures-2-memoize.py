def memoize(function):
    cache = {}

    def wrapper(*args):
        if args in cache:
            return cache[args]
        result = function(*args)
        cache[args] = result
        return result

    return wrapper


@memoize
def paths(rows, columns):
    if rows == 0 or columns == 0:
        return 1
    return paths(rows - 1, columns) + paths(rows, columns - 1)


def run():
    total = 0
    for i in range(120000):
        total += paths(i % 14, i % 11)
    return total


run()
