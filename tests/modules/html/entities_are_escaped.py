import html

print(html.escape('<a href="x">it\'s & more</a>'), html.escape('"quoted"', quote=False), html.escape(''))
for text in ('&lt;&gt;&amp;', '&#65;&#x41;', '&notit;', '&copy 2026', '&unknown;', '&#0;', '&#x110000;', '&', '&#128;'):
    print(repr(text), repr(html.unescape(text)))
for bad in (None, 5, b'<'):
    try:
        html.escape(bad)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
