"""Functions that read and write gzipped files."""

import io
import os
import time
import zlib

import _files

__all__ = ['BadGzipFile', 'GzipFile', 'open', 'compress', 'decompress']

FTEXT, FHCRC, FEXTRA, FNAME, FCOMMENT = 1, 2, 4, 8, 16
READ, WRITE = 'rb', 'wb'
READ_BUFFER_SIZE = 131072
_TRUNCATED = 'Compressed file ended before the end-of-stream marker was reached'


class BadGzipFile(OSError):
    """Exception raised in some cases for invalid gzip files."""


def open(filename, mode='rb', compresslevel=9, encoding=None, errors=None, newline=None):
    """Open a gzip-compressed file in binary or text mode."""
    if 't' in mode:
        if 'b' in mode:
            raise ValueError(f'Invalid mode: {mode!r}')
    else:
        for name, value in (('encoding', encoding), ('errors', errors), ('newline', newline)):
            if value is not None:
                raise ValueError(f"Argument '{name}' not supported in binary mode")
    kind = mode.replace('t', '')
    if isinstance(filename, (str, bytes)) or hasattr(filename, '__fspath__'):
        file = GzipFile(filename, kind, compresslevel)
    elif hasattr(filename, 'read') or hasattr(filename, 'write'):
        file = GzipFile(None, kind, compresslevel, filename)
    else:
        raise TypeError('filename must be a str or bytes object, or a file')
    return io.TextIOWrapper(file, encoding, errors, newline) if 't' in mode else file


def compress(data, compresslevel=9, *, mtime=0):
    """Compress data in one shot and return the compressed string."""
    made = zlib.compress(data, compresslevel, 31)
    stamp = int(time.time() if mtime is None else mtime).to_bytes(4, 'little')
    return made[:4] + stamp + made[8:9] + b'\xff' + made[10:]


def decompress(data):
    """Decompress a gzip compressed string in one shot."""
    parts = []
    while True:
        file = io.BytesIO(data)
        if _read_header(file) is None:
            return b''.join(parts)
        inflater = zlib.decompressobj(-15)
        part = inflater.decompress(data[file.tell():])
        data = inflater.unused_data
        if not inflater.eof or len(data) < 8:
            raise EOFError(_TRUNCATED)
        if int.from_bytes(data[:4], 'little') != zlib.crc32(part):
            raise BadGzipFile('CRC check failed')
        if int.from_bytes(data[4:8], 'little') != len(part) & 0xFFFFFFFF:
            raise BadGzipFile('Incorrect length of data produced')
        parts.append(part)
        data = data[8:].lstrip(b'\0')


def _bytes_of(data):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return memoryview(data).cast('B')


def _read_exactly(file, size):
    data = file.read(size)
    while len(data) < size:
        more = file.read(size - len(data))
        if not more:
            raise EOFError(_TRUNCATED)
        data += more
    return data


def _read_header(file):
    """Skip the header of a member; its time, or None at the end."""
    magic = file.read(2)
    if not magic:
        return None
    if magic != b'\x1f\x8b':
        raise BadGzipFile(f'Not a gzipped file ({magic!r})')
    method, flags, *rest = _read_exactly(file, 8)
    if method != 8:
        raise BadGzipFile('Unknown compression method')
    if flags & FEXTRA:
        _read_exactly(file, int.from_bytes(_read_exactly(file, 2), 'little'))
    for flag in (FNAME, FCOMMENT):
        while flags & flag and file.read(1) not in (b'', b'\0'):
            pass
    if flags & FHCRC:
        _read_exactly(file, 2)
    return int.from_bytes(bytes(rest[:4]), 'little')


class _Source:
    """The compressed file, with bytes that were read too far put back."""

    def __init__(self, file):
        self.file = file
        self.rest = b''

    def read(self, size):
        if self.rest:
            data, self.rest = self.rest[:size], self.rest[size:]
            return data
        return self.file.read(size)


