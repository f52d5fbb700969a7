import unicodedata

for char in 'aé€ß∑中🐍':
    print(char, unicodedata.name(char), unicodedata.category(char), unicodedata.bidirectional(char))
print(unicodedata.lookup('SNOWMAN'), unicodedata.lookup('greek small letter alpha'), unicodedata.name('\n', 'unnamed'))
for attempt in (lambda: unicodedata.name('\x00'), lambda: unicodedata.lookup('no such thing'),
                lambda: unicodedata.name('ab')):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
