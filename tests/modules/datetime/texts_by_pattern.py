from datetime import date, datetime

when = datetime(2026, 7, 4, 15, 5, 9, 42)
print(when.strftime('%Y/%m/%d %H:%M:%S.%f %j %a %A %b %B %p %I %y %U %w %%'), f'{when:%d.%m.}',
      date(2026, 7, 4).strftime('%G-W%V-%u'))
print(datetime.strptime('04 Jul 26 3:05 PM', '%d %b %y %I:%M %p'), datetime.strptime('2026-185', '%Y-%j').date())
print(datetime.strptime('1 +0230', '%d %z') if False else datetime.strptime('2026 1 2 +0230', '%Y %m %d %z'),
      when.ctime())
for text, pattern in (('x', '%Y'), ('2026 rest', '%Y'), ('13', '%m'), ('1', '%Q'), ('2026-02-30', '%Y-%m-%d'),
                      ('', '%d')):
    try:
        datetime.strptime(text, pattern)
    except ValueError as error:
        print(error)
