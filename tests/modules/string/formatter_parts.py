import string

formatter = string.Formatter()
print(list(formatter.parse('a{0!r:>{width}}b{{c}}{name.x[1]}')))
print(formatter.format('{} {} {x:>4}', 1, 'two', x='r'), formatter.vformat('{0}{k}', ('a',), {'k': 'v'}))
print(formatter.get_field('0.real', (3 + 4j,), {}), formatter.convert_field(5, 'r'),
      formatter.format_field(3.14159, '.2f'))


class Default(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f'<{key}>') if isinstance(key, str) else super().get_value(key, args, kwargs)


print(Default().format('{a} {b}', a=1))
for attempt in (lambda: formatter.format('{0} {}', 1, 2), lambda: formatter.format('{x}'),
                lambda: formatter.format('{!z}', 1),
                lambda: formatter.format('{2}', 1)):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
