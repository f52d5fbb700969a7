from urllib.parse import parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, urlencode

print(quote('a b/é&~'), quote('a/b', safe=''), quote_plus('a b+c'), unquote('%41%zz%C3%A9%ff'), unquote_plus('a+b%2B'),
      quote(b'\xff'))
print(urlencode({'q': 'x y', 'n': 5}), urlencode([('a', [1, 2])], doseq=True),
      urlencode({'k': 'é'}, encoding='latin-1'), urlencode({}))
print(parse_qs('a=1&a=2&b=&c'), parse_qs('b=&c', keep_blank_values=True), parse_qsl('a=%20+x;b=2'),
      parse_qsl('a=1;b=2', separator=';'))
for attempt in (lambda: parse_qs('a&b', strict_parsing=True), lambda: parse_qs('a=1&b=2', max_num_fields=1),
                lambda: quote(5), lambda: urlencode(5)):
    try:
        attempt()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
