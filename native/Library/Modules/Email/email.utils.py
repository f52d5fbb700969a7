"""Addresses, dates and parameters of messages."""

__all__ = ['collapse_rfc2231_value', 'decode_params', 'decode_rfc2231', 'encode_rfc2231', 'formataddr', 'formatdate',
           'format_datetime', 'getaddresses', 'make_msgid', 'mktime_tz', 'parseaddr', 'parsedate', 'parsedate_tz',
           'parsedate_to_datetime', 'quote', 'unquote']

_DAYS = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
_MONTHS = ('Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')
_ZONES = {'UT': 0, 'UTC': 0, 'GMT': 0, 'Z': 0, 'AST': -400, 'ADT': -300, 'EST': -500, 'EDT': -400, 'CST': -600,
          'CDT': -500, 'MST': -700, 'MDT': -600, 'PST': -800, 'PDT': -700}


def quote(str):
    return str.replace('\\', '\\\\').replace('"', '\\"')


def unquote(str):
    if len(str) > 1 and str[0] == '"' == str[-1]:
        return str[1:-1].replace('\\\\', '\\').replace('\\"', '"')
    if len(str) > 1 and str[0] == '<' and str[-1] == '>':
        return str[1:-1]
    return str


def formataddr(pair, charset='utf-8'):
    from re import search
    name, address = pair
    address.encode('ascii')
    if not name:
        return address
    if not name.isascii():
        from email.header import _encoded_word
        return f'{_encoded_word(name, charset)} <{address}>'
    quotes = '"' if search(r'[][\\()<>@,:;".]', name) else ''
    return f'{quotes}{quote(name)}{quotes} <{address}>'


def _split(text):
    """The addresses of a list, at the commas outside of quotes, comments and brackets."""
    parts, current, depth, quoted, angle, at = [], '', 0, False, False, 0
    while at < len(text):
        char = text[at]
        if char == '\\' and (quoted or depth):
            current += text[at:at + 2]
            at += 2
            continue
        if char == '"' and not depth:
            quoted = not quoted
        elif not quoted:
            depth += (char == '(') - (char == ')')
            angle = char == '<' or angle and char != '>'
            if char in ',;' and depth <= 0 and not angle:
                parts.append(current)
                current = ''
                at += 1
                continue
            if char == ':' and not depth and not angle and '@' not in current:
                current = ''
                at += 1
                continue
        current += char
        at += 1
    parts.append(current)
    return [part.strip() for part in parts if part.strip()]


def _one(text):
    from re import fullmatch, sub
    comments = []

    def comment(found):
        comments.append(found[1])
        return ' '

    found = fullmatch(r'(.*?)<([^<>]*)>\s*(?:\((.*)\))?', text.strip())
    if found:
        name = found[1].strip()
        name = ' '.join([unquote(part) for part in [name]]) if name[:1] == '"' else sub(r'\s+', ' ', name)
        if found[3]:
            name = f'{name} ({found[3]})' if name else found[3]
        return name, found[2].replace(' ', '')
    plain = sub(r'\(([^()]*)\)', comment, text).strip()
    if ' ' in plain and '@' not in plain or not plain:
        return ('', '') if not plain or ' ' in plain else ('', plain)
    if ' ' in plain:
        return '', ''
    return ' '.join(comments), plain


def parseaddr(addr, *, strict=True):
    if isinstance(addr, list):
        addr = addr[0]
    if not isinstance(addr, str):
        return '', ''
    parts = _split(addr)
    return _one(parts[0]) if len(parts) == 1 else ('', '')


def getaddresses(fieldvalues, *, strict=True):
    found = [_one(part) for value in fieldvalues for part in _split(str(value))]
    return found


def parsedate_tz(data):
    found = _date(data)
    if found is not None and found[9] is None:
        found = found[:9] + (0,)
    return found


def parsedate(data):
    found = _date(data)
    return None if found is None else found[:9]


def _date(data):
    from re import IGNORECASE, match
    if not isinstance(data, str):
        return None
    found = match(r'\s*(?:[a-z]+\s*,?\s*)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s,-]+(\d{2,4})\s+(\d{1,2})[:.](\d{2})'
                  r'(?:[:.](\d{2}))?(?:\s*([-+]\d{4}|[a-z]+))?', data, IGNORECASE)
    if not found or found[2].title() not in _MONTHS:
        return None
    year = int(found[3])
    if year < 100:
        year += 1900 if year > 68 else 2000
    zone = found[7]
    offset = None
    if zone:
        number = _ZONES.get(zone.upper()) if zone[0] not in '+-' else int(zone)
        if zone == '-0000':
            number = None
        if number is not None:
            sign = -1 if number < 0 else 1
            offset = sign * (abs(number) // 100 * 3600 + abs(number) % 100 * 60)
    return (year, _MONTHS.index(found[2].title()) + 1, int(found[1]), int(found[4]), int(found[5]),
            int(found[6] or 0), 0, 1, -1, offset)


def parsedate_to_datetime(data):
    from datetime import datetime, timedelta, timezone
    found = _date(data)
    if found is None:
        raise ValueError(f'Invalid date value or format "{data}"')
    zone = None if found[9] is None else timezone(timedelta(seconds=found[9]))
    return datetime(*found[:6], tzinfo=zone)


def mktime_tz(data):
    from datetime import UTC, datetime
    return int(datetime(*data[:6], tzinfo=UTC).timestamp()) - (data[9] or 0)


def _date_text(when, zone):
    return (f'{_DAYS[when.weekday()]}, {when.day:02d} {_MONTHS[when.month - 1]} {when.year:04d} '
            f'{when.hour:02d}:{when.minute:02d}:{when.second:02d} {zone}')


def format_datetime(dt, usegmt=False):
    if usegmt:
        from datetime import UTC
        if dt.tzinfo is None or dt.tzinfo != UTC:
            raise ValueError('usegmt option requires a UTC datetime')
        return _date_text(dt, 'GMT')
    return _date_text(dt, '-0000' if dt.tzinfo is None else dt.strftime('%z'))


def formatdate(timeval=None, localtime=False, usegmt=False):
    from datetime import UTC, datetime
    if timeval is None:
        from time import time
        timeval = time()
    return _date_text(datetime.fromtimestamp(timeval, UTC), 'GMT' if usegmt else '+0000' if localtime else '-0000')


def localtime(dt=None):
    from datetime import datetime
    return (datetime.now() if dt is None else dt).astimezone()


def make_msgid(idstring=None, domain=None):
    from random import getrandbits
    from time import time
    middle = '' if idstring is None else '.' + idstring
    return f'<{int(time() * 100)}.1.{getrandbits(64)}{middle}@{domain or "localhost"}>'


def decode_rfc2231(s):
    parts = s.split("'", 2)
    return (None, None, s) if len(parts) <= 2 else tuple(parts)


def encode_rfc2231(s, charset=None, language=None):
    from urllib.parse import quote
    text = quote(s, safe='', encoding=charset or 'ascii')
    return text if charset is None and language is None else f"{charset}'{language or ''}'{text}"


def collapse_rfc2231_value(value, errors='replace', fallback_charset='us-ascii'):
    if not isinstance(value, tuple) or len(value) != 3:
        return unquote(value)
    charset, _, text = value
    return text.encode('raw-unicode-escape').decode(charset or fallback_charset, errors)


def decode_params(params):
    return list(params)
