import gzip
import io
import zlib

store = io.BytesIO()
with gzip.GzipFile(fileobj=store, mode='wb', mtime=0) as file:
    file.write('héllo\nwörld\n'.encode())
store.seek(0)
with gzip.open(store, 'rt', encoding='utf-8') as file:
    print(list(file), type(file).__name__)
store.seek(0)
with gzip.open(store) as file:
    print(type(file), file.readlines())
for attempt in (lambda: gzip.GzipFile(), lambda: gzip.GzipFile(fileobj=io.BytesIO(), mode='q'), lambda: gzip.GzipFile(fileobj=io.BytesIO(), mode='rt'),
                lambda: gzip.GzipFile(fileobj=io.BytesIO(), mode='wU'), lambda: gzip.open(io.BytesIO(), 'rbt'), lambda: gzip.open(5),
                lambda: gzip.open(io.BytesIO(), 'rb', encoding='utf8'), lambda: gzip.open(io.BytesIO(), errors='x'), lambda: gzip.open(io.BytesIO(), newline='')):
    try:
        print(attempt())
    except (TypeError, ValueError) as error:
        print(type(error).__name__ + ':', error)
packed = gzip.compress(b'hello')
for data in (b'junk', b'', packed[:-4], packed[:-8] + b'abcdefgh', packed[:-4] + b'\0\0\0\1', packed[:4], packed + b'\0\0' + packed + b'zz', packed[:10] + b'\xff\xff'):
    file = gzip.GzipFile(fileobj=io.BytesIO(data))
    try:
        print(file.read(6), file.read(50))
    except (EOFError, OSError, zlib.error) as error:
        print(type(error).__name__ + ':', error)
