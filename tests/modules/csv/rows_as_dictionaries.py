import csv
import io

reader = csv.DictReader(io.StringIO('name,age\nAda,36\nBob\nCyd,1,2,3\n\nDan,5\n'), restkey='more', restval='?')
print(reader.fieldnames)
for row in reader:
    print(row)
out = io.StringIO()
writer = csv.DictWriter(out, ['a', 'b'], restval='-', extrasaction='ignore')
writer.writeheader()
writer.writerows([{'a': 1}, {'b': 2, 'c': 3}])
print(repr(out.getvalue()))
try:
    csv.DictWriter(out, ['a']).writerow({'a': 1, 'x': 2})
except ValueError as error:
    print(error)
try:
    csv.DictWriter(out, ['a'], extrasaction='no')
except ValueError as error:
    print(error)
