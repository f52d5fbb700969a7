# Paths in the manner of Windows: as text only.


class PureWindowsPath(PurePath):
    """A path in the manner of Windows."""

    __slots__ = ('_drive',)
    _separator = '\\'

    def __init__(self, *args):
        from ntpath import _root
        drive, root, names = '', '', []
        for arg in args:
            text = str(arg) if isinstance(arg, PurePath) else _os.fspath(arg)
            if not isinstance(text, str):
                raise TypeError(
                    'argument should be a str or an os.PathLike object where __fspath__ returns a str, not '
                    f'{type(text).__name__!r}')
            own_drive, own_root, rest = _root(text.replace('/', '\\'))
            if own_root:
                drive, root, names = own_drive or drive, own_root, []
            elif own_drive and own_drive.lower() != drive.lower():
                drive, root, names = own_drive, '', []
            elif own_drive:
                drive = own_drive
            names += [name for name in rest.split('\\') if name and name != '.']
        if not root and drive[:2] == '\\\\' and drive[-1] != '\\':
            parts = drive.split('\\')
            # A host with its share is a place of its own.
            if len(parts) == 4 and parts[2] not in '?.' or len(parts) == 6:
                root = '\\'
        self._drive = drive
        self._root = drive + root
        self._names = tuple(names)
        text = '\\'.join(names)
        is_drive_like = not self._root and names and names[0][1:2] == ':'
        self._text = self._root + ('.\\' if is_drive_like else '') + text or '.'

    def __repr__(self):
        return f'{type(self).__name__}({self.as_posix()!r})'

    def as_posix(self):
        return self._text.replace('\\', '/')

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        from urllib.parse import quote_from_bytes
        rest = quote_from_bytes(_os.fsencode(self.as_posix()[len(self._drive):]))
        if self._drive[1:2] == ':':
            return 'file:///' + self._drive + rest
        return 'file:' + quote_from_bytes(_os.fsencode(self._drive.replace('\\', '/'))) + rest

    def __hash__(self):
        return hash(self._text.lower())

    def __eq__(self, other):
        return self._text.lower() == other._text.lower() if isinstance(other, PureWindowsPath) else NotImplemented

    @property
    def _order(self):
        return self._text.lower().split('\\')

    @property
    def drive(self):
        return self._drive

    @property
    def root(self):
        return self._root[len(self._drive):]

    def is_absolute(self):
        return self._text[:2] == '\\\\' or bool(self._drive and self.root)

    def is_reserved(self):
        from ntpath import isreserved
        return isreserved(self)

    def _folded(self):
        return type(self)(self._text.lower())

    def with_name(self, name):
        if '\\' in name:
            raise ValueError(f'Invalid name {name!r}')
        return super().with_name(name)

    def full_match(self, pattern, *, case_sensitive=None):
        pattern = self.with_segments(pattern)
        if case_sensitive:
            return PurePath.full_match(self, pattern, case_sensitive=True)
        return PurePath.full_match(self._folded(), pattern._folded())

    def match(self, path_pattern, *, case_sensitive=None):
        pattern = self.with_segments(path_pattern)
        if case_sensitive:
            return PurePath.match(self, pattern, case_sensitive=True)
        return PurePath.match(self._folded(), pattern._folded())
