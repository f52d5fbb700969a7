import csv
import io

text = 'name,quote,"multi\nline"\r\n"a ""b"" c",1, x\r\n\r\n,"",end\n'
for row in csv.reader(io.StringIO(text, newline='')):
    print(row)
print(list(csv.reader(['a;b;c', '1;"2;3";4'], delimiter=';')))
print(list(csv.reader(["'a','b''c'", '1,2'], quotechar="'")))
print(list(csv.reader(['a\\,b,c', '"x\\"y",z'], escapechar='\\', doublequote=False)))
print(list(csv.reader(['1,"2",3.5', 'inf,"x",-1e3'], quoting=csv.QUOTE_NONNUMERIC)))
print(list(csv.reader([',"",a', '1,"",2'], quoting=csv.QUOTE_NOTNULL)), list(csv.reader(['1, "a"'], skipinitialspace=True)))
print(list(csv.reader(['a\tb'], 'excel-tab')), list(csv.reader(['"a"b,c'])), list(csv.reader(['"open', 'next"'])))
r = csv.reader(['a,b', '1,"x', 'y"', '3,4'])
print(next(r), r.line_num, next(r), r.line_num, next(r), r.line_num)
for row in csv.DictReader(io.StringIO('id,name,x\n1,ann,5\n\n2,bob\n3,eve,7,8\n')):
    print(row)
d = csv.DictReader(['1,2'], fieldnames=['a', 'b', 'c'], restval='-')
print(d.fieldnames, list(d))
print(csv.list_dialects(), csv.field_size_limit(), csv.get_dialect('unix').lineterminator)
for function in (lambda: list(csv.reader(['a\rb'])), lambda: list(csv.reader([b'a'])), lambda: csv.reader([], 'nope'),
                 lambda: list(csv.reader(['"a"b'], strict=True)), lambda: list(csv.reader(['"a'], strict=True)),
                 lambda: csv.reader([], delimiter=''), lambda: csv.reader([], delimiter=5), lambda: csv.reader(5),
                 lambda: list(csv.reader(['a,1'], quoting=csv.QUOTE_NONNUMERIC)), lambda: csv.reader([], quoting=9),
                 lambda: csv.reader([], foo=1), lambda: csv.reader([], delimiter='\n')):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)
