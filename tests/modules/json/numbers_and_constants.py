import json

print(json.loads('[1, -0, 1.0, 1e3, 1E-2, -0.0, 12345678901234567890, true, null]'))
print(json.loads('[NaN, Infinity, -Infinity]'), json.dumps([float('nan'), float('-inf'), 1e16, 1e22, 0.1, 5.0]))
print(json.loads('1.5', parse_float=str), json.loads('15', parse_int=float),
      json.loads('NaN', parse_constant=lambda name: f'<{name}>'))
print(json.dumps({1: 1, 2.5: 2, True: 3, None: 4}), json.dumps((1, 2)), json.dumps(True))
for text in ('01', '1.', '.5', '+1', '1e', '-', 'nan', 'True', '0x1'):
    try:
        print(json.loads(text))
    except json.JSONDecodeError as error:
        print(text, error)
try:
    json.dumps(float('inf'), allow_nan=False)
except ValueError as error:
    print(error)
