import unicodedata

for char in 'aÉ€٣½':
    print(char, unicodedata.name(char), unicodedata.category(char), unicodedata.bidirectional(char), unicodedata.numeric(char, None))
print(unicodedata.lookup('GREEK SMALL LETTER PI'), unicodedata.normalize('NFD', 'é').encode('ascii', 'ignore'))
print(unicodedata.combining('\u0301'), unicodedata.east_asian_width('漢'), unicodedata.mirrored('('), unicodedata.decimal('٣'))
print(unicodedata.is_normalized('NFC', 'é'), unicodedata.decomposition('½'))
for attempt in (lambda: unicodedata.name('\x00'), lambda: unicodedata.lookup('NOPE'), lambda: unicodedata.digit('a')):
    try:
        attempt()
    except (ValueError, KeyError) as error:
        print(type(error).__name__, error)
