import calendar

print(calendar.monthrange(2024, 2), calendar.monthrange(2023, 2), calendar.leapdays(1900, 2000))
for week in calendar.monthcalendar(2026, 2):
    print(week)
print(calendar.Calendar(6).monthdayscalendar(2025, 6)[0], list(calendar.Calendar(2).iterweekdays()))
print(list(calendar.Calendar().itermonthdays2(2026, 3))[:8])
print([str(day) for day in calendar.Calendar().itermonthdates(2026, 11)][:3])
print([calendar.isleap(year) for year in (1900, 2000, 2023, 2024)], calendar.weekday(2000, 1, 1))
for attempt in (lambda: calendar.monthrange(2024, 13), lambda: calendar.monthcalendar(2024, 0)):
    try:
        attempt()
    except calendar.IllegalMonthError as error:
        print(error)
