# Products and sums over objects of the program: what functions of the module math hand over to.


def product_of(iterator, total):
    for item in iterator:
        total = total * item
    return total


def product_from(iterable, total):
    return product_of(iterator_of(iterable), total)


def sum_of_products(left, right):
    first = [*left]
    second = [*right]
    if len(first) != len(second):
        raise ValueError('Inputs are not the same length')
    total = 0
    for index, item in enumerate(first):
        total = total + item * second[index]
    return total
