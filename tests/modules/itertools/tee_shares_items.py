from itertools import tee, count, islice


def numbers(n):
    for i in range(n):
        yield i


for source in (range(5), numbers(5), 'abcde'):
    a, b = tee(source)
    print(next(a), next(a), next(b), list(a), list(b), list(a))
a, b, c = tee([1, 2, 3], 3)
print(next(a), list(b), list(a), list(c))
print(tee('abc', 0), len(tee('abc', 5)), type(a), iter(a) is a)
long, other = tee(count())
print(sum(islice(long, 500)), sum(islice(other, 1000)), next(long), next(other))
a, b = tee(iter('xyz'))
next(a)
copy = a.__copy__()
print(list(copy), list(a), list(b))
d, e = tee(tee('pqr')[0])
print(list(d), list(e))
for attempt in (lambda: tee('a', -1), lambda: tee(3), lambda: tee(), lambda: tee('a', 'b'), lambda: tee('a', 1, 2)):
    try:
        print(attempt())
    except (TypeError, ValueError) as error:
        print(type(error).__name__ + ':', error)
