from urllib.parse import urljoin, urlparse, urlsplit, urlunsplit

parts = urlsplit('https://me:pw@Example.org:8080/a/b;p?q=1&r#top')
print(parts, parts.hostname, parts.port, parts.username, parts.geturl() == urlunsplit(parts))
print(urlparse('//host/p;x?y#z'), urlparse('mailto:a@b.c').path, urlsplit('http://[::1]:80/').hostname)
for link in ('c', '../c', '/c', '//h/c', '?x', '#f', 'http://o/', '', './../../..'):
    print(repr(link), urljoin('http://host/a/b?q#f', link))
for attempt in (lambda: urlsplit('http://h:x/').port, lambda: urlsplit('http://[::1'),
                lambda: urlsplit('http://h:99999').port):
    try:
        attempt()
    except ValueError as error:
        print(error)
