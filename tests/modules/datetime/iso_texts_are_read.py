from datetime import date, datetime, time

for text in ('2026-01-02', '20260102', '2026-W01-5', '2026-01-02T03:04', '2026-01-02 03:04:05.678901+02:00',
             '2026-01-02T03Z'):
    print(text, datetime.fromisoformat(text))
print(date.fromisoformat('2026-12-31'), time.fromisoformat('T05:06'), time.fromisoformat('05:06:07,5'))
for text in ('2026-1-2', '2026-13-01', '2026-02-30', 'today', '', '2026-01-02T25:00', '2026-01-02Tx'):
    try:
        print(datetime.fromisoformat(text))
    except ValueError as error:
        print(error)
print(datetime(2026, 1, 2, 3, 4, 5, 6).isoformat(' ', 'minutes'),
      datetime(2026, 1, 2).isoformat(timespec='milliseconds'))
