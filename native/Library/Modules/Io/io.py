__all__ = (
    'BlockingIOError', 'IOBase', 'RawIOBase', 'BytesIO', 'StringIO', 'BufferedIOBase',
    'BufferedReader', 'BufferedWriter', 'BufferedRWPair', 'BufferedRandom', 'TextIOBase', 'TextIOWrapper',
    'UnsupportedOperation', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END', 'DEFAULT_BUFFER_SIZE', 'IncrementalNewlineDecoder',
    'Reader', 'Writer', 'text_encoding',
)

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
DEFAULT_BUFFER_SIZE = 131072


class UnsupportedOperation(OSError, ValueError):
    """An operation that a stream does not have."""


class IOBase:
    """The base of all streams."""

    _is_closed = False

    def _unsupported(self, name):
        raise UnsupportedOperation(name)

    def _check_closed(self):
        if self.closed:
            raise ValueError('I/O operation on closed file.')

    def seek(self, offset, whence=SEEK_SET, /):
        """Change the position."""
        self._unsupported('seek')

    def tell(self):
        """The position."""
        return self.seek(0, SEEK_CUR)

    def truncate(self, size=None, /):
        """Cut at a position."""
        self._unsupported('truncate')

    def fileno(self):
        """Streams in a sandbox have no file descriptor."""
        self._unsupported('fileno')

    def flush(self):
        """Write what is still buffered."""
        self._check_closed()

    def close(self):
        """Flush and close."""
        if not self._is_closed:
            try:
                self.flush()
            finally:
                self._is_closed = True

    @property
    def closed(self):
        """Whether it is closed."""
        return self._is_closed

    def isatty(self):
        """Whether it is a terminal."""
        self._check_closed()
        return False

    def readable(self):
        """Whether it can be read."""
        self._check_closed()
        return False

    def writable(self):
        """Whether it can be written."""
        self._check_closed()
        return False

    def seekable(self):
        """Whether it has a position."""
        self._check_closed()
        return False

    def __enter__(self):
        self._check_closed()
        return self

    def __exit__(self, *args):
        self.close()

    def __iter__(self):
        self._check_closed()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readline(self, size=-1, /):
        """Read until the end of a line."""
        limit = -1 if size is None else size
        line = bytearray()
        while limit < 0 or len(line) < limit:
            part = self.read(1)
            if not part:
                break
            line += part
            if line.endswith(b'\n'):
                break
        return bytes(line)

    def readlines(self, hint=-1, /):
        """A list of lines; at least so many characters, if there are."""
        if hint is None or hint <= 0:
            return list(self)
        lines = []
        total = 0
        for line in self:
            lines.append(line)
            total += len(line)
            if total >= hint:
                break
        return lines

    def writelines(self, lines, /):
        """Write all texts of an iterable."""
        self._check_closed()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    """The base of streams without a buffer."""

    def read(self, size=-1, /):
        """Read at most so many bytes."""
        if size is None or size < 0:
            return self.readall()
        data = bytearray(size)
        count = self.readinto(data)
        return None if count is None else bytes(data[:count])

    def readall(self):
        """Read until the end."""
        parts = []
        while part := self.read(DEFAULT_BUFFER_SIZE):
            parts.append(part)
        return b''.join(parts)

    def readinto(self, buffer, /):
        """Read into a bytearray."""
        self._unsupported('readinto')

    def write(self, b, /):
        """Write bytes."""
        self._unsupported('write')


class BufferedIOBase(IOBase):
    """The base of streams of bytes with a buffer."""

    def read(self, size=-1, /):
        """Read at most so many bytes."""
        self._unsupported('read')

    def read1(self, size=-1, /):
        """Read at most so many bytes with one request."""
        self._unsupported('read1')

    def readinto(self, buffer, /):
        """Read into a bytearray."""
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    readinto1 = readinto

    def write(self, b, /):
        """Write bytes."""
        self._unsupported('write')

    def detach(self):
        """Give the stream below away."""
        self._unsupported('detach')


class TextIOBase(IOBase):
    """The base of streams of text."""

    encoding = None
    errors = None
    newlines = None

    def read(self, size=-1, /):
        """Read at most so many characters."""
        self._unsupported('read')

    def readline(self, size=-1, /):
        """Read a line."""
        self._unsupported('readline')

    def write(self, s, /):
        """Write a text."""
        self._unsupported('write')

    def detach(self):
        """Give the stream below away."""
        self._unsupported('detach')


class _Memory:
    __slots__ = ()

    def readable(self):
        """Whether it can be read."""
        self._check_closed()
        return True

    writable = seekable = readable

    def __iter__(self):
        return self._lines()

    def flush(self):
        """Does nothing."""
        self._check_closed()

    def __repr__(self):
        cls = type(self)
        module = '_io' if cls.__module__ == 'io' else cls.__module__
        return object.__repr__(self).replace('<' + cls.__module__, '<' + module, 1)


class StringIO(_StringIO, _Memory, TextIOBase):
    """Text I/O implementation using an in-memory buffer."""

    __module__ = '_io'

    line_buffering = False

    def __init__(self, initial_value='', newline='\n'):
        self._start(initial_value, newline)

    def _check_closed(self):
        if self.closed:
            raise ValueError('I/O operation on closed file')


class BytesIO(_BytesIO, _Memory, BufferedIOBase):
    """Buffered I/O implementation using an in-memory bytes buffer."""

    __module__ = '_io'

    def __init__(self, initial_bytes=b''):
        self._start(initial_bytes)


class Reader:
    """What can be read."""

    def read(self, size=..., /):
        """Read."""


class Writer:
    """What can be written."""

    def write(self, data, /):
        """Write."""


def text_encoding(encoding, stacklevel=2, /):
    """The encoding that a function of text streams was given."""
    return 'utf-8' if encoding is None else encoding
