

class _Buffered(BufferedIOBase):
    """A buffered stream: what is below is in memory, so it is asked at once."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if buffer_size <= 0:
            raise ValueError('buffer size must be strictly positive')
        self.raw = raw

    def _require(self, name, word):
        if not getattr(self.raw, name)():
            raise UnsupportedOperation(f'File or stream is not {word}.')

    @property
    def closed(self):
        """Whether it is closed."""
        return self.raw.closed

    @property
    def name(self):
        """The name of the stream below."""
        return self.raw.name

    @property
    def mode(self):
        """The mode of the stream below."""
        return self.raw.mode

    def close(self):
        """Close, the stream below too."""
        self.raw.close()

    def flush(self):
        """Flush the stream below."""
        self.raw.flush()

    def detach(self):
        """Give the stream below away."""
        raw = self.raw
        self.raw = None
        return raw

    def seek(self, offset, whence=SEEK_SET, /):
        """Change the position."""
        return self.raw.seek(offset, whence)

    def tell(self):
        """The position."""
        return self.raw.tell()

    def truncate(self, size=None, /):
        """Cut at a position."""
        return self.raw.truncate(size)

    def readable(self):
        """Whether it can be read."""
        return self.raw.readable()

    def writable(self):
        """Whether it can be written."""
        return self.raw.writable()

    def seekable(self):
        """Whether it has a position."""
        return self.raw.seekable()


class _Reading:
    def read(self, size=-1, /):
        """Read at most so many bytes."""
        if size is not None and size < -1:
            raise ValueError('read length must be non-negative or -1')
        if size is None or size < 0:
            return self.raw.read()
        parts = []
        while size > 0 and (part := self.raw.read(size)):
            parts.append(part)
            size -= len(part)
        return b''.join(parts)

    def read1(self, size=-1, /):
        """Read at most so many bytes with one request."""
        return self.raw.read(DEFAULT_BUFFER_SIZE if size < 0 else size)

    def peek(self, size=0, /):
        """Bytes that come next; the position stays."""
        place = self.raw.tell()
        data = self.raw.read(size if size > 0 else DEFAULT_BUFFER_SIZE)
        self.raw.seek(place)
        return data

    def readline(self, size=-1, /):
        """Read a line."""
        return self.raw.readline(size)


class BufferedReader(_Reading, _Buffered):
    """A buffer for reading."""

    __module__ = '_io'

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        super().__init__(raw, buffer_size)
        self._require('readable', 'readable')

    def write(self, b, /):
        """Not possible."""
        self._unsupported('write')


class BufferedWriter(_Buffered):
    """A buffer for writing."""

    __module__ = '_io'

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        super().__init__(raw, buffer_size)
        self._require('writable', 'writable')

    def write(self, b, /):
        """Write bytes."""
        return self.raw.write(b)


class BufferedRandom(_Reading, _Buffered):
    """A buffer for reading and writing."""

    __module__ = '_io'

    def write(self, b, /):
        """Write bytes."""
        return self.raw.write(b)


class BufferedRWPair(BufferedIOBase):
    """A stream that reads from one stream and writes to another."""

    __module__ = '_io'

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE):
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        """Read at most so many bytes."""
        return self.reader.read(size)

    def readline(self, size=-1, /):
        """Read a line."""
        return self.reader.readline(size)

    def write(self, b, /):
        """Write bytes."""
        return self.writer.write(b)

    def readable(self):
        """True."""
        return True

    writable = readable


class IncrementalNewlineDecoder:
    """Finds and translates ends of lines in parts of a text."""

    def __init__(self, decoder, translate, errors='strict'):
        self._decoder = decoder
        self._translate = translate
        self._pending = False
        self._seen = 0

    def decode(self, input, final=False):
        """The next part, with its ends of lines translated."""
        text = input if self._decoder is None else self._decoder.decode(input, final=final)
        if self._pending and (text or final):
            text = '\r' + text
            self._pending = False
        if text.endswith('\r') and not final:
            text = text[:-1]
            self._pending = True
        both = text.count('\r\n')
        self._seen |= (4 if both else 0) | (1 if text.count('\r') > both else 0) | (2 if text.count('\n') > both else 0)
        return text.replace('\r\n', '\n').replace('\r', '\n') if self._translate else text

    def reset(self):
        """Begin anew."""
        self._seen = 0
        self._pending = False

    @property
    def newlines(self):
        """The ends of lines found so far."""
        found = tuple(n for i, n in ((1, '\r'), (2, '\n'), (4, '\r\n')) if self._seen & i)
        return found if len(found) > 1 else found[0] if found else None


class TextIOWrapper(TextIOBase):
    """Text over a stream of bytes."""

    __module__ = '_io'

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f'illegal newline value: {newline!r}')
        buffer.readable
        self.buffer = buffer
        self.encoding = 'UTF-8' if encoding in (None, 'locale') else encoding
        ''.encode(self.encoding)
        self.errors = errors or 'strict'
        self.line_buffering = line_buffering
        self.write_through = write_through
        self.mode = getattr(buffer, 'mode', 'r')
        self._newline = newline
        self._text = None

    def __repr__(self):
        name = getattr(self.buffer, 'name', None)
        shown = '' if name is None else f' name={name!r}'
        return f'<_io.TextIOWrapper{shown} encoding={self.encoding!r}>'

    @property
    def closed(self):
        """Whether it is closed."""
        return self.buffer.closed

    @property
    def name(self):
        """The name of the stream below."""
        return self.buffer.name

    @property
    def newlines(self):
        """The ends of lines read so far."""
        return self._text.newlines if self._text is not None else None

    def _reader(self):
        self._check_closed()
        if not self.buffer.readable():
            raise UnsupportedOperation('not readable')
        if self._text is None:
            text = self.buffer.read().decode(self.encoding, self.errors)
            self._text = StringIO('', self._newline if self._newline in (None, '') else '')
            self._text.write(text)
            if self._newline not in (None, ''):
                self._text = StringIO('', '\n')
                self._text.write(text)
            self._text.seek(0)
        return self._text

    def read(self, size=-1, /):
        """Read at most so many characters."""
        return self._reader().read(size)

    def readline(self, size=-1, /):
        """Read a line."""
        reader = self._reader()
        if self._newline not in ('\r', '\r\n'):
            return reader.readline(size)
        place = reader.tell()
        rest = reader.read()
        at = rest.find(self._newline)
        line = rest if at < 0 else rest[:at + len(self._newline)]
        line = line[:size] if size is not None and size >= 0 else line
        reader.seek(place + len(line))
        return line

    def write(self, s, /):
        """Write a text."""
        self._check_closed()
        if not isinstance(s, str):
            raise TypeError(f'write() argument must be str, not {type(s).__name__}')
        if not self.buffer.writable():
            raise UnsupportedOperation('not writable')
        text = s.replace('\n', self._newline) if self._newline in ('\r', '\r\n') else s
        self._text = None
        self.buffer.write(text.encode(self.encoding, self.errors))
        return len(s)

    def seek(self, cookie, whence=SEEK_SET, /):
        """Change the position."""
        self._check_closed()
        if whence == SEEK_CUR and cookie:
            raise UnsupportedOperation("can't do nonzero cur-relative seeks")
        if whence == SEEK_END and cookie:
            raise UnsupportedOperation("can't do nonzero end-relative seeks")
        if cookie < 0:
            raise ValueError(f'negative seek position {cookie}')
        place = self.tell() if whence == SEEK_CUR else cookie
        self._text = None
        return self.buffer.seek(place, SEEK_SET if whence == SEEK_CUR else whence)

    def tell(self):
        """The position."""
        self._check_closed()
        if self._text is None:
            return self.buffer.tell()
        place = self._text.tell()
        rest = self._text.read()
        self._text.seek(place)
        return self.buffer.tell() - len(rest.encode(self.encoding, self.errors))

    def truncate(self, size=None, /):
        """Cut at a position."""
        return self.buffer.truncate(self.tell() if size is None else size)

    def flush(self):
        """Flush the stream below."""
        self.buffer.flush()

    def close(self):
        """Close, the stream below too."""
        self.buffer.close()

    def detach(self):
        """Give the stream below away."""
        buffer = self.buffer
        self.buffer = None
        return buffer

    def reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None):
        """Change the way of coding."""
        self.encoding = encoding or self.encoding
        self.errors = errors or self.errors
        self._newline = newline if newline is not None else self._newline

    def readable(self):
        """Whether it can be read."""
        return self.buffer.readable()

    def writable(self):
        """Whether it can be written."""
        return self.buffer.writable()

    def seekable(self):
        """Whether it has a position."""
        return self.buffer.seekable()
