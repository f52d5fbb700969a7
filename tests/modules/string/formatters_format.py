from string import Formatter

f = Formatter()
print(f.format('{0}, {1!r:>6} {name[0].real} {{x}}', 1, 'a', name=[3]), f.format('{} {} {:>{}}', 1, 2, 'x', 4), f.format('plain'))
print(f.vformat('{a.real}-{b[k]}', (), {'a': 5, 'b': {'k': 'v'}}), list(f.parse('a{b!r:c}d{}{{')), f.get_field('0[1]', ([1, 2],), {}))


class Names(Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f'<{key}>') if isinstance(key, str) else super().get_value(key, args, kwargs)

    def check_unused_args(self, used_args, args, kwargs):
        print('used', sorted(map(str, used_args)))

    def convert_field(self, value, conversion):
        return value.upper() if conversion == 'u' else super().convert_field(value, conversion)

    def format_field(self, value, format_spec):
        return f'[{format(value, format_spec)}]'


print(Names().format('{x!u} {y} {0}', 7, x='abc'))
for attempt in (lambda: f.format('{} {0}', 1), lambda: f.format('{0} {}', 1), lambda: f.format('{', 1), lambda: f.format('}', 1),
                lambda: f.format('{a}'), lambda: f.format('{}'), lambda: f.format('{!x}', 1), lambda: f.format('{:{:{:{}}}}', 1, 2, 3, 4),
                lambda: f.format(), lambda: f.format('{0.zz}', 1), lambda: f.format('{0[}', 1)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__ + ':', error)
