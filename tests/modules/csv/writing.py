import csv
import io


def written(rows, **settings):
    out = io.StringIO(newline='')
    w = csv.writer(out, **settings)
    for row in rows:
        w.writerow(row)
    return out.getvalue()


rows = [['a', 'b,c', 'say "hi"', 'two\nlines'], [1, 2.5, None, True], [''], [], ['', ''], (x for x in 'gen')]
print(repr(written(rows)))
for name in ('QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_STRINGS', 'QUOTE_NOTNULL'):
    print(name, repr(written(rows[:3], quoting=getattr(csv, name))))
print(repr(written([['a,b', 'c"d', 'e\\f']], quoting=csv.QUOTE_NONE, escapechar='\\')))
print(repr(written([['a"b', "c'd"]], doublequote=False, escapechar='\\')), repr(written([['a"b', "c'd"]], quotechar="'")))
print(repr(written([[1, 2]], dialect='unix')), repr(written([[1, 2]], delimiter='\t', lineterminator='\n')))
out = io.StringIO(newline='')
w = csv.DictWriter(out, ['id', 'name'], extrasaction='ignore')
print(w.writeheader(), w.writerow({'id': 1, 'name': 'x', 'more': 2}))
w.writerows([{'id': 2}, {'name': 'z', 'id': 3}])
print(repr(out.getvalue()))
csv.register_dialect('pipes', delimiter='|', quoting=csv.QUOTE_MINIMAL)
print(repr(written([['a|b', 'c']], dialect='pipes')), 'pipes' in csv.list_dialects())
csv.unregister_dialect('pipes')


class Semi(csv.excel):
    delimiter = ';'


print(repr(written([['a;b', 'c']], dialect=Semi)))
for function in (lambda: written([['a,b']], quoting=csv.QUOTE_NONE), lambda: written([5]), lambda: csv.writer(5),
                 lambda: csv.DictWriter(io.StringIO(), ['a']).writerow({'b': 1}), lambda: written([['']], quoting=csv.QUOTE_NONE),
                 lambda: csv.get_dialect('pipes'), lambda: csv.unregister_dialect('pipes')):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)
s = csv.Sniffer()
d = s.sniff('a;b;c\n1;2;3\n4;5;6\n')
print(repr(d.delimiter), repr(d.quotechar), d.skipinitialspace, s.has_header('name,age\nann,30\nbob,41\n'))
print(repr(s.sniff("'a','b'\n'c','d'\n").quotechar), s.has_header('1,2\n3,4\n'))
