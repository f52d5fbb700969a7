"""string.Template for letters, its identifiers and errors; Formatter subclasses; constants and capwords."""
import string
from string import Template, Formatter

letter = Template('Dear $name, you owe $$${amount} for ${item}s ($name).')
print(letter.substitute(name='Ann', amount=5, item='book'), letter.safe_substitute({'name': 'Bob'}, item='pen'), letter.get_identifiers(), letter.is_valid(), Template('$5').is_valid(), letter.template[:8], repr(Template('x')).split(' at ')[0])


class Percent(Template):
    delimiter = '%'
    idpattern = r'[a-z]+(?:\.[a-z]+)?'


print(Percent('%a.b %% %{c} %A $x').safe_substitute({'a.b': 1, 'c': 2, 'A': 3}), Percent('%a').delimiter)


class Report(Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f'<{key}>') if isinstance(key, str) else super().get_value(key, args, kwargs)

    def convert_field(self, value, conversion):
        return value.upper() if conversion == 'u' else super().convert_field(value, conversion)

    def check_unused_args(self, used, args, kwargs):
        print('used', sorted(map(str, used)), 'of', len(args), sorted(kwargs))


print(Report().format('{0} {name!u:>6} {missing} {0!r:5}|{n:{width}.2f}', 'x', name='bob', n=3.14159, width=8), Report().vformat('{a[0]}{a[1].real}', (), {'a': [1, 2]}))
print(list(Formatter().parse('a{b!r:>{c}}d{{e}}{}')), Formatter().format('{}{}', 1, 2), Formatter().get_field('0.real', (5,), {}), string.capwords('hello  wORLD x'), string.capwords('a-b-c', '-'))
print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits, repr(string.punctuation), repr(string.whitespace), len(string.printable))
for bad in (lambda: letter.substitute(name='x'), lambda: Template('a $ b').substitute(), lambda: Template('line\n${').substitute(), lambda: Template('$a').substitute([]), lambda: Template(5).substitute(), lambda: Formatter().format('{x}'), lambda: Formatter().format('{} {0}', 1), lambda: Formatter().format('{0} {}', 1), lambda: Formatter().format('{!x}', 1), lambda: Formatter().format('{', 1), lambda: Formatter().format('}', 1), lambda: Formatter().format(), lambda: Formatter().format('{5}'),
            lambda: Formatter().format('{0[}', [1]), lambda: Formatter().format('{0.}', 1), lambda: Formatter().format('{a:{b:{c}}}', a=1, b=2, c=3), lambda: Template('$x').substitute({}, x=1, y=2), lambda: Template('$a').substitute(1, 2), lambda: Template('${a b}').substitute(a=1), lambda: Template('${é}').get_identifiers(), lambda: string.capwords(5), lambda: Formatter().vformat('{}', 5, {})):
    try:
        print(bad())
    except (ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
        print(type(error).__name__, error)
