"""CSV to JSON and back: dialects, quoting, dictionaries, sniffing, and rows that do not fit."""
import csv
import io
import json

text = 'name,qty,"unit price"\r\n"Smith, J",3,1.50\r\n"say ""hi""",4,\r\n\r\n"two\nlines",5,6,extra\r\nshort\r\n'
rows = list(csv.reader(io.StringIO(text, newline='')))
print(rows)
reader = csv.DictReader(io.StringIO(text, newline=''), restkey='more', restval='?')
for row in reader:
    print(reader.line_num, json.dumps(row))
print(reader.fieldnames)
for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_STRINGS, csv.QUOTE_NOTNULL):
    out = io.StringIO()
    csv.writer(out, quoting=quoting, lineterminator='\n').writerows([['a', 1, None, 2.5, 'x,y', 'q"q', '', ' s'], [True, 'l\nm']])
    print(quoting, repr(out.getvalue()))
out = io.StringIO()
writer = csv.DictWriter(out, ['id', 'name'], extrasaction='ignore', restval='-', delimiter=';', quotechar="'", doublequote=False, escapechar='\\')
print(writer.writeheader(), writer.writerow({'id': 1, 'name': "o'neil;", 'x': 3}), writer.writerows([{'id': 2}]))
print(repr(out.getvalue()))
csv.register_dialect('pipes', delimiter='|', quoting=csv.QUOTE_NONE, escapechar='\\', skipinitialspace=True)
print(list(csv.reader(['a| b\\|c|"d"'], 'pipes')), csv.list_dialects(), csv.get_dialect('pipes').delimiter, list(csv.reader(['1,"2",3.5'], quoting=csv.QUOTE_NONNUMERIC)), list(csv.reader(['a,,"",b'], quoting=csv.QUOTE_NOTNULL)), list(csv.reader(['1,,"3"'], quoting=csv.QUOTE_STRINGS)))
csv.unregister_dialect('pipes')
dialect = csv.Sniffer().sniff('a;b;c\n1;2;3\n4;5;6\n')
print(dialect.delimiter, repr(dialect.quotechar), dialect.skipinitialspace, csv.Sniffer().has_header('name,age\nann,5\nbob,6\n'), csv.Sniffer().sniff("'a','b'\n'c','d'\n").quotechar)
for bad in (lambda: list(csv.reader(['a"b"c', '"a"b'], strict=True)), lambda: list(csv.reader(['"abc'], strict=True)), lambda: csv.reader([], delimiter=',,'), lambda: csv.reader([], delimiter=''), lambda: next(csv.reader(['a'], quotechar=None)), lambda: csv.reader([], 'nope'), lambda: csv.reader(5), lambda: list(csv.reader([5])), lambda: list(csv.reader([b'a'])), lambda: csv.writer(5), lambda: csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(['a,b']),
            lambda: csv.writer(io.StringIO()).writerow(5), lambda: csv.DictWriter(io.StringIO(), ['a']).writerow({'b': 1}), lambda: csv.DictWriter(io.StringIO(), ['a'], extrasaction='x'), lambda: csv.reader([], quoting=9), lambda: csv.reader([], lineterminator=5), lambda: csv.unregister_dialect('zz'), lambda: csv.get_dialect('zz'), lambda: csv.register_dialect(5), lambda: csv.reader([], nonsense=1), lambda: csv.Sniffer().sniff('abc'),
            lambda: list(csv.reader(['x,"y'], quoting=csv.QUOTE_NONNUMERIC)), lambda: csv.field_size_limit('a'), lambda: list(csv.reader(['a\rb'])), lambda: csv.writer(io.StringIO()).writerows([1]), lambda: csv.reader([], delimiter='\n'), lambda: csv.reader([], escapechar='ab'), lambda: csv.reader([], delimiter=5), lambda: csv.reader([], quotechar='', quoting=csv.QUOTE_ALL), lambda: list(csv.reader(['a  b'], skipinitialspace=1, delimiter=' '))):
    try:
        print(bad())
    except (csv.Error, TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
