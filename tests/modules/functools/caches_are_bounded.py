from functools import cache, lru_cache

calls = []


@lru_cache(maxsize=2)
def square(number):
    calls.append(number)
    return number * number


print([square(number) for number in (1, 2, 1, 3, 2)], calls, square.cache_info())
square.cache_clear()
print(square.cache_info(), square.cache_parameters(), square.__wrapped__(4))


@lru_cache(typed=True)
def kind(value):
    return type(value).__name__


print(kind(1), kind(1.0), kind(True), kind.cache_info().currsize)
for attempt in (lambda: square([1]), lambda: lru_cache('x'), lambda: cache(5)):
    try:
        attempt()
    except TypeError as error:
        print(error)
