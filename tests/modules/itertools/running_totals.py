import operator
from itertools import accumulate

print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate([])))
print(list(accumulate([1, 2, 3], operator.mul, initial=10)), list(accumulate([], initial=0)), list(accumulate('abc')))
print(list(accumulate([100, 5, 5], lambda total, rate: total * (100 + rate) // 100)))
for attempt in (lambda: list(accumulate([1, 'a'])), lambda: list(accumulate([1, 2], 5)), lambda: accumulate()):
    try:
        attempt()
    except TypeError as error:
        print(error)
