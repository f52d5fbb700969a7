import io

for newline in (None, '', '\n', '\r', '\r\n'):
    s = io.StringIO('a\nb\r\nc\rd', newline=newline)
    print(repr(newline), repr(s.getvalue()), list(s), s.newlines)
    w = io.TextIOWrapper(io.BytesIO(b'a\nb\r\nc\rd'), encoding='utf-8', newline=newline)
    print(list(w))
w = io.TextIOWrapper(io.BytesIO(), encoding='utf-8', newline='\r\n')
w.write('a\nb')
w.flush()
print(w.buffer.getvalue())
