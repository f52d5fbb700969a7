# Open files. The contents are read from the host when a file is opened, and written to it when it is flushed or closed.

from os import fspath as _fspath, _ask

_UTF8 = ('utf_8', 'utf8', 'u8', 'cp65001', 'locale')


def _unsupported(text):
    try:
        from io import UnsupportedOperation
    except ImportError:
        return OSError(text)
    return UnsupportedOperation(text)


def open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    """Opens a file of the host."""
    if isinstance(file, int):
        raise OSError(9, 'Bad file descriptor')
    from pathlib import Path
    path = file if isinstance(file, Path) else _fspath(file)
    if isinstance(path, bytes):
        path = path.decode('utf-8', 'surrogateescape')
    path = path if isinstance(path, Path) else Path(path)
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {type(mode).__name__}")
    if not isinstance(buffering, int):
        raise TypeError(f"'{type(buffering).__name__}' object cannot be interpreted as an integer")
    for name, value in (('encoding', encoding), ('errors', errors), ('newline', newline)):
        if value is not None and not isinstance(value, str):
            raise TypeError(f"open() argument '{name}' must be str or None, not {type(value).__name__}")
    kinds = set(mode)
    if kinds - set('axrwb+t') or len(mode) > len(kinds):
        raise ValueError(f'invalid mode: {mode!r}')
    if 'b' in kinds and 't' in kinds:
        raise ValueError("can't have text and binary mode at once")
    if len(kinds & set('axrw')) != 1:
        raise ValueError('must have exactly one of create/read/write/append mode')
    if 'b' in kinds:
        for name, value in (('encoding', encoding), ('errors', errors), ('newline', newline)):
            if value is not None:
                raise ValueError(f"binary mode doesn't take {'an' if name[0] in 'e' else 'a'} {name} argument")
        kind = BufferedRandom if '+' in kinds else BufferedReader if 'r' in kinds else BufferedWriter
        return _opened(kind, file, path, mode, kinds, None)
    if buffering == 0:
        raise ValueError("can't have unbuffered text I/O")
    if newline not in (None, '', '\n', '\r', '\r\n'):
        raise ValueError(f'illegal newline value: {newline}')
    encoding = 'utf-8' if encoding is None else encoding
    ''.encode(encoding, errors or 'strict')
    return _opened(TextIOWrapper, file, path, mode, kinds, (encoding, errors or 'strict', newline))


def _opened(kind, file, path, mode, kinds, codec):
    is_text = codec is not None
    is_plain = is_text and codec[0].lower().replace('-', '_') in _UTF8 and codec[1] == 'strict'
    data = ''
    if 'x' in kinds and _ask('Path.exists', (path,)):
        raise FileExistsError(17, 'File exists', str(path))
    if 'w' in kinds or 'x' in kinds:
        _ask('Path.write_bytes', (path, b''))
        data = '' if is_text else b''
    elif 'r' in kinds or '+' in kinds:
        if 'a' in kinds and not _ask('Path.exists', (path,)):
            _ask('Path.write_bytes', (path, b''))
        data = _ask('Path.read_text' if is_plain else 'Path.read_bytes', (path,))
        if is_text and not is_plain:
            data = data.decode(codec[0], codec[1])
    elif _ask('Path.is_dir', (path,)):
        raise IsADirectoryError(21, 'Is a directory', str(path))
    elif not _ask('Path.exists', (path,)):
        _ask('Path.write_bytes', (path, b''))
    return kind(file, path, mode, kinds, codec, is_plain, data)


