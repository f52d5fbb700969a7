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


show(lambda: D.timedelta('a'))
show(lambda: D.timedelta(days='a'))
show(lambda: D.timedelta(10**10))
show(lambda: D.timedelta(10**30))
show(lambda: D.timedelta(float('nan')))
show(lambda: D.timedelta(float('inf')))
show(lambda: D.timedelta(1)//0)
show(lambda: D.timedelta(1)/0)
show(lambda: D.timedelta(1)/0.0)
show(lambda: D.timedelta(1)/D.timedelta(0))
show(lambda: D.timedelta(1)//D.timedelta(0))
show(lambda: D.timedelta(1)%D.timedelta(0))
show(lambda: divmod(D.timedelta(1),D.timedelta(0)))
show(lambda: D.timedelta(1)*float('nan'))
show(lambda: D.timedelta(1)*1e300)
show(lambda: D.timedelta(1)*'a')
show(lambda: D.timedelta(1)+1)
show(lambda: D.timedelta(1)<1)
show(lambda: D.timedelta.max+D.timedelta.resolution)
show(lambda: D.timedelta(1,2,3,4,5,6,7,8))
show(lambda: D.timedelta(foo=1))
