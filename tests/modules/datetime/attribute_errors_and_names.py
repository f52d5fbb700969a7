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


show(lambda: D.timedelta(1)<D.timedelta(2)<D.timedelta(3))
show(lambda: D.datetime.__module__)
show(lambda: D.datetime.__name__, D.datetime.__qualname__)
show(lambda: setattr(D.date(2020,1,1),'year',5))
show(lambda: setattr(D.date(2020,1,1),'foo',5))
show(lambda: setattr(D.date,'foo',5))
