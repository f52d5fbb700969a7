# ends: MemoryError, TimeoutError, RecursionError, value
import zlib
d = zlib.compress(b'\0' * 5_000_000)
x = [zlib.decompress(d) for i in range(100)]
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import zlib
o = zlib.decompressobj()
d = zlib.compress(b'a' * 4_000_000, 9)
while True: o.copy().decompress(d)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import zlib
c = zlib.compressobj(9)
while True: c.compress(b'ab' * 100_000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import zlib
c = zlib.compressobj(9)
l = []
while True: l.append(c.copy())
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import zlib
while True: zlib.adler32(b'x' * 5_000_000); zlib.crc32(b'x' * 5_000_000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import gzip
d = gzip.compress(b'\0' * 4_000_000)
d = d * 200
gzip.decompress(d)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import gzip, io
d = gzip.compress(b'\0' * 4_000_000)
f = gzip.GzipFile(fileobj=io.BytesIO(d * 100))
f.read()
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import struct
struct.pack('9999999999s', b'')
# ---
# ends: Exception, TimeoutError, MemoryError, RecursionError, value
import struct
struct.calcsize('9' * 400 + 'i')
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import struct
struct.unpack('<' + 'i' * 1_000_000, b'\0' * 4_000_000)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import struct
x = list(struct.iter_unpack('b', b'\0' * 6_000_000))
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import struct
s = struct.Struct('b' * 500_000)
while True: s.pack(*[1] * 500_000)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import struct
l = [struct.Struct('i' * i) for i in range(10_000)]
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import array
a = array.array('b')
a.frombytes(b'x' * 8_000_000)
a *= 100
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import array
a = array.array('d', [0.0]) * 2_500_000
b = a + a
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import array
a = array.array('q', range(500_000))
while True: a.index(-1) if -1 in a else a.count(3)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import array
a = array.array('b', b'a' * 1_000_000)
a[::2] = a[::2]
while True: a.insert(0, 1)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import array
a = array.array('i', range(1000))
a.extend(a for a in iter(int, 1))
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import array
a = array.array('i', [1])
while True: a.extend(a)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import array
a = array.array('u', 'a' * 1_000_000)
while True: a.tounicode()
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import array
a = array.array('b', b'1' * 1_000_000)
a.tolist() * 100
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
import base64
base64.b85encode(b'x' * 5_000_000)
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
import base64
base64.b64decode(b'=' * 5_000_000)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import base64
x = b'x' * 1000
while True: x = base64.b16encode(x)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import base64
base64.a85decode(b'z' * 4_000_000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import hashlib
hashlib.pbkdf2_hmac('sha256', b'a', b'b', 10**9)
# ---
# ends: AttributeError, TimeoutError, MemoryError, RecursionError, value
import hashlib
hashlib.scrypt(b'a', salt=b'b', n=2**20, r=8, p=1)
# ---
# ends: ValueError, TimeoutError, MemoryError, RecursionError, value
import hashlib
hashlib.shake_256(b'a').digest(10**9)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import hashlib
h = hashlib.sha3_512()
while True: h.update(b'x' * 5_000_000)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import hashlib
l = [hashlib.sha256() for i in range(1_000_000)]
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import hmac
while True: hmac.new(b'k' * 5_000_000, b'x' * 5_000_000, 'sha256').digest()
# ---
# ends: NotImplementedError, TimeoutError, MemoryError, RecursionError, value
import secrets
secrets.token_hex(10**9)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import uuid
while True: uuid.uuid5(uuid.NAMESPACE_DNS, 'x' * 1_000_000)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import io
s = io.StringIO()
while True: s.write('x' * 100_000)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import io
b = io.BytesIO()
b.seek(10**15)
b.write(b'x')
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import io
s = io.StringIO('a\n' * 1_000_000)
s.readlines()
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import io
s = io.StringIO()
s.seek(10**12)
s.write('a')
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import io
b = io.BytesIO()
b.truncate(10**12) if 0 else b.write(bytes(10**9))
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import io
io.TextIOWrapper(io.BytesIO(b'\xff' * 4_000_000), errors='backslashreplace').read()
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import quopri
quopri.decodestring(b'=' * 2_000_000)
# ---
# ends: ModuleNotFoundError, TimeoutError, MemoryError, RecursionError, value
import codecs
codecs.encode('a' * 10**6, 'rot13') * 100
