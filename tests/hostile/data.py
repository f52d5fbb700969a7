# ends: MemoryError, TimeoutError
import zlib
bomb = zlib.compress(bytes(2_000_000), 9)
raw = [zlib.decompress(bomb) for i in range(100)]
# ---
# ends: MemoryError, TimeoutError
# limits: max_memory=20000000, max_duration_secs=1
import zlib
layer = zlib.compress(bytes(2_000_000), 9)
packed = zlib.compress(layer * 200, 9)
zlib.decompress(zlib.decompress(packed))
opener = zlib.decompressobj()
out = []
while True:
    out.append(opener.decompress(layer))
    opener = zlib.decompressobj()
# ---
# ends: TimeoutError, value, MemoryError
import zlib
zlib.compress(bytes(i * i % 251 for i in range(100000)) * 50, 9)
# ---
# ends: TimeoutError
import zlib
data = (b'ab' * 7 + b'c') * 20000
while True:
    zlib.compressobj(9, zlib.DEFLATED, 15, 9).compress(data)
# ---
# ends: TimeoutError, MemoryError
import zlib
kept = []
while True:
    kept.append(zlib.compressobj())
# ---
# ends: TimeoutError, MemoryError
import zlib
kept = []
while True:
    kept.append(zlib.decompressobj(zdict=bytes(32768)))
# ---
# ends: TimeoutError
import zlib
while True:
    zlib.decompressobj(-15).decompress(b'\0\0\0\xff\xff' * 10000)
# ---
# ends: TimeoutError
import zlib
data = bytes(1_000_000)
while True:
    zlib.crc32(data)
    zlib.adler32(data)
# ---
# ends: MemoryError, TimeoutError
import gzip, io
packed = gzip.compress(bytes(5_000_000), mtime=0)
gzip.GzipFile(fileobj=io.BytesIO(packed * 100)).read()
# ---
# ends: TimeoutError, MemoryError
import gzip, io
gzip.GzipFile(fileobj=io.BytesIO(b'\x1f\x8b\x08\x08' + bytes(6) + b'a' * 5_000_000)).read(1)
# ---
# ends: MemoryError
import struct
struct.pack('99999999999s', b'')
# ---
# ends: MemoryError
import struct
struct.pack('%dx' % (1 << 62))
# ---
# ends: MemoryError, Exception
import struct
struct.pack_into('9223372036854775807s', bytearray(8), 0, b'')
# ---
# ends: Exception, MemoryError
import struct
struct.unpack('%db' % (1 << 62), b'')
# ---
# ends: MemoryError, TimeoutError
import struct
struct.unpack('0s' * 3_000_000, b'')
# ---
# ends: MemoryError
import struct
struct.unpack('5000000?', bytes(5_000_000))
# ---
# ends: TimeoutError
import struct
while True:
    struct.calcsize('i' * 100_000)
# ---
# ends: TimeoutError, MemoryError
import struct
for record in struct.iter_unpack('<q', bytearray(8_000_000)):
    record *= 10_000
# ---
# ends: value, Exception
import struct
data = bytearray(64)
class Evil:
    def __index__(self):
        data.clear()
        return 1
struct.pack_into('<8q', data, 0, *[Evil()] * 8)
# ---
# ends: MemoryError
from array import array
array('d', [0.0]) * 10 ** 10
# ---
# ends: MemoryError, OverflowError
from array import array
items = array('q', range(1000))
items *= 1 << 62
# ---
# ends: MemoryError, TimeoutError
from array import array
items = array('q', [0])
while True:
    items.extend(items)
# ---
# ends: MemoryError, TimeoutError
from array import array
array('i', range(10 ** 12))
# ---
# ends: MemoryError, TimeoutError
from array import array
array('b', bytes(5_000_000)).tolist()
# ---
# ends: value, IndexError, Exception
from array import array
items = array('i', range(100))
class Evil:
    def __index__(self):
        del items[:]
        return 5
items[50] = Evil()
len(items)
# ---
# ends: BufferError, Exception
from array import array
items = array('i', range(100))
view = memoryview(items)
del items[:]
# ---
# ends: TimeoutError
from array import array
items = array('i', range(100_000))
while True:
    items.insert(0, 1)
    items.pop(0)
# ---
# ends: TimeoutError, MemoryError
from array import array
items = array('u', 'x' * 1_000_000)
while True:
    repr(items)
