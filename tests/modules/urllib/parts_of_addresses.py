from urllib.parse import (parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, unquote_to_bytes, urldefrag,
                          urlencode, urljoin, urlparse, urlsplit, urlunparse, urlunsplit)
import urllib.parse

u = urlparse('https://user:pa%20ss@Example.COM:8042/over/there;type=a?name=ferret&x=1#nose')
print(u, u.hostname, u.port, u.username, u.password, u.geturl())
print(urlsplit('//cwi.nl:80/%7Eguido/P.html'), urlsplit('mailto:a@b.c'), urlsplit('path/only?q'), urlsplit('HTTP://H/?a#b', allow_fragments=False))
print(u._replace(fragment='', netloc='x').geturl(), urlunparse(('http', 'h', 'p', '', 'q=1', '')), urlunsplit(('file', '', '/x', '', '')))
base = 'http://a/b/c/d;p?q'
for other in ('g', './g', 'g/', '/g', '//g', '?y', 'g?y', '#s', ';x', '', '.', '..', '../g', '../../../g', 'http:g', 'mailto:x', 'g/../h'):
    print(other, '->', urljoin(base, other))
print(urldefrag('http://x/y#z'), quote('a b/ü&=~', safe='/'), quote('/x y', safe=''), quote_plus('a b&c/'), quote(b'\xff '))
print(unquote('a%20b%C3%BC%zz%e4'), unquote_plus('a+b%2B'), unquote_to_bytes('%41ü'), unquote('%FF', errors='replace'))
print(urlencode({'a': 1, 'b': 'x y', 'c': 'ü'}), urlencode([('k', [1, 2]), ('l', 'z')], doseq=True), urlencode({'a': 'x y'}, quote_via=quote))
print(parse_qs('a=1&a=2&b=&c=x+y%21'), parse_qs('b=', keep_blank_values=True), parse_qsl('a=1;b=2', separator=';'), parse_qs(''))
print(urllib.parse.urlsplit(b'http://x/y').netloc, urlsplit('http://[::1]:80/').hostname)
for function in (lambda: urlsplit('http://[::1/').netloc, lambda: urlsplit('http://h:99999').port,
                 lambda: urlsplit('http://h:x').port, lambda: urlencode(5), lambda: parse_qsl('a', strict_parsing=True),
                 lambda: urljoin('a', b'b'), lambda: quote('x', encoding=None, safe=b'')):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)
