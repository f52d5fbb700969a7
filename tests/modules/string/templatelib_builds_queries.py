"""Template strings: interpolations, conversions, specs, joining, and safe queries and pages built from them."""
from string.templatelib import Template, Interpolation, convert
import html


def page(template):
    parts = []
    for part in template:
        if isinstance(part, str):
            parts.append(part)
        else:
            value = convert(part.value, part.conversion)
            parts.append(html.escape(format(value, part.format_spec)))
    return ''.join(parts)


def query(template):
    return '?'.join(template.strings), template.values


name, price, items = '<Ann>', 3.14159, [1, 'b']
sample = t'Hi {name}, {price:.2f} {items!r:>12} {name!s} {len(items) + 1} {price=}'
print(page(sample), query(t"select * from t where a = {name} and b > {price}"), sep='\n')
print(sample.strings, [(i.value, i.expression, i.conversion, i.format_spec) for i in sample.interpolations])
print(t'a{1}' + t'{2}b', (t'x' + t'y').strings, t''.strings, t'{1}{2}'.strings, list(t'{1}a'), Template('a', Interpolation(5, 'x', 'r', '>3'), 'b', 'c').strings, Interpolation('v').expression, t'{{{name}}}'.strings, rt'\n{1}'.strings, type(t''), t'{(lambda: 1)()}'.values)
width = 6
print(t'{price:{width}.1f}'.interpolations[0].format_spec, t'''multi
{name}'''.strings)
match t'pre{name!r}post':
    case Template(strings=(first, *_), interpolations=(Interpolation(value, expression, conversion),)):
        print(first, value, expression, conversion)
for bad in (lambda: t'a' + 'b', lambda: 'b' + t'a', lambda: Template(5), lambda: Interpolation(), lambda: Interpolation(1, 'x', 'q'), lambda: Interpolation(1, 5), lambda: convert(1, 'z'), lambda: t'a'.strings.append(1), lambda: setattr(t'a', 'strings', ()), lambda: type('T', (Template,), {}), lambda: hash(t'{[]}') and None, lambda: t'{nope}', lambda: Template(strings=1)):
    try:
        print(bad())
    except (TypeError, ValueError, AttributeError, NameError) as error:
        print(type(error).__name__, error)
