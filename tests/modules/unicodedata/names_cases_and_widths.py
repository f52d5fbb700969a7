"""Texts of many scripts: normal forms, categories, names, numbers, widths, and slugs made from them."""
import unicodedata as ud
import re


def slug(text):
    plain = ud.normalize('NFKD', text).encode('ascii', 'ignore').decode()
    return re.sub(r'[^\w]+', '-', plain).strip('-').lower()


print([slug(t) for t in ('Crème Brûlée!', 'ﬁve ½ cups', 'Ærøskøbing', 'Ｆｕｌｌ　width', 'naïve — café')])
for c in 'aÉß½٣Ⅷ中\u0301\u200b😀가\n٪ǅ€':
    print(repr(c), ud.category(c), ud.bidirectional(c), ud.combining(c), ud.east_asian_width(c), ud.mirrored(c), ud.decomposition(c), ud.name(c, '-'), ud.numeric(c, None), ud.digit(c, None), ud.decimal(c, None))
print([ud.normalize(form, 'é\u0327Å①가') for form in ('NFC', 'NFD', 'NFKC', 'NFKD')], ud.is_normalized('NFC', 'e\u0301'), ud.lookup('GREEK SMALL LETTER ALPHA'), ud.lookup('latin small letter a with acute'), ud.lookup('CJK UNIFIED IDEOGRAPH-4E2D'), len(ud.lookup('KEYCAP DIGIT ONE')), ud.unidata_version, '\N{SNOWMAN}')
width = lambda text: sum(2 if ud.east_asian_width(c) in 'WF' else 0 if ud.combining(c) else 1 for c in text)
for name, price in (('茶', 3), ('Cafe\u0301', 12), ('パン', 7)):
    print(name + ' ' * (8 - width(name)) + f'{price:>4}')
print(''.join(c for c in ud.normalize('NFD', 'àéîõü ÅÑ') if ud.category(c) != 'Mn'), 'Straße'.casefold(), 'ﬀ'.upper(), 'İ'.lower().encode(), 'ΑΣ'.lower(), 'ǆ'.title(), '١٢'.isdigit(), int('١٢'), '²'.isdecimal(), '五'.isnumeric(), 'ª'.isalpha(), '\u00a0'.isspace())
for bad in (lambda: ud.name('\n'), lambda: ud.numeric('a'), lambda: ud.digit('½'), lambda: ud.decimal('²'), lambda: ud.lookup('NOPE'), lambda: ud.name('ab'), lambda: ud.normalize('NFX', 'a'), lambda: ud.category(''), lambda: ud.category(5), lambda: ud.normalize('NFC', 5), lambda: ud.is_normalized('x', 'a'), lambda: ud.lookup(5), lambda: ud.name()):
    try:
        print(bad())
    except (ValueError, TypeError, KeyError) as error:
        print(type(error).__name__, error)
