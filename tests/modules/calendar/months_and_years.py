import calendar

print(calendar.isleap(2024), calendar.isleap(1900), calendar.leapdays(2000, 2025), calendar.weekday(2024, 2, 29))
print(calendar.monthrange(2024, 2), calendar.monthcalendar(2023, 10))
print(calendar.month(2024, 2))
print(calendar.TextCalendar(6).formatmonth(2025, 1, w=3))
print(calendar.calendar(2025)[:400])
print(list(calendar.day_name), list(calendar.month_abbr), calendar.MONDAY, calendar.JANUARY, calendar.timegm((2024, 1, 1, 0, 0, 0)))
c = calendar.Calendar(firstweekday=6)
print(list(c.iterweekdays()), list(c.itermonthdays(2024, 2))[:8], c.monthdatescalendar(2024, 2)[0][0], c.monthdays2calendar(2024, 2)[0])
print(calendar.HTMLCalendar().formatmonth(2024, 2)[:150])
print(calendar.weekheader(3))
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.firstweekday(), calendar.month(2023, 5))
for function in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(9)):
    try:
        print(function())
    except ValueError as e:
        print(type(e).__name__, e)
