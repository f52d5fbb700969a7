import codecs
import io

raw = io.BytesIO()
writer = codecs.getwriter('utf-8')(raw)
writer.write('é one\n')
writer.writelines(['two\n', 'three'])
print(raw.getvalue())
raw.seek(0)
reader = codecs.getreader('utf-8')(raw)
print(repr(reader.readline()), repr(reader.read()))
raw.seek(0)
print(list(codecs.getreader('utf-8')(raw)))
raw.seek(0)
print(codecs.getreader('utf-8')(raw).readlines())
recoder = codecs.EncodedFile(io.BytesIO('é'.encode('latin-1')), 'utf-8', 'latin-1')
print(recoder.read(), recoder.data_encoding, recoder.file_encoding)
both = codecs.StreamReaderWriter(io.BytesIO(b'abc'), codecs.getreader('ascii'), codecs.getwriter('ascii'))
print(both.read(), both.errors)
