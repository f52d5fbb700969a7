import codecs

text = 'aé€😀z'
for name in ('utf-8', 'utf-16', 'utf-16-be', 'utf-32', 'utf-8-sig', 'latin-1'):
    data = text.encode(name, 'replace')
    decoder = codecs.getincrementaldecoder(name)()
    print(name, [decoder.decode(bytes((byte,))) for byte in data] + [decoder.decode(b'', True)])
decoder = codecs.getincrementaldecoder('utf-8')()
print(repr(decoder.decode(b'\xe2\x82')), decoder.getstate())
try:
    decoder.decode(b'', final=True)
except UnicodeDecodeError as error:
    print(error)
decoder.reset()
print(decoder.getstate(), decoder.decode(b'ok', True))
decoder = codecs.getincrementaldecoder('utf-8')('replace')
print(repr(decoder.decode(b'a\xff\xe2')), repr(decoder.decode(b'', True)))
encoder = codecs.getincrementalencoder('utf-16')()
print(encoder.encode('a'), encoder.encode('b'))
print(list(codecs.iterdecode([b'\xc3', b'\xa9', b'x'], 'utf-8')), list(codecs.iterencode(['é', 'x'], 'utf-8')))
