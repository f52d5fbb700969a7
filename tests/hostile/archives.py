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
# ---
# ends: MemoryError, TimeoutError
import io, zipfile
b = io.BytesIO()
with zipfile.ZipFile(b, 'w', zipfile.ZIP_DEFLATED) as z:
    for i in range(3): z.writestr(zipfile.ZipInfo(str(i)), b'\0' * 6_000_000, compress_type=8)
z = zipfile.ZipFile(b)
x = [z.read(n) for n in z.namelist() * 9]
# ---
# ends: Exception, MemoryError, TimeoutError
import io, zipfile, zlib
b = io.BytesIO()
with zipfile.ZipFile(b, 'w', zipfile.ZIP_DEFLATED) as z: z.writestr(zipfile.ZipInfo('a'), b'x' * 99, compress_type=8)
d = bytearray(b.getvalue())
at = d.index(b'PK\1\2')
d[at + 24:at + 28] = b'\xfe\xff\xff\xff'
d[at + 20:at + 24] = b'\xfe\xff\xff\xff'
zipfile.ZipFile(io.BytesIO(bytes(d))).read('a')
# ---
# ends: Exception, MemoryError, TimeoutError, value
import io, zipfile
d = b'PK\5\6' + b'\xff' * 18
for n in range(100): zipfile.is_zipfile(io.BytesIO(d * 1000))
zipfile.ZipFile(io.BytesIO(d * 1000))
# ---
# ends: Exception, MemoryError, TimeoutError, RecursionError
import io, zipfile
b = io.BytesIO()
with zipfile.ZipFile(b, 'w') as z:
    for i in range(60_000): z.writestr(zipfile.ZipInfo('a/' * 20 + str(i)), b'')
# ---
# ends: MemoryError, TimeoutError
import io, zipfile
b = io.BytesIO()
with zipfile.ZipFile(b, 'w') as z:
    z.writestr(zipfile.ZipInfo('a/' * 20_000), b'')
while True: list(zipfile.Path(zipfile.ZipFile(b)).iterdir())
# ---
# ends: MemoryError, TimeoutError
import io, zipfile
z = zipfile.ZipFile(io.BytesIO(), 'w', 8)
with z.open(zipfile.ZipInfo('x'), 'w') as f:
    while True: f.write(b'ab' * 100_000)
# ---
# ends: MemoryError, TimeoutError, Exception, value
import io, tarfile
t = tarfile.TarInfo('a')
t.size = 8 ** 11 - 1
tarfile.open(fileobj=io.BytesIO(t.tobuf() + b'x' * 1024), mode='r:').extractfile('a').read()
# ---
# ends: Exception, MemoryError, TimeoutError, value
import io, tarfile
t = tarfile.TarInfo('a')
t.type = b'L'
t.size = 8 ** 11 - 1
tarfile.open(fileobj=io.BytesIO(t.tobuf() + b'x' * 1024), mode='r:').getnames()
# ---
# ends: Exception, MemoryError, TimeoutError, value
import io, tarfile
head = tarfile.TarInfo('a').tobuf()
x = head[:156] + b'x' + head[157:]
x = x[:148] + b'        ' + x[156:]
x = x[:148] + b'%06o\0 ' % sum(x) + x[156:]
tarfile.open(fileobj=io.BytesIO(x * 20_000), mode='r:').getnames()
# ---
# ends: MemoryError, TimeoutError, Exception
import gzip, io, tarfile
d = gzip.compress(tarfile.TarInfo('a').tobuf() * 10_000)
while True: tarfile.open(fileobj=io.BytesIO(d)).getnames()
# ---
# ends: KeyError, MemoryError, TimeoutError, RecursionError
import io, tarfile
b = io.BytesIO()
with tarfile.open(fileobj=b, mode='w') as t:
    for a, c in ('ab', 'ba'):
        i = tarfile.TarInfo(a)
        i.type, i.linkname = tarfile.SYMTYPE, c
        t.addfile(i)
b.seek(0)
tarfile.open(fileobj=b).extractfile('a')
