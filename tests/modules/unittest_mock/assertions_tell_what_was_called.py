from unittest.mock import ANY, Mock, call


def show(check, *args, **kwargs):
    try:
        check(*args, **kwargs)
        print('fine')
    except AssertionError as error:
        print(error)


mock = Mock(name='greet')
show(mock.assert_called)
show(mock.assert_not_called)
show(mock.assert_called_with, 1)
mock(1, k='v')
show(mock.assert_called)
show(mock.assert_called_once)
show(mock.assert_not_called)
show(mock.assert_called_with, 1, k='v')
show(mock.assert_called_with, 2)
show(mock.assert_called_once_with, ANY, k=ANY)
mock(2)
show(mock.assert_called_once)
show(mock.assert_called_once_with, 2)
show(mock.assert_any_call, 1, k='v')
show(mock.assert_any_call, 3)
show(mock.assert_has_calls, [call(1, k='v'), call(2)])
show(mock.assert_has_calls, [call(2), call(1, k='v')])
show(mock.assert_has_calls, [call(2), call(1, k='v')], any_order=True)
show(mock.assert_has_calls, [call(9)], any_order=True)
print(ANY == 5, ANY != 5, ANY)
