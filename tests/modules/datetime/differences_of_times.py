from datetime import datetime, timedelta

start = datetime(2024, 2, 28, 23, 30)
print(start + timedelta(hours=1), start + timedelta(days=2), datetime(2024, 3, 1) - start, start - timedelta(weeks=1))
delta = timedelta(days=-1, seconds=3661, milliseconds=5)
print(delta, repr(delta), delta.total_seconds(), abs(delta), -delta, delta * 2, delta / 2,
      delta // timedelta(seconds=7))
print(divmod(timedelta(hours=5), timedelta(hours=2)), timedelta(1) / timedelta(hours=6), timedelta(1.5),
      bool(timedelta()))
for attempt in (lambda: start + 1, lambda: start + start, lambda: timedelta(days=10 ** 10), lambda: timedelta(1) / 0,
                lambda: datetime.max + timedelta(1), lambda: timedelta('x'), lambda: delta < 5):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
