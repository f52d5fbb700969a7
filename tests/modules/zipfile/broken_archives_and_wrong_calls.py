"""What is no archive, what is damaged, and calls out of turn."""
import io
import warnings
import zipfile
from zipfile import ZipFile, ZipInfo, BadZipFile, LargeZipFile

warnings.simplefilter('error')
stream = io.BytesIO()
with ZipFile(stream, 'w', zipfile.ZIP_DEFLATED) as archive:
    for name in ('a.txt', 'b.txt'):
        info = ZipInfo(name)
        info.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(info, name * 100)
good = stream.getvalue()


def damaged(place, value, name='a.txt'):
    data = bytearray(good)
    data[place] ^= value
    return ZipFile(io.BytesIO(bytes(data))).read(name)


def writing(step):
    with ZipFile(io.BytesIO(), 'w') as made:
        return step(made)


def two_handles(made):
    with made.open(ZipInfo('x'), 'w'):
        made.open(ZipInfo('y'), 'w')


def read_while_writing(made):
    made.writestr(ZipInfo('r'), b'')
    with made.open(ZipInfo('x'), 'w'):
        made.read('r')


closed = ZipFile(io.BytesIO(good))
closed.close()
central = good.index(b'PK\1\2')
opened = ZipFile(io.BytesIO(good)).open('a.txt')
for bad in (lambda: ZipFile(io.BytesIO(b'')), lambda: ZipFile(io.BytesIO(b'x' * 100)), lambda: ZipFile(io.BytesIO(good[:-5])), lambda: ZipFile(io.BytesIO(good[60:])).namelist(), lambda: damaged(0, 1), lambda: damaged(30, 1), lambda: damaged(central, 1), lambda: damaged(central + 16, 1),
            lambda: damaged(central + 10, 3), lambda: damaged(central + 8, 1), lambda: damaged(central + 21, 255), lambda: ZipFile(io.BytesIO(good)).read('nope'), lambda: closed.read('a.txt'), lambda: closed.close(), lambda: ZipFile(io.BytesIO(good)).writestr(ZipInfo('z'), b''), lambda: ZipFile(io.BytesIO(good)).open('a.txt', 'q'), lambda: ZipFile(io.BytesIO(), 'q'), lambda: ZipFile(io.BytesIO(), 'w', 99),
            lambda: writing(two_handles), lambda: writing(read_while_writing), lambda: writing(lambda made: made.writestr(ZipInfo('x', (1979, 1, 1, 0, 0, 0)), b'')), lambda: writing(lambda made: [made.writestr(ZipInfo('x'), b''), made.writestr(ZipInfo('x'), b'')]), lambda: writing(lambda made: made.mkdir(5)), lambda: writing(lambda made: made.mkdir(ZipInfo('x'))), lambda: writing(lambda made: setattr(made, 'comment', 'text')), lambda: writing(lambda made: made.open('x', 'w', pwd=b'p')),
            lambda: ZipFile(io.BytesIO(good)).setpassword('x'), lambda: opened.write(b''), lambda: opened.seek(0, 7), lambda: opened.close() or opened.read(), lambda: ZipFile(io.BytesIO(), 'w', metadata_encoding='ascii'), lambda: ZipFile(5), lambda: writing(lambda made: made.writestr(ZipInfo('x'), 5))):
    try:
        print(repr(bad())[:60])
    except (BadZipFile, LargeZipFile, NotImplementedError, RuntimeError, ValueError, KeyError, TypeError, UserWarning, AttributeError, OSError, EOFError) as error:
        print(type(error).__name__, error)
