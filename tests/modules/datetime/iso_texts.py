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


show(lambda: D.datetime.fromisoformat('x'))
show(lambda: D.datetime.fromisoformat(5))
show(lambda: D.date.fromisoformat('2020-13-01'))
show(lambda: D.date.fromisoformat('x'))
show(lambda: D.date.fromisoformat(5))
show(lambda: D.time.fromisoformat('x'))
show(lambda: D.time.fromisoformat('25:00'))
show(lambda: D.time.fromisoformat(5))
show(lambda: D.datetime.fromisoformat('2020-01-01T24:00'))
show(lambda: D.datetime.fromisoformat('2020-01-01T24:01'))
show(lambda: D.datetime.fromisoformat('2020-W01-1T10:20:30,123456+05:30'))
show(lambda: D.datetime.fromisoformat('20200101T102030.5Z'))
show(lambda: D.datetime.fromisoformat('2020-01-01T10:20:30+05:30:15.123'))
show(lambda: D.datetime.fromisoformat('2020-01-01T10:20:30+25:30'))
show(lambda: D.datetime.strptime('a','%Y'))
