"""Reports as JSON: indentation, sorting, separators, defaults and numbers at the edge."""
import json
from datetime import date
from decimal import Decimal

report = {'b': [1, 2.5, None, True], 'a': {'z': [], 'y': {}}, 3: 'three', None: 'none', 1.5: 'float', False: 'no'}
print(json.dumps(report))
print(json.dumps(report, indent=2))
print(json.dumps({'b': 1, 'a': [1, {'c': ()}]}, indent='--', sort_keys=True))
print(json.dumps([1, 2, {'a': 3}], separators=(',', ':')), json.dumps([1, [2]], indent=0))
print(json.dumps('é\u2028\ud83d\ude00\x7f"\\/\b\f\n\r\t\x00'), json.dumps('é😀', ensure_ascii=False))


def encode(value):
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, set):
        return sorted(value)
    raise TypeError(f'no way to write {value!r}')


print(json.dumps({'d': date(2024, 2, 29), 'm': Decimal('1.10'), 's': {3, 1, 2}}, default=encode))
for bad in (lambda: json.dumps({'x': 1j}, default=encode), lambda: json.dumps({(1, 2): 3}), lambda: json.dumps(object),
            lambda: json.dumps(float('nan'), allow_nan=False), lambda: json.dumps({1: 2, 'a': 3}, sort_keys=True),
            lambda: json.dumps([float('inf')], allow_nan=False), lambda: json.dumps(b'x')):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error, getattr(error, '__notes__', None))
print(json.dumps({(1, 2): 3, 'a': 4, 7: [5]}, skipkeys=True))
print(json.dumps([float('nan'), float('inf'), -float('inf'), 1e22, 1e-7, -0.0, 10 ** 25]))
loop = []
loop.append([loop])
try:
    json.dumps(loop)
except ValueError as error:
    print(error, error.__notes__)
