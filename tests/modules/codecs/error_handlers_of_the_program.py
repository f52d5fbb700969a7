import codecs


def stars(error):
    print(type(error).__name__, error.start, error.end, error.reason)
    return '*' * (error.end - error.start), error.end


codecs.register_error('stars', stars)
print('aéé€b'.encode('ascii', 'stars'), 'aé€'.encode('latin-1', 'stars'))
print(b'a\xffb\xe2\x82'.decode('utf-8', 'stars'), str(b'\x80z', 'ascii', 'stars'))
print(codecs.encode('é', 'ascii', 'stars'), codecs.lookup_error('stars') is stars)
codecs.register_error('bytes', lambda error: (b'\x00', error.end))
print('é!'.encode('ascii', 'bytes'))
codecs.register_error('wrong', lambda error: 'x')
for attempt in (lambda: 'é'.encode('ascii', 'wrong'), lambda: b'\xff'.decode('ascii', 'wrong'),
                lambda: 'é'.encode('ascii', 'nowhere'), lambda: codecs.lookup_error('nowhere'),
                lambda: codecs.register_error('x', 5)):
    try:
        attempt()
    except (TypeError, LookupError) as error:
        print(type(error).__name__, error)
error = UnicodeEncodeError('ascii', 'aé€b', 1, 3, 'why')
for name in ('ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace', 'namereplace'):
    print(name, codecs.lookup_error(name)(error))
print(codecs.replace_errors(UnicodeDecodeError('ascii', b'a\xff', 1, 2, 'why')))
try:
    codecs.strict_errors(error)
except UnicodeEncodeError as again:
    print(again is error)
