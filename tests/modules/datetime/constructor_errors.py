import datetime as D
class X(D.datetime): pass
class TZ(D.tzinfo):
    def __init__(self, h): self.h = h
    def utcoffset(self, dt): return D.timedelta(hours=self.h)
    def dst(self, dt): return D.timedelta(0)
    def tzname(self, dt): return 'TZ%d' % self.h
    def __repr__(self): return 'TZ(%d)' % self.h
class B(D.tzinfo):
    def utcoffset(self, dt): return 5
    def tzname(self, dt): return 5
    def dst(self, dt): return D.timedelta(days=3)
x = X(2020,1,1)
a = D.datetime(2020,1,1,10,tzinfo=TZ(3))


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: D.date(0,1,1))
show(lambda: D.date(10000,1,1))
show(lambda: D.date(2020,13,1))
show(lambda: D.date(2020,2,30))
show(lambda: D.date(2020,2))
show(lambda: D.date())
show(lambda: D.date('a',1,1))
show(lambda: D.date(2020,1.5,1))
show(lambda: D.date(2020,1,1,1))
show(lambda: D.date(2020,1,1,foo=1))
show(lambda: D.date(2**70,1,1))
show(lambda: D.time(24))
show(lambda: D.time(0,60))
show(lambda: D.time(0,0,60))
show(lambda: D.time(0,0,0,1000000))
show(lambda: D.time(0,tzinfo=5))
show(lambda: D.time(0,fold=2))
show(lambda: D.datetime(2020,1,1,25))
show(lambda: D.datetime(2020,1))
show(lambda: D.datetime())
show(lambda: D.datetime(2020,1,1,tzinfo=3))
