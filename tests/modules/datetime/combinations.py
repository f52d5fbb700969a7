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


show(lambda: sorted([D.date(2021,1,1), D.date(2020,5,1)]), max(D.datetime(2020,1,1), D.datetime(2020,1,2)))
show(lambda: {D.date(2020,1,1): 1}[D.date(2020,1,1)], D.date(2020,1,1) in {D.date(2020,1,1)})
show(lambda: D.datetime.min, D.datetime.max, D.date.resolution, D.timezone.min, D.timezone.max, D.time.max)
show(lambda: isinstance(D.datetime.now, object), D.datetime.__mro__, D.timezone.__mro__)
show(
    lambda: D.time(10,20).replace(minute=5, fold=1), D.time(1,2,3,4), str(D.time(1,2,3,4)), D.time.fromisoformat('T10:20:30.5+01:00'), D.time.fromisoformat('24:00'), D.time.fromisoformat('10')
)
show(
    lambda: D.time(1) == D.time(1, tzinfo=D.UTC), D.time(1, tzinfo=D.UTC) == D.time(2, tzinfo=D.timezone(D.timedelta(hours=1)))
)
show(lambda: sum([D.timedelta(1), D.timedelta(2)], D.timedelta()))
show(
    lambda: D.date(2020,1,31) - D.date(2020,1,1), D.datetime(2020,1,31) - D.timedelta(1,1), D.timedelta(1) + D.date(2020,1,1), D.timedelta(1) + D.datetime(2020,1,1)
)
show(lambda: D.datetime.fromtimestamp(1e9, TZ(2)), D.datetime.fromtimestamp(1.5), D.date.fromtimestamp(86400))
show(
    lambda: D.date.__name__, D.datetime.date, D.timedelta.__add__(D.timedelta(1), D.timedelta(2)), D.timedelta(1).__radd__(5), D.date(2020,1,1).__eq__(5)
)
show(lambda: x.__class__, X.strptime('2020','%Y'), X.combine(D.date(1,1,1), D.time()), X.fromisoformat('2020-01-01'))
show(
    lambda: D.datetime(2020,1,1,fold=1), D.datetime(2020,1,1,0,0,5), D.datetime(2020,1,1,1).replace(hour=3, tzinfo=None)
)
