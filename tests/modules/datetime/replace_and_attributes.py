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


show(lambda: D.date(2020,1,1).strftime(5))
show(lambda: D.date(2020,1,1).foo)
show(lambda: D.date(2020,1,1).year.bar)
show(lambda: D.datetime(2020,1,1)+D.datetime(2020,1,1))
show(lambda: -D.date(2020,1,1))
show(lambda: D.date(2020,1,1)*2)
show(lambda: hash(D.date(2020,1,1))==hash(D.date(2020,1,1)))
show(lambda: format(D.date(2020,1,1),'%d/%m'))
show(lambda: format(D.date(2020,1,1),''))
