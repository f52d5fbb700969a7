CITIES = ["London", "Paris", "Tokyo", "Cairo", "Lima", "Oslo", "Rome", "Quito"]
CONDITIONS = ["sunny", "cloudy", "rain", "snow"]


def fetch_weather(city, day):
    seed = len(city) * 31 + day * 17
    return {
        "city": city,
        "day": day,
        "temp_c": (seed * 7 % 400) / 10 - 5,
        "condition": CONDITIONS[seed % 4],
        "humidity": seed * 13 % 100,
    }


def to_fahrenheit(celsius):
    return celsius * 9 / 5 + 32


def validate(report):
    if report["humidity"] > 97:
        raise ValueError(f"bad humidity {report['humidity']} in {report['city']}")
    return report


def collect(days):
    reports = []
    problems = []
    for city in CITIES:
        for day in range(days):
            try:
                reports.append(validate(fetch_weather(city, day)))
            except ValueError as error:
                problems.append(str(error))
    return reports, problems


def group_by(rows, key):
    groups = {}
    for row in rows:
        groups.setdefault(row[key], []).append(row)
    return groups


def mean(values, default=0.0):
    values = list(values)
    return sum(values) / len(values) if values else default


def summarise(city, rows, *, digits=1):
    temps = [row["temp_c"] for row in rows]
    wet = sum([1 for row in rows if row["condition"] in ("rain", "snow")])
    return {
        "city": city,
        "mean_f": round(to_fahrenheit(mean(temps)), digits),
        "low": min(temps),
        "high": max(temps),
        "wet_days": wet,
    }


def rank(summaries, field="mean_f", limit=3):
    ordered = sorted(summaries, key=lambda summary: (-summary[field], summary["city"]))
    return ordered[:limit]


def render(summaries):
    lines = [f"{'city':<10}{'mean':>8}{'low':>7}{'high':>7}{'wet':>5}"]
    for summary in summaries:
        low, high = summary["low"], summary["high"]
        lines.append(f"{summary['city']:<10}{summary['mean_f']:>8.1f}{low:>7.1f}{high:>7.1f}{summary['wet_days']:>5}")
    return "\n".join(lines)


def run():
    text = ""
    count = 0
    for days in (30, 60, 90, 120, 150, 180, 210, 240, 270, 300):
        reports, problems = collect(days)
        groups = group_by(reports, "city")
        summaries = [summarise(city, rows) for city, rows in groups.items()]
        by_condition = {name: len(rows) for name, rows in group_by(reports, "condition").items()}
        text = render(rank(summaries))
        count += len(problems) + by_condition.get("rain", 0)
    return [text, count]


run()
