import json
from unittest.mock import DEFAULT, MagicMock, patch


class Service:
    url = 'http://x'

    def fetch(self):
        return 'real'


with patch.object(Service, 'fetch', return_value='fake') as fetch:
    print(Service().fetch(), fetch.call_count)
print(Service().fetch())
with patch('json.dumps') as dumps:
    dumps.return_value = 'patched'
    print(json.dumps({}), type(dumps).__name__)
print(json.dumps({}))
with patch('__main__.Service') as service:
    service.return_value.fetch.return_value = 'class'
    print(Service().fetch())
print(Service().fetch())


@patch.object(Service, 'url', 'http://y')
@patch.object(Service, 'fetch')
def check(fetch):
    fetch.return_value = 1
    print(Service.url, Service().fetch())


check()
print(Service.url)
patcher = patch.object(Service, 'fetch')
started = patcher.start()
print(Service.fetch is started)
patcher.stop()
print(Service().fetch())
for attempt in (lambda: patch.object(Service, 'missing').start(), lambda: patch('noname').start(),
                lambda: patch.object(Service, 'url', 5, spec=True, x=1).start()):
    try:
        attempt()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
with patch.multiple(Service, url='m', fetch=DEFAULT) as made:
    print(Service.url, sorted(made))
with patch.object(Service, 'added', create=True, new=3):
    print(Service.added)
print(hasattr(Service, 'added'))


@patch('__main__.Service.fetch', new=lambda self: 'lambda')
class Tests:
    def test_one(self):
        return Service().fetch()

    def other(self):
        return Service().fetch()


print(Tests().test_one(), Tests().other())
