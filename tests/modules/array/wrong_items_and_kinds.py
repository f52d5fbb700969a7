from array import array

numbers = array('i', [1, 2, 3])
for attempt in (lambda: numbers.append('a'), lambda: numbers.extend([1.5]), lambda: array('q?'),
                lambda: array('z'), lambda: array('B', [-1]), lambda: numbers.index(9), lambda: numbers.remove(9),
                lambda: numbers.pop(7),
                lambda: numbers + [1], lambda: numbers.frombytes(b'abc'), lambda: array('b', 'text'), lambda: array()):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
print(numbers)
