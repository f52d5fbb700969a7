"""What is no archive, calls out of turn, and members that a filter refuses to extract."""
import io
import tarfile

stream = io.BytesIO()
with tarfile.open(fileobj=stream, mode='w') as archive:
    info = tarfile.TarInfo('a')
    info.size = 3
    archive.addfile(info, io.BytesIO(b'abc'))
good = stream.getvalue()


def reading(data, step=lambda archive: archive.getnames(), **options):
    with tarfile.open(fileobj=io.BytesIO(data), **options) as archive:
        return step(archive)


def changed(place, value):
    data = bytearray(good)
    data[place] = value
    return bytes(data)


def add(mode='w', form=tarfile.PAX_FORMAT, source=b'', **fields):
    made = tarfile.TarInfo('x')
    for field, value in fields.items():
        setattr(made, field, value)
    with tarfile.open(fileobj=io.BytesIO(), mode=mode, format=form) as target:
        target.addfile(made, io.BytesIO(source))
    return 'added'


closed = tarfile.open(fileobj=io.BytesIO(good))
closed.close()
for bad in (lambda: reading(b''), lambda: reading(b'x' * 600), lambda: reading(good[:100]), lambda: reading(changed(0, 66)), lambda: reading(changed(0, 66), mode='r:'), lambda: reading(good, mode='r:gz'), lambda: reading(good, mode='r:bz9'), lambda: reading(good, mode='q'), lambda: reading(good[:700], lambda a: a.extractfile('a').read()), lambda: reading(bytes(1024)), lambda: reading(good, lambda a: a.getmember('zz')), lambda: reading(good, lambda a: a.extractfile('zz')),
            lambda: reading(good, lambda a: a.addfile(tarfile.TarInfo('n'))), lambda: closed.getnames(), lambda: closed.__enter__(), lambda: tarfile.open(), lambda: add(size=5, source=b'abc'), lambda: add(name='n' * 300, form=tarfile.USTAR_FORMAT), lambda: add(name='n' * 300), lambda: add(mtime=-1, form=tarfile.USTAR_FORMAT), lambda: add(mtime=1.5), lambda: add(uid=None), lambda: add(form=9), lambda: add(linkname='l' * 101, form=tarfile.USTAR_FORMAT), lambda: add(uid=8 ** 9, form=tarfile.GNU_FORMAT),
            lambda: tarfile.TarFile(fileobj=io.BytesIO(good), mode='q'), lambda: tarfile.TarInfo.frombuf(b'', 'utf-8', 'strict'), lambda: tarfile.TarInfo.frombuf(b'a', 'utf-8', 'strict'), lambda: tarfile.TarInfo.frombuf(bytes(512), 'utf-8', 'strict'), lambda: tarfile.TarInfo.frombuf(b'a' * 512, 'utf-8', 'strict')):
    try:
        print(bad())
    except (tarfile.TarError, OSError, ValueError, KeyError) as error:
        print(type(error).__name__, str(error).splitlines()[-1])


def member(name, kind=tarfile.REGTYPE, link='', mode=0o777):
    made = tarfile.TarInfo(name)
    made.type, made.linkname, made.mode, made.uname = kind, link, mode, 'root'
    return made


for made in (member('ok/file', mode=0o4644), member('/abs'), member('../up'), member('a/../../b'), member('dir', tarfile.DIRTYPE), member('link', tarfile.SYMTYPE, '/etc/x'), member('link', tarfile.SYMTYPE, '../../x'), member('d/link', tarfile.SYMTYPE, '../x'), member('hard', tarfile.LNKTYPE, '../x'), member('fifo', tarfile.FIFOTYPE), member('dev', tarfile.CHRTYPE)):
    for name in ('data_filter', 'tar_filter'):
        try:
            kept = getattr(tarfile, name)(made, '/dest')
            print(name, kept.name, kept.mode if kept.mode is None else oct(kept.mode), kept.uname, kept.linkname)
        except tarfile.FilterError as error:
            print(name, type(error).__name__, error, error.tarinfo.name)
