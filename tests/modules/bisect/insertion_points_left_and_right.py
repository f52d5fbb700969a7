import bisect

marks = [10, 20, 20, 20, 30]
for value in (5, 10, 20, 25, 30, 31):
    print(value, bisect.bisect_left(marks, value), bisect.bisect_right(marks, value))
print(bisect.bisect is bisect.bisect_right, bisect.insort is bisect.insort_right)
print(bisect.bisect_left(marks, 20, 2), bisect.bisect_right(marks, 20, 0, 2))
print(bisect.bisect_left([], 'x'), bisect.bisect('aceg', 'd'))
for lo, hi in ((-1, None), (4, 2), (0, 0)):
    try:
        print(bisect.bisect_left(marks, 20, lo, hi))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
