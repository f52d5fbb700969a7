"""Streams in memory: reading, seeking, newlines, layers over bytes, and streams that are closed."""
import io

text = io.StringIO('one\ntwo\r\nthree', newline='')
print(text.readline(), text.tell(), text.read(2), text.readlines(), text.read(), text.seek(0), list(text), text.seek(2), text.truncate(), text.getvalue(), text.write('XY'), text.getvalue(), text.seek(0, 2))
print([io.StringIO('a\r\nb\rc\n', newline=n).read() for n in (None, '', '\n', '\r', '\r\n')], io.StringIO('ab').newlines, io.StringIO().line_buffering)
data = io.BytesIO(b'abcdef')
view = data.getbuffer()
view[0:2] = b'XY'
view.release()
buffer = bytearray(3)
print(data.read(1), data.readinto(buffer), buffer, data.peek(1) if hasattr(data, 'peek') else '', data.read1(1), data.seek(-2, io.SEEK_END), data.read(), data.seek(10), data.write(b'!'), data.getvalue(), data.readable(), data.seekable(), data.isatty(), data.closed)
layer = io.TextIOWrapper(io.BytesIO('é\r\nü\n'.encode('latin-1')), encoding='latin-1', newline=None)
print(layer.read(), layer.encoding, layer.errors, layer.newlines)
binary = io.BytesIO()
out = io.TextIOWrapper(binary, encoding='utf-8', newline='\r\n', write_through=True)
out.writelines(['a\n', 'é\n'])
print(binary.getvalue(), out.detach() is binary)
reader = io.BufferedReader(io.BytesIO(b'hello world'), 4)
print(reader.peek(2)[:2], reader.read(5), reader.tell())
writer = io.BufferedWriter(io.BytesIO())
writer.write(b'x' * 3)
print(writer.tell(), writer.flush(), writer.raw.getvalue())


class Upper(io.TextIOBase):
    def __init__(self):
        self.parts = []

    def writable(self):
        return True

    def write(self, s):
        self.parts.append(s.upper())
        return len(s)


up = Upper()
print('hello', 1, sep='-', file=up)
print(up.parts, isinstance(up, io.IOBase), isinstance(io.StringIO(), io.TextIOBase), isinstance(data, io.BufferedIOBase), io.DEFAULT_BUFFER_SIZE)


class Counting(io.RawIOBase):
    def __init__(self):
        self.left = 5

    def readable(self):
        return True

    def readinto(self, b):
        n = min(len(b), self.left, 2)
        b[:n] = b'z' * n
        self.left -= n
        return n


print(io.BufferedReader(Counting()).read(), Counting().readall(), Counting().read(3), Counting().readline())
closed = io.StringIO('x')
closed.close()
for bad in (lambda: closed.read(), lambda: closed.getvalue(), lambda: io.StringIO(5), lambda: io.StringIO(newline='x'), lambda: io.BytesIO('a'), lambda: io.BytesIO().write('a'), lambda: io.StringIO().write(b'a'), lambda: io.StringIO('ab').seek(1, 1), lambda: io.StringIO().seek(-1), lambda: io.BytesIO().seek(-1), lambda: io.BytesIO().seek(0, 5), lambda: io.StringIO().truncate(-1), lambda: io.BytesIO(b'a').read('x'), lambda: io.StringIO().fileno(), lambda: io.TextIOWrapper(io.BytesIO(b'\xff'), encoding='ascii').read(), lambda: io.TextIOWrapper(io.BytesIO(), encoding='nope'), lambda: io.TextIOWrapper(5),
            lambda: io.BufferedReader(up), lambda: io.BytesIO(b'x').readinto(b'abc'), lambda: next(io.StringIO()), lambda: io.StringIO().detach(), lambda: io.TextIOWrapper(io.BytesIO(), errors='nope', encoding='ascii').write('é'), lambda: io.StringIO().readline('a'), lambda: io.BytesIO().writelines('ab'), lambda: io.TextIOWrapper(io.BytesIO(b'abc'), 'utf-8').seek(-1), lambda: io.BytesIO(b'a').truncate(-1)):
    try:
        print(bad())
    except (ValueError, TypeError, OSError, LookupError, StopIteration, AttributeError) as error:
        print(type(error).__name__, error)
