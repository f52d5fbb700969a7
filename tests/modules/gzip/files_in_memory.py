import gzip
import io

lines = [b'line %d\n' % i for i in range(2000)]
store = io.BytesIO()
with gzip.GzipFile('notes.txt.gz', 'wb', 9, store, mtime=5) as file:
    print(file.mode, file.name, file.readable(), file.writable(), file.seekable(), file.closed, file.write(b''.join(lines)))
    file.writelines([b'the ', bytearray(b'end')])
    print(file.write(memoryview(b'!')), file.tell())
print(file.closed, store.closed, len(store.getvalue()), store.getvalue()[:24], store.getvalue()[-8:])

store.seek(0)
file = gzip.GzipFile(fileobj=store)
print(file.mode, repr(file.name), file.readable(), file.writable(), file.read(10), file.mtime, file.tell(), file.peek(5)[:5], file.tell())
print(file.readline(), file.readline(3), file.readlines(20), file.seek(7), file.read1(5), file.seek(3, 1), file.seek(-10, 2), file.read(), file.read(), file.read(3))
target = bytearray(6)
print(file.seek(0), file.readinto(target), target, file.seek(10 ** 6), file.rewind(), next(file), sum(1 for _ in file), list(file) == [])
file.seek(0)
print(b''.join(lines) + b'the end!' == file.read())
for attempt in (lambda: file.write(b'a'), lambda: file.seek(0, 3), file.fileno, file.detach, file.truncate):
    try:
        print(attempt())
    except (OSError, ValueError) as error:
        print(type(error).__name__, str(error).partition('] ')[2] or error)
file.close()
file.close()
for attempt in (lambda: file.read(), lambda: file.tell(), lambda: file.seek(0), lambda: file.write(b'')):
    try:
        print(attempt())
    except (OSError, ValueError) as error:
        print(type(error).__name__, str(error).partition('] ')[2] or error)

store = io.BytesIO()
with gzip.GzipFile(fileobj=store, mode='w', mtime=0) as file:
    file.write(b'start')
    for attempt in (lambda: file.seek(2), lambda: file.seek(0, 2), lambda: file.read(), lambda: file.peek(1), lambda: file.write('text')):
        try:
            print(attempt())
        except (OSError, ValueError, TypeError) as error:
            print(type(error).__name__, str(error).partition('] ')[2] or error)
print(store.getvalue(), gzip.decompress(store.getvalue()))
