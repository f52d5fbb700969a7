from unittest.mock import call, mock_open, patch

mock = mock_open(read_data='one\ntwo\n')
with patch('builtins.open', mock):
    with open('file.txt') as file:
        print(repr(file.read()))
    with open('file.txt') as file:
        print(list(file), file.readline() == '')
    with open('out.txt', 'w') as file:
        file.write('hello')
mock.assert_any_call('out.txt', 'w')
mock().write.assert_called_once_with('hello')
print(mock.mock_calls[:2] == [call('file.txt'), call().__enter__()])
