import codecs

decoder = codecs.getincrementaldecoder('utf-8')()
data = 'é€x'.encode()
print([decoder.decode(data[i:i + 1]) for i in range(len(data))], repr(decoder.decode(b'', True)))
print(codecs.encode('abc', 'rot13'), codecs.decode(b'YWI=', 'base64'), codecs.encode(b'ab', 'hex'),
      codecs.lookup('UTF8').name)
print(codecs.BOM_UTF8, codecs.BOM_UTF16_LE, 'a'.encode('utf-8-sig'), 'a'.encode('utf-16-be'),
      b'\xef\xbb\xbfa'.decode('utf-8-sig'))
try:
    decoder.decode(b'\xe2\x82', True)
except UnicodeDecodeError as error:
    print(error)
