"""Samples in arrays: types, conversions, slices, views, byte order, and values that do not fit."""
from array import array, typecodes
import io
import struct

samples = array('h', [0, 100, -100, 32767])
print(samples, samples.typecode, samples.itemsize, samples.tobytes(), samples[1:3], samples[::-1], samples + array('h', [1]), samples * 2, len(samples), samples.index(100), samples.count(0), 100 in samples, samples.tolist(), max(samples), typecodes)
samples.byteswap()
print(samples, samples.buffer_info()[1])
samples.byteswap()
samples[1:2] = array('h', [7, 8, 9])
samples.extend([1, 2])
samples.insert(0, -1)
samples.append(5)
print(samples, samples.pop(), samples.pop(0), samples.remove(7), samples.reverse(), samples)
del samples[::2]
print(samples, samples == array('i', samples), array('h', [1]) < array('h', [2]), array('d', [1.5, 2]).tolist(), array('B', b'abc'), array('u', 'héé').tounicode() if 'u' in typecodes else '', array('w', 'a😀').tolist(), array('b', range(-2, 2)))
numbers = array('I')
numbers.frombytes(struct.pack('<2I', 1, 2 ** 32 - 1))
numbers.fromlist([5])
out = io.BytesIO()
numbers.tofile(out)
again = array('I')
again.fromfile(io.BytesIO(out.getvalue()), 2)
print(numbers, again, out.getvalue().hex(), array('f', [0.1])[0], array('q', [2 ** 62]), array('d'), bytes(array('H', [258])), bytearray(array('b', [1])), array('i', (x * x for x in range(4))))
view = memoryview(array('i', [1, 2, 3]))
view[1] = 20
print(view.tolist(), view.format, view.nbytes, view.cast('B')[4], sum(array('d', [.1] * 3)))
for bad in (lambda: array('z'), lambda: array('h', [40000]), lambda: array('B', [-1]), lambda: array('h', ['a']), lambda: array('h', [1.5]), lambda: array('h', b'abc'), lambda: array('hh'), lambda: array(5), lambda: array('h', 'abc'), lambda: samples.append('x'), lambda: samples.extend(array('i', [1])), lambda: samples + [1], lambda: samples + array('i'), lambda: samples[99], lambda: array('h').pop(), lambda: samples.remove(999), lambda: samples.index(999), lambda: samples.frombytes(b'x'), lambda: samples.fromlist((1,)), lambda: samples.__setitem__(slice(0, 1), [1]), lambda: samples * 'a', lambda: hash(samples), lambda: array('w', ['ab']), lambda: array('d', ['x']), lambda: again.fromfile(io.BytesIO(b'abc'), 1), lambda: samples.__setitem__(0, 2 ** 20), lambda: samples.fromunicode('a'), lambda: array(), lambda: samples < 5, lambda: samples.pop(99), lambda: array('b', None)):
    try:
        print(bad())
    except (TypeError, ValueError, OverflowError, IndexError, EOFError) as error:
        print(type(error).__name__, error)
