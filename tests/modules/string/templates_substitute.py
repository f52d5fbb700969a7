from string import Template

t = Template('$who likes ${what}s, costs $$5')
print(t.substitute(who='tim', what='kung pao'), t.substitute({'who': 1}, what=2), t.safe_substitute(who='x'), t.template)
print(t.is_valid(), t.get_identifiers(), Template('$a $').is_valid(), Template('$').safe_substitute(), Template('é $é x').safe_substitute(a=1))
for text in ('$a $ x', 'line\n  $1', '${a', '$missing', '${b}'):
    try:
        print(Template(text).substitute(a=1))
    except (ValueError, KeyError) as error:
        print(type(error).__name__, error)


class Percent(Template):
    delimiter = '%'
    idpattern = '[a-z]+_[a-z]+'


print(Percent('%% %with_underscore %notunderscored').safe_substitute(with_underscore='x', notunderscored='y'))


class Braces(Template):
    pattern = r'\{\{(?:(?P<escaped>\{\{)|(?P<named>[_a-z]+)\}\}|(?P<braced>[_a-z]+)\}\}|(?P<invalid>))'


print(Braces('hello {{name}}!').substitute(name='you'), Braces('{{a}} {{b}}').get_identifiers())


class Cased(Template):
    flags = 0


print(Cased('$A $a').safe_substitute(a=1, A=2), Template('$A').substitute(A=3), Template.delimiter, 'escaped' in Template.pattern.groupindex)