class _File:
    """An open file: contents, a place in them, and what is still to be written."""

    def __init__(self, file, path, mode, kinds, codec, is_plain, data):
        self._path = path
        self._kinds = kinds
        self._codec = codec
        self._is_plain = is_plain
        self._closed = False
        self._readable = 'r' in kinds or '+' in kinds
        self._writable = 'r' not in kinds or '+' in kinds
        self._appends = 'a' in kinds
        # A file that is only written to keeps the pieces that the host does not have yet.
        self._is_stream = not self._readable
        self._pending = []
        self._is_changed = False
        # Outside of a with block nobody may ever close the file: everything written is handed over at once.
        self._is_buffered = False
        self._length = 0
        self._data = self._prepare(data)
        self._at = len(self._data) if self._appends else 0
        self.name = file if isinstance(file, (str, bytes)) else str(file)
        self._mode = mode

    def _prepare(self, data):
        return data

    @property
    def closed(self):
        return self._closed

    def _check_open(self):
        if self._closed:
            raise ValueError('I/O operation on closed file.')

    def readable(self):
        self._check_open()
        return self._readable

    def writable(self):
        self._check_open()
        return self._writable

    def seekable(self):
        self._check_open()
        return True

    def isatty(self):
        self._check_open()
        return False

    def fileno(self):
        raise _unsupported('fileno')

    def _check_readable(self):
        self._check_open()
        if not self._readable:
            raise _unsupported(self._refusal[0])

    def _check_writable(self):
        self._check_open()
        if not self._writable:
            raise _unsupported(self._refusal[1])

    # Reading.

    def read(self, size=-1, /):
        """What follows, at most a number of items."""
        self._check_readable()
        data, at = self._data, self._at
        if size is None or size < 0:
            end = len(data)
        else:
            end = min(at + size.__index__(), len(data))
        self._at = max(end, at)
        return self._cut(at, end)

    def _cut(self, start, end):
        return self._data[start:end]

    def readline(self, size=-1, /):
        """The next line, with its end."""
        self._check_readable()
        start = self._at
        end = self._line_end(start)
        if size is not None and size >= 0:
            end = min(end, start + size)
        self._at = max(end, start)
        return self._cut(start, end)

    def readlines(self, hint=-1, /):
        """The lines that follow."""
        lines, total = [], 0
        while line := self.readline():
            lines.append(line)
            total += len(line)
            if hint is not None and 0 < hint <= total:
                break
        return lines

    def __iter__(self):
        self._check_open()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    # Writing.

    def _put(self, piece):
        if self._is_stream:
            self._pending.append(piece)
            self._length += len(piece)
            self._at = self._length
        else:
            at = len(self._data) if self._appends else self._at
            gap = at - len(self._data)
            filler = self._zero * gap if gap > 0 else self._zero[:0]
            self._data = self._data[:at] + filler + piece + self._data[at + len(piece):]
            self._at = at + len(piece)
        self._is_changed = True
        if not self._is_buffered:
            self.flush()

    def writelines(self, lines, /):
        self._check_open()
        for line in lines:
            self.write(line)

    def flush(self):
        """Hands to the host what was written."""
        self._check_open()
        if not self._is_changed:
            return
        self._is_changed = False
        if self._is_stream:
            piece = self._zero[:0].join(self._pending)
            self._pending = []
            _ask(*self._request('append', piece))
        else:
            _ask(*self._request('write', self._data))

    def _request(self, verb, data):
        if self._codec is None:
            return f'Path.{verb}_bytes', (self._path, bytes(data))
        data = self._wire_text(data)
        if self._is_plain:
            return f'Path.{verb}_text', (self._path, data)
        return f'Path.{verb}_bytes', (self._path, data.encode(self._codec[0], self._codec[1]))

    def close(self):
        if not self._closed:
            try:
                self.flush()
            finally:
                self._closed = True

    def __enter__(self):
        self._check_open()
        self._is_buffered = True
        return self

    def __exit__(self, *exc):
        self.close()

    # The place.

    def tell(self):
        self._check_open()
        return self._at

    def seek(self, offset, whence=0, /):
        """Moves the place: from the start (0), from here (1), from the end (2)."""
        self._check_open()
        if whence not in (0, 1, 2):
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        self._check_seek(offset, whence)
        if self._is_stream:
            self._materialize()
        if whence == 1:
            offset += self._at
        elif whence == 2:
            offset += len(self._data)
        if offset < 0:
            raise self._negative(offset)
        self._at = offset
        return offset

    def _check_seek(self, offset, whence):
        pass

    def _materialize(self):
        # From now on the whole contents are kept, since they may change anywhere.
        self.flush()
        if self._is_plain:
            data = _ask('Path.read_text', (self._path,))
        else:
            data = _ask('Path.read_bytes', (self._path,))
            if self._codec is not None:
                data = data.decode(self._codec[0], self._codec[1])
        self._data = self._prepare(data)
        self._is_stream = False

    def truncate(self, size=None, /):
        """Shortens or lengthens the file."""
        self._check_writable()
        if self._is_stream:
            at = self._at
            self._materialize()
            self._at = at
        size = self._at if size is None else size.__index__()
        if size < 0:
            raise ValueError(f'negative size value {size}')
        self._data = self._data[:size] + self._zero * (size - len(self._data))
        self._is_changed = True
        return size


