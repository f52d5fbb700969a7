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


show(lambda: D.timedelta(microseconds=0.5), D.timedelta(microseconds=1.5), D.timedelta(milliseconds=0.0005))
show(
    lambda: D.timedelta(1)/3, D.timedelta(1)*2.5, 3*D.timedelta(1), D.timedelta(1)//D.timedelta(hours=5), D.timedelta(1)%D.timedelta(hours=5), divmod(D.timedelta(1),D.timedelta(hours=5)), D.timedelta(1)/D.timedelta(hours=5), -D.timedelta(1,5), abs(D.timedelta(-1,5)), +D.timedelta(3), bool(D.timedelta(0))
)
show(lambda: str(D.timedelta(-1,5,7)), str(D.timedelta(2,3)), D.timedelta(1,2,3).total_seconds())
show(
    lambda: D.date.fromisocalendar(2020,53,7), D.date(2021,1,1).isocalendar(), D.date(1,1,1).isocalendar(), D.date(9999,12,31).isocalendar()
)
