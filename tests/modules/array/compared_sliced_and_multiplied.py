from array import array

a = array('h', [5, -1, 5, 7])
print(a[1:3], a[::-1], a * 2, a + array('h', [0]), a.count(5), a.index(5, 1), 7 in a, a.tolist())
print(a == array('d', [5, -1, 5, 7]), a < array('h', [6]), a != [5, -1, 5, 7], a.itemsize, a.typecode)
a[1:2] = array('h', [8, 9])
del a[-1]
print(a, array('u', 'héy').tounicode(), array('w', 'ab'), array('d', [1, 0.5]), array('b'))
a.byteswap()
print(a[0], a.tobytes()[:4], sum(array('B', b'abc')), bytes(array('B', [1, 2])), a.buffer_info()[1])
