from unittest.mock import patch

settings = {'a': 1, 'b': 2}
with patch.dict(settings, {'a': 10, 'c': 3}):
    print(settings)
print(settings)
with patch.dict(settings, clear=True, z=9) as same:
    print(settings, same is settings)
print(settings)


@patch.dict('__main__.settings', b='changed')
def show():
    print(settings)


show()
print(settings)
try:
    with patch.dict(settings, a='x'):
        raise KeyError('inside')
except KeyError as error:
    print(error, settings)
