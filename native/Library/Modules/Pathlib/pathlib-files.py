# Paths of files: their operations ask the host.


class Path(PurePath):
    """A path of a file: its operations ask the host."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        return object.__new__(PosixPath if cls is Path else cls)

    @classmethod
    def cwd(cls):
        return cls('/')

    @classmethod
    def home(cls):
        return cls('/')

    @classmethod
    def from_uri(cls, uri):
        if not uri.startswith('file:/'):
            raise ValueError(f"URI does not start with 'file:': {uri!r}")
        text = uri[5:]
        if text[:3] == '///':
            text = text[2:]
        elif text[:12] == '//localhost/':
            text = text[11:]
        out, at = bytearray(), 0
        while at < len(text):
            if text[at] == '%':
                out.append(int(text[at + 1:at + 3], 16))
                at += 3
            else:
                out += text[at].encode()
                at += 1
        return cls(out.decode())

    # What there is.

    def exists(self, *, follow_symlinks=True):
        """Tells whether the path leads to something."""
        return _ask('Path.exists', (self,))

    def is_file(self, *, follow_symlinks=True):
        return _ask('Path.is_file', (self,))

    def is_dir(self, *, follow_symlinks=True):
        return _ask('Path.is_dir', (self,))

    def is_symlink(self):
        return _ask('Path.is_symlink', (self,))

    def is_mount(self):
        return self._text == '/'

    def is_junction(self):
        return False

    def is_block_device(self):
        return False

    def is_char_device(self):
        return False

    def is_fifo(self):
        return False

    def is_socket(self):
        return False

    def stat(self, *, follow_symlinks=True):
        """Size, kind and times."""
        return _os.stat_result(_ask('Path.stat', (self,)))

    def lstat(self):
        return self.stat()

    def iterdir(self):
        """The paths in a directory, in any order."""
        entries = _ask('Path.iterdir', (self,))
        return iter([self._entry(entry) for entry in entries])

    def _entry(self, entry):
        return self / (entry.name if isinstance(entry, PurePath) else _os.path.basename(entry))

    def samefile(self, other_path):
        return self.resolve() == self.with_segments(other_path).resolve()

    # Contents.

    def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
        """Opens the file as the builtin open() does."""
        return open(self, mode, buffering, encoding, errors, newline)

    def read_text(self, encoding=None, errors=None, newline=None):
        """The contents as text."""
        if _is_utf8(encoding, errors):
            text = _ask('Path.read_text', (self,))
        else:
            text = _ask('Path.read_bytes', (self,)).decode(encoding or 'utf-8', errors or 'strict')
        return text if newline is not None or '\r' not in text else text.replace('\r\n', '\n').replace('\r', '\n')

    def read_bytes(self):
        """The contents as bytes."""
        return _ask('Path.read_bytes', (self,))

    def write_text(self, data, encoding=None, errors=None, newline=None):
        """Makes text the contents; gives its length."""
        if not isinstance(data, str):
            raise TypeError(f'data must be str, not {type(data).__name__}')
        text = data.replace('\n', newline) if newline not in (None, '', '\n') else data
        if _is_utf8(encoding, errors):
            _ask('Path.write_text', (self, text))
        else:
            _ask('Path.write_bytes', (self, text.encode(encoding or 'utf-8', errors or 'strict')))
        return len(data)

    def write_bytes(self, data):
        """Makes bytes the contents; gives their number."""
        data = bytes(memoryview(data))
        _ask('Path.write_bytes', (self, data))
        return len(data)

    # Changes.

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        _ask('Path.mkdir', (self,), {'parents': bool(parents), 'exist_ok': bool(exist_ok)})

    def rmdir(self):
        _ask('Path.rmdir', (self,))

    def unlink(self, missing_ok=False):
        try:
            _ask('Path.unlink', (self,))
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rename(self, target):
        target = self.with_segments(target)
        _ask('Path.rename', (self, target))
        return target

    replace = rename

    def touch(self, mode=0o666, exist_ok=True):
        if not self.exists():
            self.write_bytes(b'')
        elif not exist_ok:
            raise FileExistsError(17, 'File exists', self._text)

    # Other paths.

    def absolute(self):
        return self if self._root else self.with_segments(str(_ask('Path.absolute', (self,))))

    def resolve(self, strict=False):
        return self.with_segments(str(_ask('Path.resolve', (self,))))

    def expanduser(self):
        return self

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """The paths below a directory that fit a pattern; ** stands for any number of directories."""
        if not isinstance(pattern, PurePath):
            text = _os.fspath(pattern)
            folders_only = text[-1:] == '/'
            pattern = self.with_segments(pattern)
        else:
            folders_only = False
        if pattern._root:
            raise NotImplementedError('Non-relative patterns are unsupported')
        if not pattern._names:
            raise ValueError(f'Unacceptable pattern: {str(pattern)!r}')
        names = _patterns(pattern._names, case_sensitive)
        seen = set()
        for path in self._matches(names, 0, case_sensitive):
            if path not in seen and not (folders_only and not path.is_dir()):
                seen.add(path)
                yield path

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """As glob() with **/ in front."""
        return self.glob('**/' + _os.fspath(pattern), case_sensitive=case_sensitive)

    def _matches(self, names, at, case_sensitive):
        name = names[at]
        is_last = at + 1 == len(names)
        if name == '**':
            if is_last:
                yield self
                for folder in self._tree():
                    yield folder
                return
            yield from self._matches(names, at + 1, case_sensitive)
            for folder in self._tree():
                if folder.is_dir():
                    yield from folder._matches(names, at + 1, case_sensitive)
        elif name == '..' or not any([char in name for char in '*?[']):
            path = self / name
            if path.exists():
                if is_last:
                    yield path
                else:
                    yield from path._matches(names, at + 1, case_sensitive)
        else:
            for path in self._entries():
                if _name_fits(path.name, name, case_sensitive):
                    if is_last:
                        yield path
                    elif path.is_dir():
                        yield from path._matches(names, at + 1, case_sensitive)

    def _entries(self):
        try:
            return list(self.iterdir())
        except OSError:
            return []

    def _tree(self):
        """Everything below a directory."""
        for path in self._entries():
            yield path
            if path.is_dir() and not path.is_symlink():
                yield from path._tree()

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        """Triples of a directory, its directories and its files, for the whole tree."""
        for folder, folders, files in _os.walk(self._text, top_down, on_error, follow_symlinks):
            yield self.with_segments(folder), folders, files

    def chmod(self, mode, *, follow_symlinks=True):
        """Changes the permissions, where the host lets programs do so."""
        _os.chmod(self, mode, follow_symlinks=follow_symlinks)

    def lchmod(self, mode):
        self.chmod(mode, follow_symlinks=False)

    # What a sandbox does not have.

    def symlink_to(self, target, target_is_directory=False):
        raise UnsupportedOperation('Path.symlink_to() is unsupported on this system')

    def hardlink_to(self, target):
        raise UnsupportedOperation('Path.hardlink_to() is unsupported on this system')

    def readlink(self):
        raise UnsupportedOperation('Path.readlink() is unsupported on this system')

    def owner(self, *, follow_symlinks=True):
        raise UnsupportedOperation('Path.owner() is unsupported on this system')

    def group(self, *, follow_symlinks=True):
        raise UnsupportedOperation('Path.group() is unsupported on this system')


class PosixPath(Path, PurePosixPath):
    """A path of a file in the manner of POSIX."""

    __slots__ = ()


def _is_utf8(encoding, errors):
    return errors in (None, 'strict') and (
        encoding is None or encoding.lower().replace('-', '_') in ('utf_8', 'utf8', 'locale'))
