from unittest.mock import DEFAULT, MagicMock, Mock

mock = Mock(side_effect=ValueError('no'))
try:
    mock()
except ValueError as error:
    print('raised', error)
mock = Mock(side_effect=[1, KeyError('k'), 3])
print(mock())
try:
    mock()
except KeyError as error:
    print('raised', error)
print(mock())
try:
    mock()
except StopIteration:
    print('nothing left', mock.call_count)
mock = Mock(side_effect=lambda a, b=2: a * b, return_value='unused')
print(mock(4), mock(4, b=5))
mock.side_effect = lambda a: DEFAULT
print(mock(1))
mock.side_effect = None
print(mock(1))
wrapped = Mock(wraps=[3, 1, 2])
print(wrapped.index(1), wrapped.index.call_args)
real = MagicMock(wraps=len)
print(real('abc'), real.mock_calls)
