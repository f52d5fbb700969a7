import io
from array import array

items = array('i', [1, 2, 3, 2])


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ':', error)


print(len(items), items[0], items[-1], items[1:3], items[::-1], items + items, items * 2, 2 * items, items * -1, list(items), list(reversed(items)), 3 in items, 3.0 in items, 'x' in items)
print(items == array('i', [1, 2, 3, 2]), items == array('d', [1, 2, 3, 2]), items == [1, 2, 3, 2], items < array('i', [1, 2, 4]), items != array('i'), array('d', [float('nan')]) == array('d', [float('nan')]), array('w', 'a') < array('w', 'b'), array('i', [2]) > array('d', [1.5]))
for function in (lambda: items[4], lambda: items['x'], lambda: items + [1], lambda: items + array('d'), lambda: items * 'x', lambda: items < [1], lambda: hash(items), lambda: items.index(9), lambda: items.index(2, 2), lambda: items.index(2, 2, 3), lambda: items.index(1, -4),
                 lambda: items.count(2), lambda: items.tobytes(), lambda: items.tounicode(), lambda: array('w', 'a😀').tounicode(), lambda: items.buffer_info()[1], lambda: items.__copy__(), lambda: items.__deepcopy__({}), lambda: array[int], lambda: items.foo, lambda: setattr(items, 'itemsize', 1), lambda: array('f', [1.1]),
                 lambda: [array('w', 'a"\'b'), array('w', '\n'), array('w')]):
    attempt(function)
view = memoryview(items)
print(view.format, view.itemsize, view.shape, view.tolist(), view.nbytes, view.readonly)
attempt(lambda: items.append(1))
attempt(lambda: items.pop())
view[0] = 77
view.release()
attempt(lambda: items.append(1))
print(items, bytes(items), memoryview(array('w', 'ab')).format, memoryview(array('q', [1])).cast('B').tolist(), b''.join([array('h', [1, 2])]))
attempt(lambda: memoryview(array('w', 'ab')).tolist())
match items[:2]:
    case [first, second]:
        print(first, second)


class Numbers(array):
    def __new__(cls, *values):
        return super().__new__(cls, 'i', values)

    def __init__(self, *values):
        self.values = values


numbers = Numbers(1, 2)
print(numbers, numbers.values, type(numbers + numbers), numbers == array('i', [1, 2]), numbers[:1])
store = io.BytesIO()
array('h', [5, 6]).tofile(store)
print(store.getvalue())
for count, data in ((2, b'\1\0\2\0'), (3, b'\1\0\2\0'), (-1, b''), (2, b'abc')):
    target = array('h')
    attempt(lambda: target.fromfile(io.BytesIO(data), count))
    print(target)
