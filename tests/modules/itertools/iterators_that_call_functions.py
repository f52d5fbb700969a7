from itertools import dropwhile, takewhile, filterfalse, starmap, groupby

print(list(dropwhile(lambda x: x < 3, [1, 2, 3, 4, 1])), list(takewhile(lambda x: x < 3, [1, 2, 3, 4, 1])))
print(list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(None, [0, 1, '', 'a', None])))
print(list(filterfalse(bool, [0, 1, 2])), list(starmap(pow, [(2, 5), (3, 2), [10, 3]])), list(starmap(max, ['ab', (3, 1)])))
print([(k, list(g)) for k, g in groupby('aaabbc')], list(groupby([])))
print([(k, list(g)) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)])
print([(k, ''.join(g)) for k, g in groupby('AaBbb', str.lower)])
groups = groupby('aabbc')
key, first = next(groups)
print(key, next(first))
key, second = next(groups)
print(key, list(first), list(second), len(list(groups)))
print([k for k, _ in groupby('aabbcca')], [list(g) for _, g in list(groupby('aab'))])
print(type(groups), type(first), type(dropwhile(None, [])), type(takewhile(None, [])), type(starmap(None, [])))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(takewhile(lambda x: x > 1, Countdown(5))), list(dropwhile(lambda x: x > 1, Countdown(4))))
print([(k, list(g)) for k, g in groupby(Countdown(5), lambda x: x // 2)])


def stop(value):
    if value > 2:
        raise StopIteration
    return True


print(list(takewhile(stop, [1, 2, 3, 4])), list(starmap(lambda a: [][a], [])))
for attempt in (lambda: dropwhile(None), lambda: takewhile(len, 3), lambda: list(starmap(pow, [3])), lambda: groupby(),
                lambda: filterfalse(1, 2, 3), lambda: list(groupby([1], 5)), lambda: starmap(pow, [], 1),
                lambda: list(takewhile(3, [1])), lambda: groupby([], nokey=1), lambda: starmap(f=1)):
    try:
        print(attempt())
    except TypeError as error:
        print('TypeError:', error)
