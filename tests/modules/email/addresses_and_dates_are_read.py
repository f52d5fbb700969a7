from datetime import datetime, timedelta, timezone
from email.utils import (formataddr, formatdate, format_datetime, getaddresses, mktime_tz, parseaddr, parsedate,
                         parsedate_to_datetime, parsedate_tz, quote, unquote)

for text in ('Ann <ann@x.org>', 'ann@x.org', '"Smith, Ann" <ann@x.org>', 'ann@x.org (Ann)', '<a@b>', ''):
    print(parseaddr(text))
print(getaddresses(['a@x, B <b@y>', '"C, D" <c@z>']))
print(formataddr(('Ann', 'ann@x.org')), formataddr((None, 'a@b')), formataddr(('Smith, Ann', 'a@b')),
      formataddr(('Ünal', 'u@x')))
print(parsedate_to_datetime('Mon, 20 Nov 2023 19:12:08 -0500'), parsedate_to_datetime('20 Nov 2023 19:12 GMT'))
print(parsedate_to_datetime('Mon, 20 Nov 2023 19:12:08 -0000'), parsedate('Mon, 20 Nov 95 19:12:08 +0100'))
print(parsedate_tz('Mon, 20 Nov 2023 19:12:08 EST'), parsedate('nonsense'))
print(mktime_tz(parsedate_tz('Thu, 01 Jan 1970 01:00:00 +0100')))
print(formatdate(0), formatdate(1700000000.5, usegmt=True))
print(format_datetime(datetime(2023, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=2)))))
print(format_datetime(datetime(2023, 1, 2, tzinfo=timezone.utc), usegmt=True), format_datetime(datetime(2023, 1, 2)))
print(quote('a"b\\c'), unquote('"a\\"b"'), unquote('<x>'))
try:
    parsedate_to_datetime('never')
except ValueError as error:
    print(error)
