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


show(lambda: D.timezone(D.timedelta(hours=-24)))
show(lambda: D.timezone(D.timedelta(0),5))
show(lambda: D.timezone(D.timedelta(0)))
show(lambda: D.timezone(D.timedelta(0),'X'))
show(lambda: D.timezone(D.timedelta(hours=-5,minutes=-30)))
show(lambda: str(D.timezone(D.timedelta(hours=-5,minutes=-30,seconds=1,microseconds=5))))
show(lambda: D.timezone.utc.utcoffset(5))
show(lambda: D.timezone.utc.fromutc(5))
show(lambda: D.timezone.utc.fromutc(D.datetime(2020,1,1)))
show(lambda: D.tzinfo().utcoffset(None))
show(lambda: D.tzinfo().dst(None))
show(lambda: D.tzinfo().tzname(None))
show(lambda: D.tzinfo().fromutc(None))
show(lambda: D.tzinfo().fromutc(D.datetime(2020,1,1)))
show(lambda: D.datetime(2020,1,1).astimezone(5))
