from http.cookies import CookieError, Morsel, SimpleCookie

cookie = SimpleCookie({'a': 'b'})
for action in (lambda: SimpleCookie({'a b': '1'}), lambda: SimpleCookie({'path': '1'}), lambda: cookie['a'].__setitem__('foo', 1),
               lambda: cookie['a'].update({'Path': '/', 'bar': 2}), lambda: cookie['a'].setdefault('baz', 1),
               lambda: Morsel().set('', 'x', 'x'), lambda: cookie['a'].setdefault('Path', '/x')):
    try:
        print(action())
    except CookieError as error:
        print(error)
morsel = Morsel()
morsel.set('k', 'v', 'w')
print(morsel, morsel.isReservedKey('Path'), morsel.isReservedKey('k'), sorted(morsel))
try:
    morsel.key = 'other'
except AttributeError as error:
    print(error)
