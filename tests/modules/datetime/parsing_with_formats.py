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


show(lambda: D.datetime.strptime('2020 x','%Y'))
show(lambda: D.datetime.strptime('2020','%Q'))
show(lambda: D.datetime.strptime('2020','%'))
show(lambda: D.datetime.strptime('2020-02-30','%Y-%m-%d'))
show(lambda: D.datetime.strptime('2020',5))
show(lambda: D.datetime.strptime('12 2020','%d %Y'))
show(lambda: D.datetime.strptime('12','%d'))
show(lambda: D.date.strptime('2020-01-01','%Y-%m-%d'))
show(lambda: D.time.strptime('10:20','%H:%M'))
show(lambda: D.timezone(5))
show(lambda: D.timezone(D.timedelta(1)))
