import calendar

print(calendar.TextCalendar().formatmonth(2026, 2))
print(calendar.TextCalendar(calendar.SUNDAY).formatmonth(2026, 2, w=3, l=1))
print(repr(calendar.TextCalendar().formatweekheader(3)), repr(calendar.TextCalendar().formatmonthname(2026, 1, 20)))
print(calendar.month_name[1:4], calendar.day_abbr[:2], list(calendar.month_abbr)[-1], repr(calendar.month_name[0]))
print(calendar.MONDAY, repr(calendar.JANUARY), calendar.Day(3), calendar.Month.JUNE)
