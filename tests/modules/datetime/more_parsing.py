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


show(lambda: D.datetime.strptime('31/Dec/2021:23:59:59.5 +0530', '%d/%b/%Y:%H:%M:%S.%f %z'))
show(lambda: D.datetime.strptime('Monday 3 January 2022 03:04 PM', '%A %d %B %Y %I:%M %p'))
show(
    lambda: D.datetime.strptime('2020-123', '%Y-%j'), D.datetime.strptime('2020 10 1', '%Y %U %w'), D.datetime.strptime('2020 10 1', '%G %V %u')
)
show(
    lambda: D.datetime.strptime('20200102', '%Y%m%d'), D.datetime.strptime('202012', '%Y%m%d'), D.datetime.strptime('1:2:3', '%H:%M:%S')
)
show(lambda: D.datetime.strptime('10 20', '%V %u'))
show(lambda: D.datetime.strptime('2020-01-01T00:00:00Z', '%Y-%m-%dT%H:%M:%S%z'))
show(lambda: D.datetime.strptime('12 AM', '%I %p').hour, D.datetime.strptime('12 PM', '%I %p').hour)
show(lambda: D.datetime.combine(D.date(2020,1,2), D.time(3,4,tzinfo=D.UTC)))
show(
    lambda: D.datetime(2020,1,1,10,20,30,123456).isoformat(timespec='minutes'), D.datetime(2020,1,1).ctime(), D.datetime(2020,1,1,12).time(), a.timetz()
)
