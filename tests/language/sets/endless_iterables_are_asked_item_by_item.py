# The first item that decides ends the question, also when there is no last one.
def numbers():
    n = 1
    while True:
        print('asked for', n)
        yield n
        n += 1


print({1, 2}.issuperset(numbers()))
print(frozenset([3]).isdisjoint(numbers()))
print({2: 0}.keys().isdisjoint(numbers()))


class Odd(set):
    def __contains__(self, item):
        print('never asked')
        return True


print(Odd([1]).issuperset(numbers()), Odd([2]).isdisjoint(numbers()))
print({1, 2}.issuperset(n for n in (1, 2)), {1, 2}.isdisjoint(n for n in (3, 4)))
for method in ({1}.issuperset, {1}.isdisjoint):
    try:
        method(x for x in ([],))
    except TypeError as error:
        print(error)


def failing():
    yield 8
    raise LookupError('no more')


kept = {1}
try:
    kept.update([7], failing(), [9])
except LookupError as error:
    print(error, sorted(kept))
first, *others = iter(range(5))
print(first, others)
