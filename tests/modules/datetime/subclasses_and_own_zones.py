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


show(
    lambda: x, str(x), x+D.timedelta(1), type(x+D.timedelta(1)), type(x.replace(year=2021)), type(x.astimezone(D.UTC)), X.min, type(X.fromordinal(5))
)
show(lambda: a, )
show(
    lambda: str(a), a.astimezone(D.UTC), a.astimezone(TZ(5)).isoformat(), a == a.astimezone(TZ(5)), hash(a) == hash(a.astimezone(D.UTC)), a - a.astimezone(TZ(7)).replace(tzinfo=D.UTC)
)
show(lambda: D.datetime(2020,1,1,tzinfo=B()).utcoffset())
show(lambda: D.datetime(2020,1,1,tzinfo=B()).tzname())
show(lambda: D.datetime(2020,1,1,tzinfo=B()).dst())
show(lambda: [D.datetime(2021,3,4,15,6,7,89).strftime('%' + c) for c in 'aAbBcCdDeFgGHIjmMnprRStTuUVwWxXyYzZ%'])
