"""Working days, ends of months, ages, weeks and durations as a schedule needs them."""
import calendar
from datetime import date, datetime, timedelta, timezone, time


def add_months(day, count):
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def working_days(first, last, holidays=()):
    day = first
    while day <= last:
        if day.weekday() < 5 and day not in holidays:
            yield day
        day += timedelta(days=1)


def describe(span):
    sign = '-' if span < timedelta(0) else ''
    minutes, seconds = divmod(int(abs(span).total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    return f'{sign}{days}d {hours:02}:{minutes:02}:{seconds:02}'


print([str(add_months(date(2024, 1, 31), n)) for n in (-2, -1, 0, 1, 2, 12, 13)])
print(sum(1 for _ in working_days(date(2024, 12, 20), date(2025, 1, 3), {date(2024, 12, 25), date(2025, 1, 1)})))
print(describe(timedelta(days=3, hours=4.5)), describe(-timedelta(minutes=90)), timedelta(weeks=1, days=-1, seconds=0.5), repr(timedelta(milliseconds=-1)))
born = date(2000, 2, 29)
for today in (date(2024, 2, 28), date(2024, 2, 29), date(2023, 3, 1)):
    print(today, today.year - born.year - ((today.month, today.day) < (born.month, born.day)), (today - born).days, today.isocalendar(), today.strftime('%a %d %b %Y, week %V, day %j'))
print(date.fromisocalendar(2024, 9, 4), date.fromordinal(738_945).ctime(), date.max - date.min, date(2024, 5, 5).replace(day=1).timetuple()[:8])
stamp = datetime(2024, 3, 10, 1, 30, tzinfo=timezone(timedelta(hours=-5), 'EST'))
print(stamp, stamp.astimezone(timezone.utc), stamp.timestamp(), stamp.tzname(), stamp.utcoffset(), f'{stamp:%Y/%m/%d %H:%M:%S.%f %z %Z}', stamp.isoformat(' ', 'minutes'))
print(datetime.fromtimestamp(1e9, timezone.utc), datetime.combine(date(2024, 1, 1), time(5, 6, tzinfo=timezone.utc)), datetime.fromtimestamp(-1.5, timezone.utc), datetime.max)
print(timedelta(hours=10) / timedelta(hours=4), timedelta(hours=10) // timedelta(hours=4), timedelta(hours=10) % timedelta(hours=4), divmod(timedelta(hours=-10), timedelta(hours=4)), timedelta(1) * 1.5, timedelta(1) / 3)
for bad in (lambda: date(2023, 2, 29), lambda: date(2024, 13, 1), lambda: date(0, 1, 1), lambda: datetime(2024, 1, 1, 24), lambda: time(1, 60), lambda: date.max + timedelta(1), lambda: timedelta(days=10 ** 9),
            lambda: timezone(timedelta(hours=24)), lambda: timezone(5), lambda: date(2024, 1, 1) - 5, lambda: datetime(2024, 1, 1) < stamp, lambda: datetime(2024, 1, 1) - stamp, lambda: date(2024, 1, 1) < datetime(2024, 1, 1),
            lambda: timedelta(1) / 0, lambda: timedelta('x'), lambda: date(2024, 1), lambda: datetime(2024, 1, 1, fold=2), lambda: date.fromisocalendar(2024, 54, 1), lambda: date.fromisocalendar(2024, 1, 8),
            lambda: datetime.strptime('2024-01-02', '%F'), lambda: datetime.strptime('Jan', '%h'), lambda: datetime.strptime('1', '%n%d'), lambda: datetime.strptime('+01:00', '%:z'), lambda: datetime.strptime('1/2/24', '%D'),
            lambda: stamp.isoformat(timespec='x'), lambda: datetime.fromtimestamp(1e20), lambda: stamp.astimezone('UTC'), lambda: date(2024, 1, 1).replace(day=32), lambda: datetime(1, 1, 1, tzinfo=3), lambda: timedelta(1) + 1):
    try:
        print(bad())
    except (ValueError, TypeError, OverflowError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
