"""Grades, price steps and intervals by bisection, with keys and bounds."""
from bisect import bisect, bisect_left, bisect_right, insort, insort_left, insort_right
from dataclasses import dataclass

print([('FDCBA')[bisect([60, 70, 80, 90], score)] for score in (33, 60, 69, 77, 89, 90, 100)])


@dataclass(order=True)
class Step:
    start: int
    price: float


steps = [Step(0, 1.0), Step(10, 0.9), Step(100, 0.5)]
print([steps[bisect_right(steps, n, key=lambda s: s.start) - 1].price for n in (0, 9, 10, 99, 1000)])
insort(steps, Step(50, 0.7), key=lambda s: s.start)
insort_left(steps, Step(10, 0.1))
print([(s.start, s.price) for s in steps])
data = [1, 3, 3, 3, 7]
print(bisect_left(data, 3), bisect_right(data, 3), bisect_left(data, 8), bisect_right(data, 0), bisect_left(data, 3, 2), bisect_right(data, 3, 0, 2), bisect_left(data, 3, lo=2, hi=3), bisect_left('aceg', 'd'), bisect_left(range(0, 100, 5), 33))
insort_right(data, 3, 1, 2)
print(data)
for bad in (lambda: bisect_left(data, 3, -1), lambda: bisect_left(data, 'a'), lambda: bisect_left(5, 1), lambda: insort((1, 2), 1), lambda: bisect_left([1, 'a', 2], 2), lambda: bisect(), lambda: bisect_left(data, 3, 0, 99), lambda: bisect_left(data, 3, key=5), lambda: bisect_left(data, 3, 'a')):
    try:
        print(bad())
    except (ValueError, TypeError, AttributeError, IndexError) as error:
        print(type(error).__name__, error)
