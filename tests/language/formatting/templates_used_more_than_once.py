for i in range(2): print(s.cl(1))
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
print(sorted([3,1,2]), sorted((3,1,2), reverse=True), sorted({'b':1,'a':2}), sorted({3,1}), sorted({'b':1,'a':2}.items(), key=lambda kv: kv[1]), sorted('hello'), sorted(x for x in (3,2)), sorted([3,1,2], key=lambda v:-v, reverse=True), sorted(['a','B'], key=str.lower))
try: sorted([1,'a'])
except TypeError as e: print(e)
try: sorted([1,2], key=lambda v: 1/0)
except ZeroDivisionError as e: print(e)
import functools
print(sorted([3,1,2], key=functools.cmp_to_key(lambda a,b: b-a)), sorted([3,1,2], key=functools.cmp_to_key(lambda a,b: a-b), reverse=True))
l=[5,4,3]; l.sort(key=functools.cmp_to_key(lambda a,b: a-b)); print(l)
l=[1,2,3]
def key(v):
    l.append(v); return v
try: l.sort(key=key)
except ValueError as e: print(e)
def kf(v):
    if v==2: raise KeyError(v)
    return v
l=[3,2,1]
try: l.sort(key=kf)
except KeyError as e: print(e, l)
print(sum(x for x in (1,2,3)), sum((x for x in (1.5,2)), 10), sum(([x] for x in (1,2)), []))
try: sum(x for x in 'ab')
except TypeError as e: print(e)
for i in range(2):
    for t,a in (('%d %s',(1,'x')),('%5d|%-5s',(1,'x')),('%d%%',3),('%(a)s',{'a':1}),('%d',True),('%d',2.7),('%i',-5),('%x',255)):
        print(t % a)
    try: '%d' % 'a'
    except TypeError as e: print(e)
    try: '%q' % 1
    except ValueError as e: print(e)
