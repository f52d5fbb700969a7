# Files and directories for a while: in the directory /tmp of what the host grants.

import io as _io
import os as _os

__all__ = [
    'NamedTemporaryFile', 'TemporaryFile', 'SpooledTemporaryFile', 'TemporaryDirectory', 'mkstemp', 'mkdtemp',
    'mktemp', 'TMP_MAX', 'gettempprefix', 'tempdir', 'gettempdir', 'gettempprefixb', 'gettempdirb',
]

TMP_MAX = 10000
tempdir = None
template = 'tmp'
_LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789_'


def gettempprefix():
    return template


def gettempprefixb():
    return _os.fsencode(template)


def gettempdir():
    return '/tmp' if tempdir is None else _os.fsdecode(tempdir)


def gettempdirb():
    return _os.fsencode(gettempdir())


def _paths(prefix, suffix, dir):
    """New paths by chance."""
    for value in prefix, suffix, dir:
        if value is not None and not isinstance(value, (str, bytes)) and not hasattr(value, '__fspath__'):
            raise TypeError(f'expected str, bytes or os.PathLike object, not {type(value).__name__}')
    kinds = {isinstance(value, bytes) for value in (prefix, suffix, dir) if value is not None}
    if len(kinds) > 1:
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    convert = _os.fsencode if kinds == {True} else _os.fsdecode
    folder = gettempdir() if dir is None else _os.fsdecode(dir)
    prefix = template if prefix is None else _os.fsdecode(prefix)
    suffix = '' if suffix is None else _os.fsdecode(suffix)
    for _ in range(100):
        name = ''.join([_LETTERS[byte % 37] for byte in _os.urandom(8)])
        yield convert(_os.path.join(folder, prefix + name + suffix))
    raise FileExistsError(17, 'No usable temporary name found')


def _folder(dir):
    # The directory for all of them may not be there yet.
    if dir is None:
        _os.makedirs(gettempdir(), exist_ok=True)


def mktemp(suffix='', prefix=template, dir=None):
    """A path at which there is nothing yet."""
    for path in _paths(prefix, suffix, dir):
        if not _os.path.exists(path):
            return path


def mkdtemp(suffix=None, prefix=None, dir=None):
    """Makes a directory; gives its path."""
    _folder(dir)
    for path in _paths(prefix, suffix, dir):
        try:
            _os.mkdir(path)
        except FileExistsError:
            continue
        return path


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """There are no descriptors of files here: NamedTemporaryFile gives a file and its path."""
    raise OSError('programs have no file descriptors: use tempfile.NamedTemporaryFile')


class _TemporaryFileWrapper:
    """An open file that vanishes when it is closed."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file = file
        self.name = name
        self.delete = delete
        self._delete_on_close = delete_on_close
        self._is_there = True

    def __getattr__(self, name):
        if name == 'file':
            raise AttributeError(name)
        return getattr(self.file, name)

    def __repr__(self):
        return f'<{type(self).__name__} file={self.file!r}>'

    def _remove(self):
        if self.delete and self._is_there:
            self._is_there = False
            try:
                _os.unlink(self.name)
            except FileNotFoundError:
                pass

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, exc, value, tb):
        result = self.file.__exit__(exc, value, tb)
        self._remove()
        return result

    def close(self):
        self.file.close()
        if self._delete_on_close:
            self._remove()

    def __iter__(self):
        yield from self.file


def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                       delete=True, *, errors=None, delete_on_close=True):
    """A file with a path; it vanishes when it is closed."""
    _folder(dir)
    path = mktemp(suffix, prefix, dir)
    file = open(path, mode, buffering, encoding, errors, newline)
    return _TemporaryFileWrapper(file, path, delete, delete_on_close)


def TemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                  errors=None):
    """A file without a path: it is kept in memory."""
    return SpooledTemporaryFile(0, mode, buffering, encoding, newline, suffix, prefix, dir, errors=errors)


class SpooledTemporaryFile(_io.IOBase):
    """A file that is kept in memory, however long it gets."""

    _rolled = False

    def __init__(self, max_size=0, mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                 dir=None, *, errors=None):
        if 'b' in mode:
            self._file = _io.BytesIO()
        else:
            self._file = _io.TextIOWrapper(_io.BytesIO(), encoding or 'utf-8', errors, newline)
        self._mode = mode
        self._max_size = max_size

    def rollover(self):
        self._rolled = True

    def __enter__(self):
        if self._file.closed:
            raise ValueError('Cannot enter context with closed file')
        return self

    def __exit__(self, exc, value, tb):
        self._file.close()

    def __iter__(self):
        return self._file.__iter__()

    def __next__(self):
        return self._file.__next__()

    def close(self):
        self._file.close()

    closed = property(lambda self: self._file.closed)
    encoding = property(lambda self: self._file.encoding)
    errors = property(lambda self: self._file.errors)
    newlines = property(lambda self: self._file.newlines)
    mode = property(lambda self: self._mode)
    name = property(lambda self: None)

    def flush(self):
        self._file.flush()

    def isatty(self):
        return False

    def readable(self):
        return self._file.readable()

    def writable(self):
        return self._file.writable()

    def seekable(self):
        return self._file.seekable()

    def read(self, *args):
        return self._file.read(*args)

    def read1(self, *args):
        return self._file.read1(*args)

    def readinto(self, b):
        return self._file.readinto(b)

    def readline(self, *args):
        return self._file.readline(*args)

    def readlines(self, *args):
        return self._file.readlines(*args)

    def seek(self, *args):
        return self._file.seek(*args)

    def tell(self):
        return self._file.tell()

    def truncate(self, size=None):
        return self._file.truncate() if size is None else self._file.truncate(size)

    def write(self, s):
        count = self._file.write(s)
        if self._max_size and self._file.tell() > self._max_size:
            self._rolled = True
        return count

    def writelines(self, iterable):
        for line in iterable:
            self.write(line)


class TemporaryDirectory:
    """A directory that vanishes with everything in it at the end of a with block."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore_cleanup_errors = ignore_cleanup_errors
        self._delete = delete

    def __repr__(self):
        return f'<{type(self).__name__} {self.name!r}>'

    def __enter__(self):
        return self.name

    def __exit__(self, exc, value, tb):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        import shutil
        if _os.path.exists(self.name):
            shutil.rmtree(self.name, self._ignore_cleanup_errors)
