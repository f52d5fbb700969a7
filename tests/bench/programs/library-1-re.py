import re

LOG = """2024-03-01 12:30:45 INFO api request id=81234 user=alice@example.com took 35ms
2024-03-01 12:30:46 WARN db slow query id=81235 user=bob.smith@example.org took 1204ms
2024-03-01 12:30:47 ERROR api failed id=81236 user=carol@test.example.net took 3ms
"""
LINE = re.compile(r"(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) (\w+) (.*) took (\d+)ms")
MAIL = re.compile(r"[\w.]+@[\w.]+")
NUMBER = re.compile(r"\d+")


def run():
    total = 0
    for _ in range(300):
        for line in LOG.splitlines():
            match = LINE.match(line)
            if match and match.group(3) != "INFO":
                total += int(match.group(5))
        total += len(MAIL.findall(LOG))
        total += len(NUMBER.sub("#", LOG))
        total += len(re.split(r"[ =\n]+", LOG))
        if NUMBER.search("no digits here"):
            total += 1
    return total


run()
