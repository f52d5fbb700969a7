"""Dates from texts: strptime directives, ISO formats, and what does not fit."""
from datetime import datetime, date, time, timedelta, timezone

for text, pattern in [('2024-02-29 13:05:09', '%Y-%m-%d %H:%M:%S'), ('29 Feb 24', '%d %b %y'), ('Thursday, February 29, 2024', '%A, %B %d, %Y'), ('12/31/1999 11:59 PM', '%m/%d/%Y %I:%M %p'),
                      ('2024-060', '%Y-%j'), ('2024 09 4', '%Y %W %w'), ('2024 W09 4', '%G W%V %u'), ('10:00:00.123456+0530', '%H:%M:%S.%f%z'), ('2024-01-01T00:00:00Z', '%Y-%m-%dT%H:%M:%S%z'),
                      ('100%', '%H0%%'), ('69', '%y'), ('68', '%y'), ('Mon Jan  1 00:00:00 2024', '%c'), ('01/02/24', '%x'), ('23:59:59', '%X'), ('1704067200', '%s'),
                      ('2024-13-01', '%Y-%m-%d'), ('2024-02-30', '%Y-%m-%d'), ('2024-01-01x', '%Y-%m-%d'), ('x', '%Q'), ('x', '%'), ('5', '%Y'), ('2024 53', '%Y %W'), ('2023-366', '%Y-%j'),
                      ('12 +01:02:03.5', '%H %z'), ('12 UTC', '%H %Z'), ('99', '%H'), ('2024 9', '%G %V')]:
    try:
        print(repr(text), pattern, datetime.strptime(text, pattern))
    except ValueError as error:
        print(repr(text), pattern, '|', error)
for text in ('2024-02-29', '20240229', '2024-W09-4', '2024W094', '2024-W09', '2024-2-9', '2024-060', '2024-13-01', '', 'abc', '2024-02-30'):
    try:
        print(repr(text), date.fromisoformat(text))
    except ValueError as error:
        print(repr(text), '|', error)
for text in ('2024-02-29T12', '2024-02-29 12:30', '20240229T123059', '2024-02-29T12:30:59.5', '2024-02-29T12:30:59,123456789', '2024-02-29T12:30:59+01:00', '2024-02-29T12:30:59Z',
             '2024-02-29T24:00:00', '2024-02-29T24:00:01', '2024-02-29T12:30:59-00:00:30', '2024-02-29T', '2024-02-29T1:2', '2024-02-29T12:60', '2024-W09-4T01:02'):
    try:
        print(repr(text), repr(datetime.fromisoformat(text)))
    except ValueError as error:
        print(repr(text), '|', error)
for text in ('04', 'T04:05', '04:05:06.789', '040506', '04:05+02:00', '24:00', '4', '04:5'):
    try:
        print(repr(text), repr(time.fromisoformat(text)))
    except ValueError as error:
        print(repr(text), '|', error)
