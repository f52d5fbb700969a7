import datetime

__all__ = (
    'IllegalMonthError', 'IllegalWeekdayError', 'setfirstweekday', 'firstweekday', 'isleap', 'leapdays', 'weekday',
    'monthrange', 'monthcalendar', 'prmonth', 'month', 'prcal', 'calendar', 'timegm', 'month_name', 'month_abbr',
    'day_name', 'day_abbr', 'Calendar', 'TextCalendar',
    'HTMLCalendar', 'LocaleTextCalendar', 'LocaleHTMLCalendar', 'weekheader', 'Day', 'Month', 'JANUARY', 'FEBRUARY',
    'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY',
)
__state__ = ('c',)

error = ValueError
_DAYS = ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')
_MONTHS = ('', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
           'November', 'December')
_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class IllegalMonthError(ValueError, IndexError):
    """There is no such month."""

    def __init__(self, month):
        self.month = month

    def __str__(self):
        return 'bad month number %r; must be 1-12' % self.month


class IllegalWeekdayError(ValueError):
    """There is no such weekday."""

    def __init__(self, weekday):
        self.weekday = weekday

    def __str__(self):
        return 'bad weekday number %r; must be 0 (Monday) to 6 (Sunday)' % self.weekday


class _Constant(int):
    """A day or a month."""

    def __new__(cls, value, name):
        made = int.__new__(cls, value)
        made.name = name
        return made

    @property
    def value(self):
        """The number."""
        return int(self)

    def __repr__(self):
        return f'calendar.{self.name}'

    def __str__(self):
        return str(int(self))


class _Constants:
    def __init__(self, names, first):
        self._all = [_Constant(i, name.upper()) for i, name in enumerate(names, first)]
        self._first = first
        for member in self._all:
            setattr(self, member.name, member)

    def __iter__(self):
        return iter(self._all)

    def __len__(self):
        return len(self._all)

    def __call__(self, value):
        if not self._first <= value < self._first + len(self._all):
            raise ValueError(f'{value!r} is not a valid {"Day" if self._first == 0 else "Month"}')
        return self._all[value - self._first]

    def __getitem__(self, name):
        return getattr(self, name)


Day = _Constants(_DAYS, 0)
Month = _Constants(_MONTHS[1:], 1)
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = Day
(JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER) = Month
day_name = list(_DAYS)
day_abbr = [name[:3] for name in _DAYS]
month_name = list(_MONTHS)
month_abbr = [name[:3] for name in _MONTHS]
mdays = list(_LENGTHS)


def isleap(year):
    """Whether a year is a leap year."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def leapdays(y1, y2):
    """The number of leap years from y1 to y2, y2 not among them."""
    y1 -= 1
    y2 -= 1
    return (y2 // 4 - y1 // 4) - (y2 // 100 - y1 // 100) + (y2 // 400 - y1 // 400)


def weekday(year, month, day):
    """The weekday of a day, 0 for Monday."""
    if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
        year = 2000 + year % 400
    return Day(datetime.date(year, month, day).weekday())


def _check_month(month):
    if not 1 <= month <= 12:
        raise IllegalMonthError(month)


def monthrange(year, month):
    """The weekday of the first day and the number of days of a month."""
    _check_month(month)
    return weekday(year, month, 1), _length(year, month)


def _length(year, month):
    return _LENGTHS[month] + (month == 2 and isleap(year))


class Calendar:
    """Gives days and weeks as data."""

    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday

    def getfirstweekday(self):
        """The weekday that weeks begin with."""
        return self._firstweekday % 7

    def setfirstweekday(self, firstweekday):
        """Set the weekday that weeks begin with."""
        self._firstweekday = firstweekday

    firstweekday = property(getfirstweekday, setfirstweekday)

    def iterweekdays(self):
        """The weekdays in order."""
        for i in range(self.firstweekday, self.firstweekday + 7):
            yield i % 7

    def itermonthdates(self, year, month):
        """The dates of the whole weeks of a month."""
        for y, m, d in self.itermonthdays3(year, month):
            yield datetime.date(y, m, d)

    def itermonthdays(self, year, month):
        """The days of the whole weeks of a month, 0 for those of other months."""
        day1, days = monthrange(year, month)
        before = (day1 - self.firstweekday) % 7
        yield from [0] * before
        yield from range(1, days + 1)
        yield from [0] * ((self.firstweekday - day1 - days) % 7)

    def itermonthdays2(self, year, month):
        """Days and weekdays."""
        for i, d in enumerate(self.itermonthdays(year, month), self.firstweekday):
            yield d, i % 7

    def itermonthdays3(self, year, month):
        """Year, month and day of the whole weeks of a month."""
        day1, days = monthrange(year, month)
        before = (day1 - self.firstweekday) % 7
        after = (self.firstweekday - day1 - days) % 7
        y, m = (year - 1, 12) if month == 1 else (year, month - 1)
        end = _length(y, m) + 1
        for d in range(end - before, end):
            yield y, m, d
        for d in range(1, days + 1):
            yield year, month, d
        y, m = (year + 1, 1) if month == 12 else (year, month + 1)
        for d in range(1, after + 1):
            yield y, m, d

    def itermonthdays4(self, year, month):
        """Year, month, day and weekday of the whole weeks of a month."""
        for i, (y, m, d) in enumerate(self.itermonthdays3(year, month)):
            yield y, m, d, (self.firstweekday + i) % 7

    def _weeks(self, days):
        days = list(days)
        return [days[i:i + 7] for i in range(0, len(days), 7)]

    def monthdatescalendar(self, year, month):
        """The weeks of a month as lists of dates."""
        return self._weeks(self.itermonthdates(year, month))

    def monthdays2calendar(self, year, month):
        """The weeks of a month as lists of days and weekdays."""
        return self._weeks(self.itermonthdays2(year, month))

    def monthdayscalendar(self, year, month):
        """The weeks of a month as lists of days."""
        return self._weeks(self.itermonthdays(year, month))

    def _rows(self, months, width):
        return [months[i:i + width] for i in range(0, 12, width)]

    def yeardatescalendar(self, year, width=3):
        """A year as rows of months of weeks of dates."""
        return self._rows([self.monthdatescalendar(year, m) for m in range(1, 13)], width)

    def yeardays2calendar(self, year, width=3):
        """A year as rows of months of weeks of days and weekdays."""
        return self._rows([self.monthdays2calendar(year, m) for m in range(1, 13)], width)

    def yeardayscalendar(self, year, width=3):
        """A year as rows of months of weeks of days."""
        return self._rows([self.monthdayscalendar(year, m) for m in range(1, 13)], width)
