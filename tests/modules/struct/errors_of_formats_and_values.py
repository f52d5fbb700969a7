import struct


class Index:
    def __index__(self):
        return 7


class Real:
    def __float__(self):
        return 2.5


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)), end='; ')
    except Exception as error:
        print(type(error).__name__ + ':', error)


for text in ('5', 'i5', '5 i', 'z', '<n', '<P', '<<i', 'i<', 'ü', '99999999999999999999s', 5, None, '9223372036854775807i'):
    attempt(struct.calcsize, text)
for code, low, high in (('b', -129, 128), ('B', -1, 256), ('h', -40000, 40000), ('H', -1, 70000), ('i', -1 << 32, 1 << 31), ('I', -1, 1 << 32), ('q', -(1 << 63) - 1, 1 << 63), ('Q', -1, 1 << 64)):
    for value in (low, high, 1.5, 'a', None):
        attempt(struct.pack, '<' + code, value)
for code in 'c?efdsF':
    for value in ('a', 1.5, None, b'ab', 3, Index(), Real()):
        attempt(struct.pack, '<' + code, value)
attempt(struct.pack, '<e', 65520.0)
attempt(struct.pack, '<f', 1e39)
attempt(struct.pack)
attempt(struct.pack, 'ii', 1)
attempt(struct.pack, 'ii', 1, 2, 3)
attempt(struct.unpack, 'i', b'abc')
attempt(struct.unpack, 'i', 'abcd')
attempt(struct.pack, b'<i', Index())
print(struct.error.__mro__, struct.error.__module__)
