"""Tar archives in memory: members of every kind written in each format, compressed, read back, and appended to."""
import gzip
import hashlib
import io
import tarfile


def build(mode='w', **options):
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode=mode, **options) as archive:
        for name, text in [('readme.txt', b'hello tar\n'), ('dir/größe.bin', bytes(600)), ('deep/' * 30 + 'long-name-' * 9 + '.txt', b'x' * 512)]:
            info = tarfile.TarInfo(name)
            info.size, info.mtime, info.mode, info.uname = len(text), 1_700_000_000, 0o640, 'ann'
            archive.addfile(info, io.BytesIO(text))
        folder = tarfile.TarInfo('folder')
        folder.type, folder.mode = tarfile.DIRTYPE, 0o755
        archive.addfile(folder)
        link = tarfile.TarInfo('folder/link')
        link.type, link.linkname = tarfile.SYMTYPE, '../readme.txt'
        archive.addfile(link)
        hard = tarfile.TarInfo('hard')
        hard.type, hard.linkname, hard.uid = tarfile.LNKTYPE, 'readme.txt', 1000
        archive.addfile(hard)
    return stream.getvalue()


for form in (tarfile.PAX_FORMAT, tarfile.GNU_FORMAT):
    data = build(format=form)
    print(form, len(data), hashlib.sha256(data).hexdigest()[:20])
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        for member in archive:
            kinds = [kind for kind in ('isreg', 'isdir', 'issym', 'islnk', 'isfile', 'isdev', 'isfifo') if getattr(member, kind)()]
            print(member.name[:20], len(member.name), member.size, member.mtime, oct(member.mode), member.uname, member.uid, member.linkname, kinds, member.offset, member.offset_data, sorted(member.pax_headers))
        print(archive.getnames()[:2], archive.getmember('readme.txt').size, archive.extractfile('readme.txt').read(), archive.extractfile('hard').readline(), archive.extractfile('folder/link').read(5), archive.extractfile('folder'))
packed = gzip.compress(build())
with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
    print(packed[:2], len(archive.getmembers()), [m.name for m in archive.getmembers() if m.isdir()], tarfile.is_tarfile(io.BytesIO(packed)), tarfile.is_tarfile(io.BytesIO(b'no' * 600)))
stream = io.BytesIO(data)
with tarfile.open(fileobj=stream, mode='a') as archive:
    info = tarfile.TarInfo('late')
    info.size = 4
    archive.addfile(info, io.BytesIO(b'late'))
stream.seek(0)
print(tarfile.open(fileobj=stream).getnames()[-1], len(stream.getvalue()))
info = tarfile.TarInfo('a/b')
print(info.path, oct(info.mode), info.type, info.get_info()['name'], len(info.tobuf()), info.replace(name='c', mode=1).name, info.isreg(), tarfile.TarInfo.frombuf(info.tobuf(), 'utf-8', 'strict').name, tarfile.DEFAULT_FORMAT, tarfile.BLOCKSIZE)
with tarfile.open(fileobj=io.BytesIO(build())) as archive:
    archive.list(verbose=False)
