"""Archives in memory: members written, listed, read whole and in parts, appended to, and compared byte by byte."""
import hashlib
import io
import zipfile
from zipfile import ZipFile, ZipInfo, ZIP_DEFLATED, ZIP_STORED

buffer = io.BytesIO()
stamp = (2024, 2, 29, 13, 5, 9)
with ZipFile(buffer, 'w', ZIP_DEFLATED) as archive:
    archive.comment = b'made here'
    info = ZipInfo('notes/readme.txt', stamp)
    info.compress_type = ZIP_DEFLATED
    archive.writestr(info, 'line one\nline two\n' * 50)
    archive.writestr(ZipInfo('data.bin', stamp), bytes(range(256)))
    archive.writestr(ZipInfo('größe.txt'), 'umlaut', compress_type=ZIP_DEFLATED, compresslevel=9)
    archive.mkdir('empty')
    with archive.open(ZipInfo('parts.csv', stamp), 'w') as member:
        print(member.write(b'a,b\n'), member.write(b'1,2\n'), member.writable())
    print(archive.namelist(), archive.mode)
data = buffer.getvalue()
print(len(data), hashlib.sha256(data).hexdigest(), zipfile.is_zipfile(io.BytesIO(data)), zipfile.is_zipfile(io.BytesIO(b'PK')))
with ZipFile(io.BytesIO(data)) as archive:
    for info in archive.infolist():
        print(info, info.date_time, info.is_dir(), info.CRC, info.header_offset, info.flag_bits, info.create_system, oct(info.external_attr >> 16))
    archive.printdir()
    print(archive.read('data.bin')[:5], archive.testzip(), archive.comment, archive.getinfo('größe.txt').file_size)
    with archive.open('notes/readme.txt') as member:
        print(member, member.readline(), member.read(4), member.tell(), member.peek(3)[:3], member.seek(-5, 2), member.read(), member.seek(0), member.read1(3), next(member), len(member.readlines()), member.read())
    print(member, member.closed, [line.strip() for line in io.TextIOWrapper(archive.open('parts.csv'), 'utf-8')])
buffer = io.BytesIO(data)
with ZipFile(buffer, 'a') as archive:
    archive.writestr(ZipInfo('late.txt', stamp), b'added')
print(ZipFile(buffer).namelist(), ZipFile(buffer).comment, hashlib.md5(buffer.getvalue()).hexdigest(), ZipFile(io.BytesIO(b'prefix' + data)).read('parts.csv'))
print(archive, repr(ZipInfo()), zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
