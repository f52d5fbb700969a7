import json


def show(value, **options):
    try:
        print(json.dumps(value, **options))
    except Exception as error:
        print(type(error).__name__ + ':', error, getattr(error, '__notes__', None))


class Thing:
    pass


show({'a': [1, (2, {3})]})
show({'a': [{(1, 2): 3}]})
show([float('nan')], allow_nan=False)
show({float('inf'): 1}, allow_nan=False)
show({'b': 1, 2: 3}, sort_keys=True)
show([{1: {'b': 1, 2: 3}}], sort_keys=True)
circle = []
circle.append({'x': circle})
show(circle)
show({'a': 10**5000})
show(range(3))
show((1, object()))
show([1, 2], separators=(1, 2))
show([1, 2], indent=1.5)
show([Thing()], default=lambda value: 1 / 0)
show(Thing(), default=lambda value: value)
show([[Thing()]], default=lambda value: [value])
show(Thing, default=lambda value: value.__name__)
for attempt in (lambda: json.dumps(1, 2), lambda: json.dumps(), lambda: json.dumps(1, foo=2), lambda: json.JSONEncoder(1)):
    try:
        print(attempt())
    except TypeError as error:
        print('TypeError:', error)
deep = []
for _ in range(100):
    deep = [deep]
print(len(json.dumps(deep)))
