import warnings
from datetime import date, datetime, time


class Day(date):
    def __new__(cls, *args, **kwargs):
        made = super().__new__(cls, *args, **kwargs)
        made.extra = 7
        return made


class Moment(datetime):
    def __new__(cls, *args, **kwargs):
        made = super().__new__(cls, *args, **kwargs)
        made.extra = 8
        return made


class Clock(time):
    def __new__(cls, *args, **kwargs):
        made = super().__new__(cls, *args, **kwargs)
        made.extra = 9
        return made


for made in (Day.fromordinal(731000), Day.fromisoformat('2024-02-29'), Day.fromisocalendar(2024, 9, 4),
             Day(2024, 1, 1).replace(month=5), Moment.fromisoformat('2024-02-29T01:02:03.5'),
             Moment.strptime('2020', '%Y'), Moment(2020, 1, 1).replace(fold=1), Moment.fromtimestamp(0),
             Moment.combine(date(2020, 1, 2), time(3, 4)), Clock.fromisoformat('01:02'), Clock(1).replace(minute=2)):
    print(repr(made), made.extra, getattr(made, 'fold', None))
for parts in ((2**33, 1, 1), (2019, 1, 2**40), ('a', 1, 1)):
    try:
        date.fromisocalendar(*parts)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(datetime.utcfromtimestamp(86400))
    print([(w.category.__name__, str(w.message)[:50]) for w in caught])
