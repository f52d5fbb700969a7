from bisect import bisect, bisect_left, bisect_right, insort, insort_left

data = [1, 3, 3, 5]
print(bisect(data, 3), bisect_left(data, 3), bisect_right(data, 3, 0, 2), bisect_left(data, 4, lo=1, hi=3))
people = [('a', 10), ('b', 20), ('c', 30)]
print(bisect_left(people, 20, key=lambda each: each[1]))
insort(people, ('d', 15), key=lambda each: each[1])
insort_left(data, 3)
print(people, data)
for attempt in (lambda: bisect(data, 1, -1), lambda: bisect(5, 1), lambda: bisect(['a'], 1)):
    try:
        attempt()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
