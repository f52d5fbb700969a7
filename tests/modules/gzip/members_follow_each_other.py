import gzip
import io

first = gzip.compress(b'one ', mtime=0)
both = first + gzip.compress(b'two', mtime=0)
print(first[:4], gzip.decompress(both), gzip.decompress(b''))
with gzip.GzipFile(fileobj=io.BytesIO(both)) as file:
    print(file.read(2), file.readline(), file.read())
for data in (b'not gzip', first[:-4], first[:-8] + bytes(8)):
    try:
        gzip.decompress(data)
    except (OSError, EOFError) as error:
        print(type(error).__name__, error)
