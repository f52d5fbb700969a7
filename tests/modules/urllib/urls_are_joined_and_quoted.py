from urllib.parse import (parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, urlencode, urljoin, urlparse,
                          urlsplit, urlunsplit)

parts = urlparse('https://user:pw@host.org:8080/a/b;p?q=1&q=2#frag')
print(parts, parts.hostname, parts.port, parts.username)
for url in ('../c', '/root', '?q', '//other/x', 'http://z/', '#f'):
    print(urljoin('http://a/b/d/e?x#y', url))
print(quote('a b/é&'), quote_plus('a b'), unquote('%C3%A9+'), unquote_plus('a+b'), quote('/', safe=''))
print(urlencode({'a': [1, 2], 'b': 'x y'}, doseq=True), parse_qs('a=1&a=2&b='), parse_qsl('a=1&b=', keep_blank_values=True))
print(urlunsplit(urlsplit('http://h/p?q#f')._replace(path='/new')))
try:
    urlparse('http://h:port/').port
except ValueError as error:
    print(error)
