def factorial(n):
    return 1 if n <= 1 else n * factorial(n - 1)


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def hanoi(n, a="A", b="B", c="C"):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)


def flatten(x):
    return [y for item in x for y in flatten(item)] if isinstance(x, list) else [x]


print(factorial(20), factorial(30), is_even(50), is_odd(7), hanoi(3), flatten([1, [2, [3, []], 4]]))
