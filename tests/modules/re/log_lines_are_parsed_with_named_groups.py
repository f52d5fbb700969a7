"""Web server logs: named groups, verbose patterns, counters and replacement functions."""
import re
from collections import Counter, defaultdict

LINE = re.compile(r'''
    (?P<host>\S+)\s\S+\s(?P<user>\S+)\s        # who
    \[(?P<day>\d{2})/(?P<month>[A-Z][a-z]{2})/(?P<year>\d{4}):(?P<time>[\d:]+)\s(?P<zone>[+-]\d{4})\]\s
    "(?P<verb>GET|POST|PUT)\s(?P<path>[^"\s?]+)(?:\?(?P<query>[^"\s]*))?\s[^"]*"\s
    (?P<status>\d{3})\s(?P<size>\d+|-)
''', re.VERBOSE)
log = '''10.0.0.1 - ann [02/Jan/2024:10:00:01 +0000] "GET /index.html?q=1&r=2 HTTP/1.1" 200 512
10.0.0.2 - - [02/Jan/2024:10:00:02 +0000] "POST /api/items HTTP/1.1" 201 -
nonsense line
10.0.0.1 - ann [02/Jan/2024:10:00:03 -0530] "GET /missing HTTP/1.0" 404 77'''
statuses, bytes_of = Counter(), defaultdict(int)
for number, line in enumerate(log.splitlines(), 1):
    match = LINE.match(line)
    if not match:
        print(number, 'skipped')
        continue
    found = match.groupdict(default='')
    print(number, found, match.span('path'), match.lastgroup, match.lastindex)
    statuses[found['status'][0] + 'xx'] += 1
    bytes_of[found['host']] += int(match['size']) if match['size'] != '-' else 0
print(statuses, dict(bytes_of))
print(re.sub(r'(\d+)\.(\d+)\.(\d+)\.(\d+)', r'\g<1>.*.*.\4', log.splitlines()[0]))
print(re.sub(r'\b(?P<w>[a-z])(\w*)', lambda m: m['w'].upper() + m.group(2), 'the quick-brown fox'), re.subn('o', '0', 'foo boo', count=3))
print(re.findall(r'(\w)=(\w)', 'a=1,b=2'), re.findall(r'\w=(\w)', 'a=1,b=2'), re.findall(r'\w=\w', 'a=1,b=2'))
print([m.span() for m in re.finditer(r'a*', 'baac')], re.split(r'(,)\s*', 'a, b,c'), re.split(r'x*', 'axbc'), re.split(r'[;,]', 'a;b,c', maxsplit=1))
