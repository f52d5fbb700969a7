import io

s = io.StringIO('a\nb\nc')
print(s.read(1), repr(s.readline()), list(s), s.tell(), repr(s.read()))
s.seek(0)
print(next(s), s.readlines())
s = io.StringIO()
print(s.write('héllo'), s.getvalue(), s.tell())
s.seek(2)
s.write('XY')
print(s.getvalue())
s.seek(10)
s.write('z')
print(repr(s.getvalue()))
s.truncate(3)
print(s.getvalue())
print('x', 1, file=s)
print(repr(s.getvalue()))
with io.StringIO('q') as f:
    print(f.read(), f.closed)
print(f.closed)
s = io.StringIO('a😀b😀c')
print(s.read(2), s.tell(), s.read(), s.seek(1), s.write('zz'), s.getvalue(), s.tell())


class Upper(io.StringIO):
    def write(self, s):
        return super().write(s.upper())


t = Upper('init')
print('hello', file=t)
print(repr(t.getvalue()), isinstance(t, io.TextIOBase), isinstance(t, io.StringIO))
print(repr(io.StringIO())[:16], io.UnsupportedOperation.__mro__[1:3])
