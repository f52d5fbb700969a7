from collections import OrderedDict

ordered = OrderedDict(a=1, b=2)
print(ordered.pop(key='a'), ordered.pop('z', default=9), ordered.pop('z', 8), ordered)
print(ordered.setdefault(key='c', default=3), ordered.setdefault('d'), ordered.setdefault('b', 7), ordered)
try:
    ordered.pop('none')
except KeyError as error:
    print('KeyError', error)


class Tagged(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


tagged = Tagged(x=1)
tagged.setdefault('Y', 2)
print(dict(tagged), tagged.pop('X'), list(tagged))