class GzipFile(io.BufferedIOBase):
    """The GzipFile class simulates most of the methods of a file object, truncate() excepted."""

    myfileobj = None

    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        self.fileobj = None
        if mode and ('t' in mode or 'U' in mode):
            raise ValueError(f'Invalid mode: {mode!r}')
        if mode and 'b' not in mode:
            mode += 'b'
        if fileobj is None:
            fileobj = self.myfileobj = _files.open(filename, mode or 'rb')
        if filename is None:
            filename = getattr(fileobj, 'name', '')
            if not isinstance(filename, (str, bytes)):
                filename = ''
        else:
            filename = os.fspath(filename)
        given = mode
        if mode is None:
            mode = getattr(fileobj, 'mode', 'rb')
        self.name = filename
        self._offset = 0
        self._mtime = mtime
        if mode.startswith('r'):
            self.mode = READ
            self._source = _Source(fileobj)
            self._restart()
        elif mode.startswith(('w', 'a', 'x')):
            self.mode = WRITE
            self._size = 0
            self._crc = 0
            self._deflater = zlib.compressobj(compresslevel, zlib.DEFLATED, -15, zlib.DEF_MEM_LEVEL, 0)
        else:
            raise ValueError(f'Invalid mode: {given!r}')
        self.fileobj = fileobj
        if self.mode == WRITE:
            self._write_header(compresslevel)

    def __repr__(self):
        return '<gzip ' + repr(self.fileobj)[1:-1] + ' ' + hex(id(self)) + '>'

    def _write_header(self, level):
        name = os.path.basename(self.name)
        if not isinstance(name, bytes):
            try:
                name = name.encode('latin-1')
            except UnicodeEncodeError:
                name = b''
        name = name.removesuffix(b'.gz')
        stamp = time.time() if self._mtime is None else self._mtime
        self.fileobj.write(b'\x1f\x8b\x08' + (b'\x08' if name else b'\0') + int(stamp).to_bytes(4, 'little')
                           + {9: b'\x02', 1: b'\x04'}.get(level, b'\0') + b'\xff' + (name + b'\0' if name else b''))

    def _check(self, mode, doing):
        if self.fileobj is None:
            raise ValueError('I/O operation on closed file')
        if mode is not None and self.mode != mode:
            raise OSError(9, f'{doing}() on {"write" if mode == READ else "read"}-only GzipFile object')

    @property
    def closed(self):
        """Whether it is closed."""
        return self.fileobj is None

    @property
    def mtime(self):
        """The time in the header read last."""
        return self._mtime

    def readable(self):
        """Whether it can be read."""
        return self.mode == READ

    def writable(self):
        """Whether it can be written."""
        return self.mode == WRITE

    def seekable(self):
        """Whether it has a position: it has."""
        return True

    def write(self, data):
        """Compress bytes into the file."""
        self._check(WRITE, 'write')
        view = data if isinstance(data, (bytes, bytearray)) else _bytes_of(data)
        if view:
            packed = self._deflater.compress(view)
            if packed:
                self.fileobj.write(packed)
            self._size += len(view)
            self._crc = zlib.crc32(view, self._crc)
            self._offset += len(view)
        return len(view)

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        """Write what the compressor holds back."""
        self._check(None, 'flush')
        if self.mode == WRITE:
            self.fileobj.write(self._deflater.flush(zlib_mode))
            self.fileobj.flush()

    def close(self):
        """Write the end and close."""
        file, self.fileobj = self.fileobj, None
        if file is None:
            return
        try:
            if self.mode == WRITE:
                end = self._crc.to_bytes(4, 'little') + (self._size & 0xFFFFFFFF).to_bytes(4, 'little')
                file.write(self._deflater.flush() + end)
        finally:
            mine, self.myfileobj = self.myfileobj, None
            if mine:
                mine.close()

    def fileno(self):
        """The file descriptor of the file below."""
        return self.fileobj.fileno()

    def _restart(self):
        self._inflater = None
        self._buffer = b''
        self._at = 0
        self._offset = 0

    def rewind(self):
        """Go back to the start."""
        self._check(READ, 'rewind')
        self._source.file.seek(0)
        self._source.rest = b''
        self._restart()

    def _more(self):
        """The next decompressed bytes; none at the end."""
        source = self._source
        while True:
            if self._inflater is None:
                stamp = _read_header(source)
                if stamp is None:
                    return b''
                self._mtime = stamp
                self._inflater = zlib._ZlibDecompressor(-15)
                self._crc = self._size = 0
            inflater = self._inflater
            if inflater.eof:
                self._read_end()
                continue
            data = source.read(READ_BUFFER_SIZE) if inflater.needs_input else b''
            if not data and inflater.needs_input:
                raise EOFError(_TRUNCATED)
            made = inflater.decompress(data, READ_BUFFER_SIZE)
            if inflater.unused_data:
                source.rest = inflater.unused_data + source.rest
            if made:
                self._crc = zlib.crc32(made, self._crc)
                self._size += len(made)
                return made

    def _read_end(self):
        end = _read_exactly(self._source, 8)
        crc = int.from_bytes(end[:4], 'little')
        if crc != self._crc:
            raise BadGzipFile(f'CRC check failed {hex(crc)} != {hex(self._crc)}')
        if int.from_bytes(end[4:], 'little') != self._size & 0xFFFFFFFF:
            raise BadGzipFile('Incorrect length of data produced')
        zero = b'\0'
        while zero == b'\0':
            zero = self._source.read(1)
        self._source.rest = zero + self._source.rest
        self._inflater = None

    def _fill(self):
        """Make sure that there are bytes to give; false at the end."""
        if self._at == len(self._buffer):
            self._buffer = self._more()
            self._at = 0
        return len(self._buffer) > 0

    def _take(self, size):
        data = self._buffer[self._at:self._at + size]
        self._at += len(data)
        self._offset += len(data)
        return data

    def read(self, size=-1):
        """Read at most so many bytes."""
        self._check(READ, 'read')
        left = -1 if size is None or size < 0 else size
        parts = []
        while left and self._fill():
            part = self._take(len(self._buffer) if left < 0 else left)
            parts.append(part)
            left -= len(part) if left > 0 else 0
        return b''.join(parts)

    def read1(self, size=-1):
        """Read at most so many bytes, with one read of the file below."""
        self._check(READ, 'read1')
        return self._take(READ_BUFFER_SIZE if size < 0 else size) if size and self._fill() else b''

    def readinto(self, b):
        """Read into a buffer; the number of bytes."""
        self._check(READ, 'read')
        data = self.read(len(b))
        b[:len(data)] = data
        return len(data)

    def readinto1(self, b):
        """Read into a buffer, with one read of the file below; the number of bytes."""
        self._check(READ, 'readinto1')
        data = self.read1(len(b))
        b[:len(data)] = data
        return len(data)

    def peek(self, n):
        """Bytes that come next, without moving on."""
        self._check(READ, 'peek')
        self._fill()
        return self._buffer[self._at:]

    def readline(self, size=-1):
        """Read until the end of a line."""
        self._check(READ, 'readline')
        left = -1 if size is None or size < 0 else size
        parts = []
        while left and self._fill():
            end = self._buffer.find(b'\n', self._at) + 1
            count = (end or len(self._buffer)) - self._at
            part = self._take(count if left < 0 else min(count, left))
            parts.append(part)
            left -= len(part) if left > 0 else 0
            if part.endswith(b'\n'):
                break
        return b''.join(parts)

    def tell(self):
        """The position in the decompressed data."""
        self._check(None, 'tell')
        return self._offset

    def seek(self, offset, whence=0):
        """Change the position; backwards means reading anew."""
        self._check(None, 'seek')
        if self.mode == WRITE:
            if whence not in (0, 1):
                raise ValueError('Seek from end not supported')
            offset += self._offset if whence == 1 else 0
            if offset < self._offset:
                raise OSError('Negative seek in write mode')
            while self._offset < offset:
                self.write(bytes(min(1024, offset - self._offset)))
            return self._offset
        if whence == 1:
            offset += self._offset
        elif whence == 2:
            while self._fill():
                self._take(len(self._buffer))
            offset += self._offset
        elif whence:
            raise ValueError(f'whence value {whence} unsupported')
        if offset < self._offset:
            self.rewind()
        while self._offset < offset and self._fill():
            self._take(offset - self._offset)
        return self._offset
