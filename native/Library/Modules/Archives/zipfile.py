"""Read and write ZIP files."""

import io
import os
import struct
import zlib

__all__ = ['BadZipFile', 'BadZipfile', 'error', 'ZIP_STORED', 'ZIP_DEFLATED', 'ZIP_BZIP2', 'ZIP_LZMA', 'ZIP_ZSTANDARD',
           'is_zipfile', 'ZipInfo', 'ZipFile', 'LargeZipFile', 'Path']

ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2, ZIP_LZMA, ZIP_ZSTANDARD = 0, 8, 12, 14, 93
ZIP64_LIMIT = (1 << 31) - 1
ZIP_FILECOUNT_LIMIT = ZIP_MAX_COMMENT = (1 << 16) - 1
compressor_names = {
    0: 'store', 1: 'shrink', 2: 'reduce', 3: 'reduce', 4: 'reduce', 5: 'reduce', 6: 'implode', 7: 'tokenize',
    8: 'deflate', 9: 'deflate64', 10: 'implode', 12: 'bzip2', 14: 'lzma', 18: 'terse', 19: 'lz77', 93: 'zstd',
    97: 'wavpack', 98: 'ppmd',
}
_LOCAL, _CENTRAL, _END = '<4s2B4HL2L2H', '<4s4B4HL2L5H2L', '<4s4H2LH'
_CLOSED = 'Attempt to use ZIP archive that was already closed'
_CHUNK = 65536


class BadZipFile(Exception):
    pass


class LargeZipFile(Exception):
    """Raised when writing a zipfile that would need the ZIP64 extensions."""


error = BadZipfile = BadZipFile


def is_zipfile(filename):
    """Whether a file, named or open, looks like an archive."""
    try:
        if hasattr(filename, 'read'):
            place = filename.tell()
            found = _find_end(filename)
            filename.seek(place)
            return found is not None
        with open(filename, 'rb') as file:
            return _find_end(file) is not None
    except OSError:
        return False


def _find_end(file):
    """The end record as a list, its comment, and where it stands; none when there is no such record."""
    size = file.seek(0, 2)
    start = max(size - 22 - ZIP_MAX_COMMENT, 0)
    file.seek(start)
    data = file.read()
    at = len(data) - 22
    if at < 0 or data[at:at + 4] != b'PK\5\6' or data[-2:] != b'\0\0':
        at = data.rfind(b'PK\5\6')
    if at < 0 or len(data) - at < 22:
        return None
    record = list(struct.unpack(_END, data[at:at + 22]))
    comment, at = data[at + 22:at + 22 + record[7]], start + at
    if at >= 20:
        file.seek(at - 20)
        magic, disk, place, disks = struct.unpack('<4sLQL', file.read(20))
        if magic == b'PK\6\7':
            if disk or disks > 1:
                raise BadZipFile('zipfiles that span multiple disks are not supported')
            file.seek(place)
            large = file.read(56)
            if len(large) == 56 and large[:4] == b'PK\6\6':
                record[3:7] = struct.unpack('<4Q', large[24:56])
                at = place
    return record, comment, at


def _check_compression(kind):
    if kind in (ZIP_BZIP2, ZIP_LZMA, ZIP_ZSTANDARD):
        name = {ZIP_BZIP2: 'bz2', ZIP_LZMA: 'lzma', ZIP_ZSTANDARD: 'compression.zstd'}[kind]
        raise RuntimeError(f'Compression requires the (missing) {name} module')
    if kind not in (ZIP_STORED, ZIP_DEFLATED):
        raise NotImplementedError('That compression method is not supported')


