from unittest.mock import MagicMock, Mock

mock = MagicMock()
print(len(mock), bool(mock), int(mock), float(mock), complex(mock), list(mock), 1 in mock)
mock.__len__.return_value = 5
mock.__getitem__.return_value = 'item'
mock.__iter__.return_value = [1, 2]
print(len(mock), mock['k'], list(mock), mock.__getitem__.call_args)
with mock as inner:
    print(inner is mock.__enter__.return_value)
print(mock.__exit__.call_args)
mock.__str__.return_value = 'shown'
print(str(mock), f'{mock}')
print(mock == mock, mock == 5, mock != 5)
mock.__add__.return_value = 8
print(mock + 1, mock.__add__.call_args)
try:
    mock < 3
except TypeError as error:
    print('TypeError')
mock.__lt__.return_value = True
print(mock < 3)
plain = Mock()
try:
    len(plain)
except TypeError as error:
    print(error)
plain.__len__ = lambda self: 9
print(len(plain))
counted = MagicMock()
counted[1] = 2
del counted[3]
print(counted.mock_calls)
