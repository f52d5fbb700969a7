import compression.gzip
import compression.zlib
import gzip
import zlib

print(compression.zlib.compress is zlib.compress, compression.gzip.GzipFile is gzip.GzipFile)
print(compression.zlib.decompress(compression.gzip.compress(b'a' * 9), 31))
