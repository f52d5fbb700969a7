"""Links taken apart, joined, quoted, and queries read and written."""
from urllib.parse import urlparse, urlsplit, urlunsplit, urlunparse, urljoin, quote, quote_plus, unquote, unquote_plus, parse_qs, parse_qsl, urlencode, urldefrag, unquote_to_bytes, quote_from_bytes, SplitResult

for link in ('https://ann:p%40ss@Example.COM:8443/a/b;p=1?q=1&r=a%20b#frag', '//host/path', 'mailto:a@b.c', 'http://[::1]:80/x', '/only/path?x', 'http://h:port/', 'file:///etc/x', 'HTTP://H', '', 'a:b:c', 'http://h?q#', 'x://a@b@c:1/', ' http://h/ ', 'http://h/\ta\nb'):
    parts = urlparse(link)
    try:
        port = parts.port
    except ValueError as error:
        port = f'({error})'
    print(link.encode(), tuple(parts), parts.username, parts.password, parts.hostname, port, parts.geturl() == link, urlunsplit(urlsplit(link)))
base = 'http://a/b/c/d;p?q'
print({ref: urljoin(base, ref) for ref in ('g', './g', 'g/', '/g', '//g', '?y', 'g?y', '#s', 'g#s', ';x', '', '.', './', '..', '../g', '../../g', '../../../g', 'g;x=1/../y', 'http:g', 'g:h', 'ftp://x/y')})
print(quote('a b/c?d=é&~'), quote('a/b', safe=''), quote_plus('a b+c&d'), quote('é', encoding='latin-1'), quote(b'\xff'), unquote('a%20b%zz%C3%A9%ff'), unquote_plus('a+b%2Bc'), unquote('%E9', encoding='latin-1'), unquote_to_bytes('a%ff'), quote_from_bytes(b'a b'), quote('ab', safe='é'))
print(parse_qs('a=1&a=2&b=&c'), parse_qs('a=1;b=2', separator=';'), parse_qs('a=&b', keep_blank_values=True), parse_qsl('x=%20&y=+z&x=2'), urlencode({'a': [1, 2], 'b': 'x y', 'é': None}), urlencode({'a': [1, 2]}, doseq=True), urlencode([('k', b'\xff')]), urlencode({'a b': 'c/d'}, safe='/', quote_via=quote), urldefrag('http://x/#y'))
split = urlsplit('http://h/p?q#f')
print(split, split._replace(path='/z', query='').geturl(), split.netloc, repr(urlparse(b'http://h/')), urlsplit('//h', scheme='s'), urlunparse(('s', 'h', '/p', 'params', 'q', 'f')), SplitResult('a', 'b', 'c', 'd', 'e').geturl(), urlsplit('http://h/#f', allow_fragments=False))
for bad in (lambda: urlparse('http://[::1'), lambda: urlparse('http://[x]/'), lambda: urlparse('http://h:99999').port, lambda: urljoin('a', b'b'), lambda: urlparse(5), lambda: quote(5), lambda: quote('a', encoding='nope'), lambda: quote(b'a', encoding='utf-8'), lambda: unquote(5), lambda: parse_qs('a', strict_parsing=True), lambda: parse_qs('a=1', separator=''), lambda: parse_qs('a=1&b=2', max_num_fields=1), lambda: urlencode(5), lambda: urlencode('abc'), lambda: urlencode({'a': 'é'}, encoding='ascii'), lambda: urlparse('http://\u2100.com'), lambda: urlunsplit(('a',)), lambda: parse_qsl(5), lambda: urlparse('http://h:-1').port):
    try:
        print(bad())
    except (ValueError, TypeError, AttributeError, LookupError) as error:
        print(type(error).__name__, error)
