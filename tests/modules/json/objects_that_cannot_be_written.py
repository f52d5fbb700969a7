import json

loop = []
loop.append(loop)
for value in ({1, 2}, b'x', 1j, object, {(1, 2): 3}, loop, {'k': [1, {'deep': {5}}]}):
    try:
        json.dumps(value)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error, getattr(error, '__notes__', []))
print(json.dumps({3, 1}, default=sorted), json.dumps(2j, default=lambda z: [z.real, z.imag]))


class Encoder(json.JSONEncoder):
    def default(self, value):
        return f'<{value!r}>' if isinstance(value, complex) else super().default(value)


print(json.dumps([1j], cls=Encoder), ''.join(Encoder().iterencode({'a': [1j]})))