class ZipInfo:
    """What an archive tells of a member."""

    __slots__ = ('orig_filename', 'filename', 'date_time', 'compress_type', 'compress_level', 'comment', 'extra',
                 'create_system', 'create_version', 'extract_version', 'reserved', 'flag_bits', 'volume',
                 'internal_attr', 'external_attr', 'header_offset', 'CRC', 'compress_size', 'file_size', '_end')

    def __init__(self, filename='NoName', date_time=(1980, 1, 1, 0, 0, 0)):
        self.orig_filename = filename
        self.filename = filename.partition('\0')[0]
        self.date_time = date_time
        if date_time[0] < 1980:
            raise ValueError('ZIP does not support timestamps before 1980')
        self.compress_type = ZIP_STORED
        self.compress_level = None
        self.comment = self.extra = b''
        self.create_system = 3
        self.create_version = self.extract_version = 20
        self.reserved = self.flag_bits = self.volume = self.internal_attr = self.external_attr = 0
        self.compress_size = self.file_size = self.header_offset = self.CRC = 0
        self._end = None

    _compresslevel = property(lambda self: self.compress_level)

    def __repr__(self):
        parts = [f'<{self.__class__.__name__} filename={self.filename!r}']
        if self.compress_type != ZIP_STORED:
            parts.append(f'compress_type={compressor_names.get(self.compress_type, self.compress_type)}')
        high, low = self.external_attr >> 16, self.external_attr & 0xFFFF
        if high:
            from stat import filemode
            parts.append(f'filemode={filemode(high)!r}')
        if low:
            parts.append(f'external_attr={low:#x}')
        is_dir = self.is_dir()
        if not is_dir or self.file_size:
            parts.append(f'file_size={self.file_size!r}')
        if (not is_dir or self.compress_size) and (self.compress_type or self.file_size != self.compress_size):
            parts.append(f'compress_size={self.compress_size!r}')
        return ' '.join(parts) + '>'

    @classmethod
    def from_file(cls, filename, arcname=None, *, strict_timestamps=True):
        """What to write of a file of the system."""
        from time import localtime
        found = os.stat(filename)
        name = os.path.normpath(os.fspath(filename) if arcname is None else arcname).lstrip('/')
        is_dir = found.st_mode & 0o170000 == 0o040000
        date = tuple(localtime(found.st_mtime))[:6]
        if not strict_timestamps:
            date = min(max(date, (1980, 1, 1, 0, 0, 0)), (2107, 12, 31, 23, 59, 59))
        made = cls(name + '/' if is_dir else name, date)
        made.external_attr = (found.st_mode & 0xFFFF) << 16 | (0x10 if is_dir else 0)
        made.file_size = 0 if is_dir else found.st_size
        return made

    def is_dir(self):
        """Whether it is a directory."""
        return self.filename.endswith('/')

    def _encoded(self):
        try:
            return self.filename.encode('ascii'), self.flag_bits & ~0x800
        except UnicodeEncodeError:
            return self.filename.encode('utf-8'), self.flag_bits | 0x800

    def _stamp(self):
        y, mo, d, h, mi, s = self.date_time[:6]
        return h << 11 | mi << 5 | s // 2, (y - 1980) << 9 | mo << 5 | d

    def FileHeader(self, zip64=None):
        """The header before the data of the member."""
        if self.file_size > ZIP64_LIMIT or self.compress_size > ZIP64_LIMIT:
            raise LargeZipFile('Filesize would require ZIP64 extensions')
        name, flags = self._encoded()
        return struct.pack(_LOCAL, b'PK\3\4', self.extract_version, self.reserved, flags, self.compress_type,
                           *self._stamp(), self.CRC, self.compress_size, self.file_size, len(name),
                           len(self.extra)) + name + self.extra

    def _central(self):
        name, flags = self._encoded()
        return struct.pack(_CENTRAL, b'PK\1\2', self.create_version, self.create_system, self.extract_version,
                           self.reserved, flags, self.compress_type, *self._stamp(), self.CRC, self.compress_size,
                           self.file_size, len(name), len(self.extra), len(self.comment), 0, self.internal_attr,
                           self.external_attr, self.header_offset) + name + self.extra + self.comment

    def _read_extra(self):
        """Sizes beyond 32 bits stand in the extra field."""
        extra = self.extra
        while len(extra) >= 4:
            kind, size = struct.unpack('<HH', extra[:4])
            if size + 4 > len(extra):
                raise BadZipFile(f'Corrupt extra field {kind:04x} (size={size})')
            if kind == 1:
                data, at = extra[4:4 + size], 0
                for field in ('file_size', 'compress_size', 'header_offset'):
                    if getattr(self, field) == 0xFFFFFFFF:
                        if at + 8 > len(data):
                            raise BadZipFile(f'Corrupt zip64 extra field. {field.replace("_", " ").capitalize()} '
                                             'not found.')
                        setattr(self, field, int.from_bytes(data[at:at + 8], 'little'))
                        at += 8
            extra = extra[4 + size:]


