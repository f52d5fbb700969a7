"""Months and years as text and HTML, weeks, leap years, first days, and months that are none."""
import calendar
from datetime import date

print(calendar.month(2024, 2), calendar.TextCalendar(calendar.SUNDAY).formatmonth(2023, 10, w=3, l=1), sep='')
print(calendar.calendar(2023, m=4)[:700])
print(calendar.HTMLCalendar().formatmonth(2024, 2))
print(calendar.monthrange(2024, 2), calendar.monthcalendar(2024, 6), calendar.isleap(1900), calendar.leapdays(2000, 2025), calendar.weekday(2024, 2, 29), calendar.weekheader(3), calendar.timegm((2024, 2, 29, 12, 0, 0)), calendar.firstweekday(), list(calendar.month_name)[:3], calendar.day_abbr[0], calendar.month_abbr[-1], list(calendar.day_name)[-1])
cal = calendar.Calendar(firstweekday=6)
print(list(cal.iterweekdays()), list(cal.itermonthdays(2024, 2))[:6], [str(d) for d in cal.itermonthdates(2024, 2)][:3], list(cal.itermonthdays2(2024, 2))[:5], list(cal.itermonthdays4(2024, 12))[-2:], cal.monthdayscalendar(2024, 2)[0], len(cal.yeardayscalendar(2024, 4)), cal.monthdatescalendar(2024, 3)[0][0])
thursdays = [date(2024, 11, week[calendar.THURSDAY]) for week in calendar.monthcalendar(2024, 11) if week[calendar.THURSDAY]]
print(thursdays[3], calendar.FRIDAY, calendar.Day.FRIDAY, repr(calendar.Month.MAY), calendar.JANUARY, calendar.Month(12).name, calendar.DECEMBER, calendar.standalone_month_name[3] if hasattr(calendar, 'standalone_month_name') else '')
for bad in (lambda: calendar.monthrange(2024, 13), lambda: calendar.month(2024, 0), lambda: calendar.setfirstweekday(7), lambda: calendar.Month(13), lambda: calendar.weekday(2024, 2, 30), lambda: calendar.isleap('a'), lambda: calendar.month_name[13], lambda: calendar.monthcalendar(2024, 14), lambda: calendar.Day(9), lambda: calendar.timegm((1,)), lambda: calendar.Calendar(5).itermonthdays(2024, 20).__next__()):
    try:
        print(bad())
    except (ValueError, IndexError, TypeError) as error:
        print(type(error).__name__, error)
