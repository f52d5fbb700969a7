from datetime import datetime, timedelta, timezone

east = timezone(timedelta(hours=5, minutes=30), 'East')
there = datetime(2026, 5, 1, 12, tzinfo=east)
print(there, there.astimezone(timezone.utc), there == datetime(2026, 5, 1, 6, 30, tzinfo=timezone.utc),
      there.utcoffset(), there.tzname())
print(there.timestamp(), datetime.fromtimestamp(0, timezone.utc), repr(east), timezone(timedelta(hours=-3)),
      there.timetz())
print(there.replace(tzinfo=None), there - datetime(2026, 5, 1, tzinfo=timezone.utc),
      there == there.replace(tzinfo=None))
for attempt in (lambda: there < there.replace(tzinfo=None), lambda: timezone(timedelta(days=1)), lambda: timezone(5),
                lambda: there - there.replace(tzinfo=None), lambda: there.replace(tzinfo='utc')):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
