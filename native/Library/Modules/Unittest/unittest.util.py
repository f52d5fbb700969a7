from unittest import _shown as safe_repr


def strclass(cls):
    """The name of a class with its module."""
    return f'{cls.__module__}.{cls.__qualname__}'


def three_way_cmp(x, y):
    """-1, 0 or 1: how two values stand to each other."""
    return (x > y) - (x < y)


def sorted_list_difference(expected, actual):
    """What is missing in, and what is too much in, a sorted list; without repetitions."""
    missing = [item for place, item in enumerate(expected) if item not in actual and item not in expected[:place]]
    unexpected = [item for place, item in enumerate(actual) if item not in expected and item not in actual[:place]]
    return missing, unexpected


def unorderable_list_difference(expected, actual):
    """The same for items without an order; the second list is used up."""
    missing = []
    while expected:
        item = expected.pop()
        try:
            actual.remove(item)
        except ValueError:
            missing.append(item)
    return missing, actual