class BufferedFile(_File):
    """A file of bytes."""

    _zero = b'\0'
    _refusal = ('read', 'write')

    def __repr__(self):
        return f'<{type(self).__name__} name={self.name!r}>'

    @property
    def mode(self):
        kinds = self._kinds
        first = 'x' if 'x' in kinds else 'a' if 'a' in kinds else 'r' if 'r' in kinds or '+' in kinds else 'w'
        return f'{first}b+' if '+' in kinds else f'{first}b'

    def _negative(self, offset):
        return OSError(22, 'Invalid argument')

    def _line_end(self, start):
        end = self._data.find(b'\n', start)
        return len(self._data) if end < 0 else end + 1

    read1 = _File.read

    def readall(self):
        return self.read()

    def peek(self, size=0, /):
        self._check_readable()
        return self._data[self._at:]

    def readinto(self, buffer, /):
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    readinto1 = readinto

    def write(self, data, /):
        """Writes bytes; gives their number."""
        self._check_writable()
        if isinstance(data, str):
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
        piece = bytes(memoryview(data))
        self._put(piece)
        return len(piece)


class BufferedReader(BufferedFile):
    """A file of bytes that is read."""


class BufferedWriter(BufferedFile):
    """A file of bytes that is written."""


class BufferedRandom(BufferedFile):
    """A file of bytes that is read and written."""


for _kind in (BufferedReader, BufferedWriter, BufferedRandom):
    _kind.__module__ = '_io'


class TextIOWrapper(_File):
    """A file of text."""

    _zero = '\0'
    _refusal = ('not readable', 'not writable')

    def __repr__(self):
        return f'<_io.TextIOWrapper name={self.name!r} mode={self._mode!r} encoding={self.encoding!r}>'

    @property
    def mode(self):
        return self._mode

    @property
    def encoding(self):
        return self._codec[0]

    @property
    def errors(self):
        return self._codec[1]

    @property
    def line_buffering(self):
        return False

    @property
    def newlines(self):
        return None

    @property
    def buffer(self):
        raise AttributeError("'TextIOWrapper' object of the sandbox has no attribute 'buffer'")

    def _prepare(self, data):
        if self._codec[2] is None and '\r' in data:
            return data.replace('\r\n', '\n').replace('\r', '\n')
        return data

    def _wire_text(self, data):
        newline = self._codec[2]
        return data.replace('\n', newline) if newline in ('\r', '\r\n') and '\n' in data else data

    def _negative(self, offset):
        return ValueError(f'negative seek position {offset}')

    def _check_seek(self, offset, whence):
        if whence and offset:
            raise _unsupported(f"can't do nonzero {'cur' if whence == 1 else 'end'}-relative seeks")

    def _line_end(self, start):
        data, newline = self._data, self._codec[2]
        if newline == '':
            ends = [end + len(mark) for mark in ('\r\n', '\n') if (end := data.find(mark, start)) >= 0]
            alone = data.find('\r', start)
            if alone >= 0 and data[alone + 1:alone + 2] != '\n':
                ends.append(alone + 1)
            return min(ends) if ends else len(data)
        mark = newline or '\n'
        end = data.find(mark, start)
        return len(data) if end < 0 else end + len(mark)

    def write(self, text, /):
        """Writes text; gives its length."""
        self._check_writable()
        if not isinstance(text, str):
            raise TypeError(f'write() argument must be str, not {type(text).__name__}')
        if not self._is_plain:
            text.encode(self._codec[0], self._codec[1])
        self._put(text)
        return len(text)


TextIOWrapper.__module__ = '_io'
