from http.cookies import SimpleCookie

for text in ('x="1\\0542"; y=z; Path=/q; secure; expires=Wed, 01-Jan-98 00:00:00 GMT', 'a=b; c=d', '$Version=1; a=b; $Path=/p',
             'a=b; =c; d=e', 'path=/', 'a b=c', 'a=b; secure=1', 'a=b; path', '[]', 'x=1,y=2', 'a', 'a="q\\"r"; b="', 'a=; b=2', ''):
    cookie = SimpleCookie(text)
    print(repr(text), [(m.key, m.value, m.coded_value, {k: v for k, v in m.items() if v}) for m in cookie.values()])
cookie = SimpleCookie('a=1')
cookie.load('b=2; Secure')
cookie.load({'c': 'd e'})
print(cookie)
