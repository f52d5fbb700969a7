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


show(lambda: D.date.fromisocalendar(2020,1,8))
show(lambda: D.date.fromisocalendar(0,1,1))
show(lambda: D.date.fromisocalendar('a',1,1))
show(lambda: D.date(2020,1,1).isocalendar())
show(lambda: tuple(D.date(2020,1,1).isocalendar()))
show(lambda: D.date(2020,1,1).timetuple())
show(lambda: D.datetime(2020,1,1,tzinfo=D.UTC).timetuple())
show(lambda: D.datetime(2020,1,1,tzinfo=D.UTC).utctimetuple())
show(lambda: D.date(2020,1,1).replace(year=0))
show(lambda: D.date(2020,1,1).replace(2021))
show(lambda: D.date(2020,1,1).replace(foo=1))
