import csv

print(list(csv.reader(['a,b', '"x,y","say ""hi"""', '', 'one', ',', '"multi', 'line",z'])))
print(list(csv.reader(['a; b;c'], delimiter=';', skipinitialspace=True)), list(csv.reader(["'a,b',c"], quotechar="'")))
print(list(csv.reader(['1,"2",x'], quoting=csv.QUOTE_NONE)), list(csv.reader(['1,"2"'], quoting=csv.QUOTE_NONNUMERIC)))
reader = csv.reader(iter('a\nb\n'.splitlines(True)))
print(next(reader), reader.line_num, next(reader), reader.line_num, reader.dialect.delimiter)
for lines, options in ((['"a"b'], {'strict': True}), (['"open'], {'strict': True}), ([b'a'], {}),
                       (['x'], {'quoting': csv.QUOTE_NONNUMERIC}), ([5], {})):
    try:
        print(list(csv.reader(lines, **options)))
    except (csv.Error, ValueError) as error:
        print(type(error).__name__, error)
