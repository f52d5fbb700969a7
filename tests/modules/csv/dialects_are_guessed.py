import csv

sniffer = csv.Sniffer()
for sample in ('a;b;c\n1;2;3\n4;5;6\n', 'x\ty\n1\t2\n', "'a','b'\n'c','d'\n", 'n, m\n1, 2\n'):
    dialect = sniffer.sniff(sample)
    print(repr(dialect.delimiter), repr(dialect.quotechar), dialect.skipinitialspace)
print(sniffer.has_header('name,age\nAda,36\nBob,41\n'), sniffer.has_header('1,2\n3,4\n'))
try:
    sniffer.sniff('abc')
except csv.Error as error:
    print(error)
print(sniffer.sniff('a:b,c:d\n', delimiters=':').delimiter)