class ZipExtFile(io.BufferedIOBase):
    """An open member."""

    MAX_N = 1 << 31 - 1

    def __init__(self, archive, info, start):
        self._archive, self._info, self._start = archive, info, start
        self.name, self.mode, self.newlines = info.filename, 'r', None
        self._is_closed = False
        self._restart()

    def _restart(self):
        self._next = self._start
        self._packed = self._info.compress_size
        self._left = self._info.file_size
        self._inflater = zlib._ZlibDecompressor(-15) if self._info.compress_type else None
        self._crc = self._at = self._position = 0
        self._buffer = b''

    def __repr__(self):
        if self._is_closed:
            return f'<{self.__class__.__module__}.{self.__class__.__qualname__} [closed]>'
        kind = self._info.compress_type
        shown = f' compress_type={compressor_names[kind]}' if kind else ''
        return f'<{self.__class__.__module__}.{self.__class__.__qualname__} name={self.name!r}{shown}>'

    @property
    def closed(self):
        """Whether it is closed."""
        return self._is_closed

    def _check(self):
        if self._is_closed:
            raise ValueError('I/O operation on closed file.')

    def readable(self):
        """Whether it can be read: it can."""
        self._check()
        return True

    def seekable(self):
        """Whether it has a position: it has."""
        self._check()
        return True

    def _raw(self, size):
        file = self._archive.fp
        if file is None:
            raise ValueError(_CLOSED)
        size = min(size, self._packed)
        file.seek(self._next)
        data = file.read(size)
        if not data and size:
            raise EOFError
        self._next += len(data)
        self._packed -= len(data)
        return data

    def _fill(self):
        """Make sure that there are bytes to give; false at the end."""
        while self._at == len(self._buffer):
            if not self._left:
                return False
            inflater = self._inflater
            if inflater is None:
                made = self._raw(_CHUNK)
                is_end = not self._packed
            else:
                made = inflater.decompress(self._raw(_CHUNK) if inflater.needs_input else b'', _CHUNK)
                is_end = inflater.eof or not self._packed and inflater.needs_input
            made = made[:self._left]
            self._left = 0 if is_end else self._left - len(made)
            self._crc = zlib.crc32(made, self._crc)
            self._buffer, self._at = made, 0
            if not self._left and self._crc != self._info.CRC:
                raise BadZipFile(f'Bad CRC-32 for file {self.name!r}')
        return True

    def read(self, n=-1):
        """Read at most so many bytes."""
        if self._is_closed:
            raise ValueError('read from closed file.')
        left = -1 if n is None or n < 0 else n
        parts = []
        while left and self._fill():
            part = self._buffer[self._at:] if left < 0 else self._buffer[self._at:self._at + left]
            self._at += len(part)
            left -= len(part) if left > 0 else 0
            parts.append(part)
        data = b''.join(parts)
        self._position += len(data)
        return data

    def read1(self, n=-1):
        """Read what one request gives."""
        self._check()
        if n is None or n < 0:
            n = _CHUNK
        return self.read(min(n, len(self._buffer) - self._at)) if n and self._fill() else b''

    def peek(self, n=1):
        """The next bytes, which are read again afterwards."""
        self._check()
        return self._buffer[self._at:self._at + 512] if self._fill() else b''

    def readline(self, limit=-1):
        """Read a line."""
        limit = -1 if limit is None else limit
        parts, found = [], False
        while limit and not found and self._fill():
            end = self._buffer.find(b'\n', self._at) + 1
            found = end > 0
            end = end or len(self._buffer)
            if 0 <= limit < end - self._at:
                end, found = self._at + limit, True
            parts.append(self.read(end - self._at))
            limit -= len(parts[-1]) if limit > 0 else 0
        return b''.join(parts)

    def tell(self):
        """Where it is."""
        self._check()
        return self._position

    def seek(self, offset, whence=0):
        """Go to another place."""
        self._check()
        if whence not in (0, 1, 2):
            raise ValueError('whence must be os.SEEK_SET (0), os.SEEK_CUR (1), or os.SEEK_END (2)')
        size = self._info.file_size
        goal = min(max(offset + (0, self._position, size)[whence], 0), size)
        if goal < self._position:
            self._restart()
        while self._position < goal and self.read(min(goal - self._position, _CHUNK)):
            pass
        return self._position

    def close(self):
        """Close it."""
        self._is_closed = True


class _Writing(io.BufferedIOBase):
    """A member that is being written; it goes into the archive when it is closed."""

    def __init__(self, archive, info):
        self._archive, self._info = archive, info
        self.name, self.mode = info.filename, 'w'
        self._parts = io.BytesIO()
        level = info.compress_level
        self._deflater = zlib.compressobj(-1 if level is None else level, 8, -15) if info.compress_type else None
        self._size = self._crc = 0

    @property
    def closed(self):
        """Whether it is closed."""
        return self._parts is None

    def writable(self):
        """Whether it can be written: it can."""
        return True

    def write(self, data):
        """Compress bytes into the member."""
        if self._parts is None:
            raise ValueError('I/O operation on closed file.')
        data = data if isinstance(data, (bytes, bytearray)) else bytes(memoryview(data))
        self._size += len(data)
        self._crc = zlib.crc32(data, self._crc)
        self._parts.write(self._deflater.compress(data) if self._deflater else data)
        return len(data)

    def close(self):
        """Put the member into the archive."""
        if self._parts is None:
            return
        if self._deflater:
            self._parts.write(self._deflater.flush())
        data, self._parts = self._parts.getvalue(), None
        info, self._archive._writing = self._info, False
        info.compress_size, info.CRC, info.file_size = len(data), self._crc, self._size
        self._archive._append(info, data)
