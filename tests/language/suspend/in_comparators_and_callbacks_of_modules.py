# host: add, fetch

import bisect
import functools
import heapq
import itertools
import json
import re


def compare(a, b):
    return add(a, -b)


print(sorted([3, 1, 2, 5, 4], key=functools.cmp_to_key(compare)))
numbers = [2, 9, 4]
numbers.sort(key=functools.cmp_to_key(compare), reverse=True)
print(numbers)
print(min([3, 1, 2], key=functools.cmp_to_key(compare)))
print(functools.reduce(lambda a, b: add(a, b), [1, 2, 3]))
print(json.dumps({'a': {1}}, default=lambda o: fetch('set')))
print(json.loads('[{"a": 1.5}]', object_hook=lambda d: fetch('hook'), parse_float=lambda s: fetch(s)))
print(re.sub('a', lambda m: fetch(m[0]), 'bab'))
print([(k, list(g)) for k, g in itertools.groupby([1, 1, 2], key=lambda x: add(x))])
print(heapq.nlargest(2, [3, 1, 2], key=lambda x: add(x)), bisect.bisect([1, 2, 3], 3, key=lambda x: add(x)))
