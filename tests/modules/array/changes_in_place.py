from array import array

items = array('i', [1, 2, 3, 4])


def attempt(function):
    try:
        print(repr(function()), items.tolist())
    except Exception as error:
        print(type(error).__name__ + ':', error, items.tolist())


def assign(key, value):
    items[key] = value


def delete(key):
    del items[key]


def add(other):
    global items
    items += other


def multiply(times):
    global items
    items *= times


for key, value in ((0, 10), (9, 1), (0, 'x'), (-1, 7), (slice(1, 2), array('i', [7, 8, 9])), (slice(1, 2), [1]), (slice(None, None, 2), array('i', [0])), (slice(None, None, 2), array('i', [0, 0, 0])), (slice(1, 3), array('d')), ('x', 1), (slice(None, None, -1), items[:])):
    attempt(lambda: assign(key, value))
for key in (0, slice(0, 2), 9, slice(None, None, 2), 'x'):
    attempt(lambda: delete(key))
for other in (array('i', [5, 6]), [1], array('d', [1])):
    attempt(lambda: add(other))
for times in (2, 'x', 1, 0):
    attempt(lambda: multiply(times))
for name, *args in (('append', 5), ('append', 'x'), ('append',), ('extend', [1, 2]), ('extend', array('i', [3])), ('extend', array('d', [3])), ('extend', 5), ('extend', 'ab'), ('extend', (x * x for x in range(3))), ('insert', 0, 99), ('insert', -1, 98), ('insert', 100, 97), ('pop',), ('pop', 0), ('pop', 50),
                   ('remove', 98), ('remove', 1000), ('reverse',), ('byteswap',), ('byteswap',), ('fromlist', [7, 8]), ('fromlist', (1,)), ('fromlist', [1, 'x']), ('frombytes', b'abcd'), ('frombytes', b'abc'), ('frombytes', 'abcd'), ('fromunicode', 'x'), ('clear',), ('clear', 1), ('pop',)):
    print(name, *args if not hasattr(args[-1:], 'gi_frame') and name != 'extend' else '', end=' ')
    attempt(lambda: getattr(items, name)(*args))
