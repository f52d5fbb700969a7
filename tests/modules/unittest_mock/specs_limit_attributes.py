from unittest.mock import Mock, NonCallableMock, PropertyMock, seal


class Robot:
    size = 3

    def walk(self, steps):
        return steps


def show(attempt):
    try:
        print(attempt())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)


mock = Mock(spec=Robot)
print(isinstance(mock, Robot), mock.__class__ is Robot)
show(lambda: mock.fly)
show(lambda: mock.walk.return_value is mock.walk(5))
mock.extra = 1
strict = Mock(spec_set=Robot)
show(lambda: setattr(strict, 'extra', 1))
show(lambda: Mock(spec=['a', 'b']).c)
show(lambda: Mock().assert_called_onc)
show(lambda: Mock().called_once)
show(lambda: NonCallableMock()())
deleted = Mock()
del deleted.gone
show(lambda: deleted.gone)
print(hasattr(deleted, 'gone'), hasattr(deleted, 'there'))
sealed = Mock()
sealed.known.return_value = 7
seal(sealed)
show(lambda: sealed.known())
show(lambda: sealed.unknown)
made = Mock(**{'a.b.return_value': 4, 'c': 5})
print(made.a.b(), made.c)
type(made).speed = PropertyMock(return_value=12)
print(made.speed)
