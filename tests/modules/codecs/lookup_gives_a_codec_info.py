import codecs

for name in ('utf8', 'UTF-8', 'latin-1', 'ascii', 'utf_16_le', 'utf-8-sig', 'U8', 'iso-8859-1', 'cp1252', 'rot13', 'hex'):
    print(name, '->', codecs.lookup(name).name)
info = codecs.lookup('utf-8')
print(isinstance(info, tuple), len(info), info.encode('é'), info.decode(b'\xc3\xa9'))
encode, decode, reader, writer = info
print(encode is info.encode, decode is info.decode, reader is info.streamreader)
print(codecs.getencoder('ascii')('abc'), codecs.getdecoder('latin-1')(b'\xe9'))
print(codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE, codecs.BOM_UTF32_LE)
print(codecs.BOM_UTF16 == codecs.BOM_UTF16_LE, codecs.BOM == codecs.BOM_LE)
