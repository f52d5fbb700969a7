class S:
    pass


class S2(S):
    pass


s = S()
def g(o):
    return type(o).__name__, o.__class__.__name__
for o in (1, 'a', s, S2(), ValueError(1), S2, [1]): print(g(o), g(o))
class Ex(Exception):
    @property
    def args2(self): return self.args
e = Ex(1,2)
for i in range(3): print(e.args, e.args2); e.args=(i,)
class Ex2(Exception): args = 5
e=Ex2(1)
for i in range(3): print(e.args)
Ex.args = 9
e = Ex(3)
print(e.args)
import datetime
dts=[datetime.datetime(2020,i,1) for i in (1,2,3)]+[datetime.date(2021,2,3)]
print([ (d.year,d.month,d.day) for d in dts])
class D(datetime.date):
    year = 5
print([x.year for x in (datetime.date(1,2,3), D(1,2,3), datetime.date(4,5,6))])
import math
for i in range(3):
    print(math.pi)
math.pi = 3
print(math.pi)
