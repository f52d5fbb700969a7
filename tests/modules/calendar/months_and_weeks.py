import calendar

print(calendar.monthrange(2024, 2), calendar.isleap(2100), calendar.leapdays(2000, 2021))
print(calendar.month(2023, 5), end='')
print(calendar.Calendar(6).monthdayscalendar(2023, 5)[0], calendar.weekday(2023, 5, 17))
print(list(calendar.Calendar().itermonthdays2(2023, 2))[:3], calendar.day_name[0], calendar.month_abbr[12])
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.firstweekday(), calendar.weekheader(3), calendar.timegm((1970, 1, 2, 0, 0, 0)))
calendar.setfirstweekday(calendar.MONDAY)
try:
    calendar.monthrange(2023, 13)
except calendar.IllegalMonthError as error:
    print(error)
