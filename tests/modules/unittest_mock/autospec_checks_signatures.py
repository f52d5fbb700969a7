from unittest.mock import create_autospec, patch


def add(a, b=1):
    return a + b


class Store:
    limit = 3

    def __init__(self, name):
        self.name = name

    def put(self, key, value=None):
        return key


def show(attempt):
    try:
        print(attempt())
    except (AttributeError, TypeError, AssertionError) as error:
        print(type(error).__name__, error)


mock = create_autospec(add, return_value=7)
show(lambda: mock(1, 2))
show(lambda: mock())
show(lambda: mock(1, c=2))
mock.assert_called_with(1, b=2)
show(lambda: mock.assert_called_with(3))
print(mock.__name__, callable(mock))
kind = create_autospec(Store)
store = kind('x')
show(lambda: kind())
store.put.return_value = 'put'
show(lambda: store.put('k'))
show(lambda: store.put())
show(lambda: store.missing)
store.put.assert_called_once_with('k')
print(isinstance(store, Store))
with patch('__main__.add', autospec=True) as patched:
    patched.return_value = 0
    print(add(5))
    show(lambda: add())
