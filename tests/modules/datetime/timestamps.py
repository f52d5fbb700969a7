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


show(lambda: D.datetime.fromtimestamp(1e20,D.UTC))
show(lambda: D.datetime.fromtimestamp(float('nan'),D.UTC))
show(lambda: D.datetime.fromtimestamp('a',D.UTC))
show(lambda: D.datetime.fromtimestamp(0))
show(lambda: D.datetime.fromtimestamp(-1.5,D.UTC))
show(lambda: D.datetime.fromtimestamp(1.0000005,D.UTC))
show(lambda: D.datetime.utcfromtimestamp(0))
show(lambda: D.datetime(2020,1,1).timestamp())
show(lambda: D.datetime(2020,1,1,tzinfo=D.UTC).timestamp())
show(lambda: D.datetime.combine(5,5))
show(lambda: D.datetime.combine(D.date(2020,1,1),5))
