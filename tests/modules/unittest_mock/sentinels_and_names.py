import re
from unittest.mock import DEFAULT, MagicMock, Mock, NonCallableMock, sentinel

print(sentinel.one, sentinel.one is sentinel.one, sentinel.one == sentinel.two, DEFAULT)


def shown(mock):
    return re.sub(r"id='\d+'", "id='...'", repr(mock))


mock = Mock(name='top')
print(shown(mock), shown(mock.a.b), shown(mock.a()), shown(mock().c), shown(Mock()), shown(Mock(spec=dict)))
print(shown(MagicMock(spec_set=[1])), shown(NonCallableMock(name='n')), shown(Mock().x))
parent = Mock()
child = Mock(return_value=None)
parent.attach_mock(child, 'kid')
child(1)
parent.other(2)
print(parent.mock_calls, shown(child))
print([name for name in dir(Mock(spec=['a', 'b'])) if not name.startswith('_')])
