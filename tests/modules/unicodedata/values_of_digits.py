import unicodedata

for char in '7²½Ⅷ٣x':
    print(char, unicodedata.decimal(char, None), unicodedata.digit(char, None), unicodedata.numeric(char, None))
for attempt in (lambda: unicodedata.decimal('x'), lambda: unicodedata.digit('½'), lambda: unicodedata.numeric('a')):
    try:
        attempt()
    except ValueError as error:
        print(error)
print(unicodedata.mirrored('('), unicodedata.combining('\u0301'), unicodedata.east_asian_width('中'),
      unicodedata.decomposition('é'))
