from datetime import date, datetime, timedelta, timezone


def run():
    total = 0
    start = datetime(2024, 1, 31, 8, 30, tzinfo=timezone.utc)
    step = timedelta(hours=7, minutes=13)
    for i in range(4000):
        moment = start + step * i
        total += moment.day + moment.weekday()
        text = moment.isoformat()
        if datetime.fromisoformat(text) == moment:
            total += len(text)
        if moment.date() > date(2024, 6, 1):
            total += (moment.date() - date(2024, 6, 1)).days
    for i in range(1000):
        total += len((start + timedelta(days=i)).strftime("%Y-%m-%d %H:%M"))
    return total


run()
