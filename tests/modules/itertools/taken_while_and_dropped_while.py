from itertools import compress, dropwhile, filterfalse, takewhile

numbers = [2, 4, 5, 6, 8]
print(list(takewhile(lambda n: n % 2 == 0, numbers)), list(dropwhile(lambda n: n % 2 == 0, numbers)))
print(list(filterfalse(lambda n: n > 4, numbers)), list(filterfalse(None, [0, 1, '', 'a'])))
print(list(compress('abcdef', [1, 0, 'x', None, True])), list(compress('', [1])))
source = iter(numbers)
print(list(takewhile(lambda n: n < 5, source)), list(source))
for attempt in (lambda: list(takewhile(None, [1])), lambda: compress('a'), lambda: dropwhile(bool)):
    try:
        attempt()
    except TypeError as error:
        print(error)
