from collections import UserDict, UserList, UserString


class Upper(UserDict):
    def __setitem__(self, key, item):
        super().__setitem__(key.upper(), item)


u = Upper(a=1)
u.update({'b': 2})
print(u, u['A'], 'B' in u, len(u), u.data, u | {'c': 3}, {'d': 4} | u, u.copy(), type(u.copy()).__name__, u == {'A': 1, 'B': 2})
u |= {'z': 9}
print(u.pop('A'), u.get('q', 0), list(u.items()), Upper.fromkeys('xy', 1))


class Default(UserDict):
    def __missing__(self, key):
        return 'missing'


print(Default()['q'])
try:
    UserDict()['q']
except KeyError as error:
    print(repr(error))
items = UserList([3, 1, 2])
items.append(5)
items.sort()
print(items, items[0], items[1:3], type(items[1:]).__name__, items + [9], [0] + items, items * 2, items == [1, 2, 3, 5], 3 in items)
items += (7,)
items.insert(0, 'x')
items.remove(3)
print(items, items.index(5), items.count(7), items.pop(), len(items), items.copy(), items < ['y'], max(items[1:]))
items.reverse()
items.extend(UserList([1]))
del items[0]
print(items, list(reversed(items)))
s = UserString('Hello')
print(s, repr(s), s + ' you', 'oh ' + s, s.upper(), s[1:3], type(s[0]).__name__, s * 2, len(s), 'ell' in s, s == 'Hello', hash(s) == hash('Hello'))
print(s.replace('l', 'L'), s.find('l'), s.split('l'), s.startswith('He'), int(UserString('12')) + 1, s.join(['a', 'b']), s < 'Z', s % (), UserString('%s!') % 3)
print(s.center(9, '*'), s.encode(), s.isalpha(), s.count('l'), s.strip('Ho'), s.title(), isinstance(s, str))
