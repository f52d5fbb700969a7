import bisect


class Odd:
    def __lt__(self, other):
        raise RuntimeError(f'asked about {other}')


for haystack, needle in (([1, 2], 'a'), ([None], 1), ([1j], 2j), ([Odd()], 3), (5, 1)):
    try:
        print(bisect.bisect_left(haystack, needle))
    except Exception as error:
        print(type(error).__name__, error)
try:
    bisect.insort((1, 2), 3)
except AttributeError as error:
    print(error)
