import io

stream = io.StringIO('one\ntwo\nthree')
print(repr(stream.readline()), stream.tell(), stream.read(2), stream.readlines(), repr(stream.read()))
stream.seek(0)
print(stream.write('ONE'), stream.getvalue(), stream.truncate(4), repr(stream.getvalue()), stream.readable(),
      stream.isatty())
print(list(io.StringIO('a\r\nb\rc', newline=None)), list(io.StringIO('a\r\nb', newline='')))
with io.StringIO() as out:
    print('x', 'y', sep='-', file=out)
    print(repr(out.getvalue()))
for attempt in (lambda: out.read(), lambda: stream.write(b'x'), lambda: stream.seek(-1), lambda: stream.seek(1, 1),
                lambda: stream.fileno(),
                lambda: io.StringIO(5)):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
