from array import array, ArrayType, typecodes


def attempt(function, *args):
    try:
        print(repr(function(*args)), end='; ')
    except Exception as error:
        print(type(error).__name__ + ':', error)


print(typecodes, ArrayType is array, array.__module__, array.__mro__)
for code in 'bBhHiIqQ':
    items = array(code)
    print(code, items.itemsize, items.typecode, items)
    size = 8 * items.itemsize
    for value in (0, -1, 1 << (size - 1), 1 << size, -(1 << (size - 1)), -(1 << (size - 1)) - 1 if code in 'qQ' else 1, 1.5, 'a', None, True):
        # What does not fit there depends on the size of long.
        if code not in 'iI' or not isinstance(value, int) or -1 << 31 <= value < 1 << 31:
            attempt(array, code, [value])
for code in 'fd':
    for value in (1, 1.5, 'a', None, 1e300, 10 ** 400, b'a', True):
        attempt(array, code, [value])
for value in (1, 'a', None, 'ab', '\U0001F600', b'a', ''):
    attempt(array, 'w', [value])
for args in ((), ('z',), ('ii',), (5,), ('i', 5), ('i', 'abc'), ('i', b'abcd'), ('i', b'abc'), ('i', bytearray(b'abcdefgh')), ('w', 'hé😀'), ('i', array('d', [1.5])), ('d', array('i', [1, 2])),
             ('i', array('w', 'ab')), ('w', array('i', [65])), ('i', (x for x in range(3))), ('i', [1], 2), ('i', range(5)), ('i', {1: 2}), ('B', memoryview(b'ab')), ('d', '1'), ('i', None)):
    attempt(array, *args)
