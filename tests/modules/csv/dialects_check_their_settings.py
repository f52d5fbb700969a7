import csv
import io


def outcome(**settings):
    try:
        csv.reader([], **settings)
        return 'ok'
    except Exception as e:
        return repr(e)


for name in ('delimiter', 'escapechar', 'quotechar'):
    for value in ('\n', ' ', '', 'ab', b'a', 1, None):
        print(name, repr(value), outcome(**{name: value}), outcome(**{name: value, 'skipinitialspace': True}))
print(outcome(quotechar=None, quoting=csv.QUOTE_ALL))
print(list(csv.reader(['1,",3,",5'], quotechar=None, escapechar='\\')))
reader = csv.reader(io.StringIO('a,b\n'))
for change in (lambda d: setattr(d, 'delimiter', ':'), lambda d: delattr(d, 'quoting')):
    try:
        change(reader.dialect)
    except AttributeError as e:
        print(type(e).__name__)
