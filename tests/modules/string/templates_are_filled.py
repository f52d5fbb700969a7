import string

template = string.Template('$who owes $$${amount} to ${whom}x')
print(template.substitute(who='Ann', amount=5, whom='Bo'), template.substitute({'who': 1, 'amount': 2}, whom=3))
print(template.safe_substitute(who='Ann'), template.get_identifiers(), template.is_valid(), template.template)
for text in ('$none', 'bad $', '${open', '$1', 'line\n $!'):
    try:
        string.Template(text).substitute()
    except (KeyError, ValueError) as error:
        print(type(error).__name__, error)


class Percent(string.Template):
    delimiter = '%'
    idpattern = '[a-z]+'


print(Percent('%name is 5%% of $total').substitute(name='x'), Percent('%').is_valid())
