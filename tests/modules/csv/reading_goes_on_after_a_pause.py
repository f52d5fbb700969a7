# host: add
import csv
import io
from fractions import Fraction
from statistics import NormalDist

source = io.StringIO('a,b\n1,"x\ny"\n3,4\n', newline='')
rows = csv.reader(source)
print(next(rows), rows.line_num)
add(1, 2)
print(next(rows), rows.line_num)
out = io.StringIO()
writer = csv.DictWriter(out, ['n', 'half'])
writer.writeheader()
half, dist = Fraction(1, 2), NormalDist(1, 2)
for row in rows:
    writer.writerow({'n': row[0], 'half': half * add(1, int(row[1]))})
print(repr(out.getvalue()), dist, half + 1)
data = io.BytesIO(b'one\ntwo\nthree')
lines = iter(data)
print(next(lines))
add(2, 3)
print(list(lines), data.tell())
