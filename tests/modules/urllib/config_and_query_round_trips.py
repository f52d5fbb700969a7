"""Queries and paths there and back, for values of every kind."""
from urllib.parse import urlencode, parse_qs, parse_qsl, quote, unquote, urlsplit, urlunsplit, SplitResult

params = {'q': 'a&b=c', 'page': 2, 'tags': ['x', 'ÿ/'], 'empty': '', 'flag': True, 'none': None, 'f': 1.5}
query = urlencode(params, doseq=True)
print(query, parse_qs(query, keep_blank_values=True), parse_qsl(query)[:2], dict(parse_qsl('a=1&a=2')))


def with_query(link, **changes):
    parts = urlsplit(link)
    merged = dict(parse_qsl(parts.query)) | {k: str(v) for k, v in changes.items()}
    return urlunsplit(parts._replace(query=urlencode(sorted(merged.items()))))


print(with_query('https://h/p?b=2&a=1#f', c='é x', a=9), [unquote(quote(t)) == t for t in ('a/b', 'ü', '%', '+', ' ~')], quote('/a b/ü?'), quote('~-._'), quote(b'\x00\xff'))
for link in ('http://h?', 'http://h#', 'http://h/?#', 'h', '?a', '//', 'http:', 'http:///p', 'javascript:x(1)'):
    print(repr(link), tuple(urlsplit(link)), urlunsplit(urlsplit(link)))
