import codecs

for handler in ('strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape'):
    try:
        print(handler, ascii(b'a\xff\xc3z'.decode('utf-8', handler)))
    except UnicodeDecodeError as error:
        print(handler, error.start, error.end, error.reason)
for handler in ('xmlcharrefreplace', 'namereplace', 'replace', 'ignore'):
    print(handler, 'aé€'.encode('ascii', handler))
codecs.register_error('dots', lambda error: ('.' * (error.end - error.start), error.end))
print(b'x\x80\x81y'.decode('ascii', 'dots'), codecs.lookup_error('dots') is not None)
for attempt in (lambda: b'\xff'.decode('utf-8', 'none'), lambda: 'x'.encode('no-such'),
                lambda: codecs.lookup_error('zzz')):
    try:
        attempt()
    except LookupError as error:
        print(error)
