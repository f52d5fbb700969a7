# Paths as objects. Pure paths are text; what looks at files asks the host.

import os as _os
from os import _ask

__all__ = ['PurePath', 'PurePosixPath', 'PureWindowsPath', 'Path', 'PosixPath', 'UnsupportedOperation']


class UnsupportedOperation(NotImplementedError):
    """An operation that the sandbox does not have."""


def _parse(args):
    """The root and the names of a path joined from parts."""
    root, names = '', []
    for arg in args:
        if isinstance(arg, PurePath):
            text = arg._text if arg._names else arg._root
            if arg._separator == '\\':
                text = text.replace('\\', '/')
        else:
            text = arg if isinstance(arg, str) else _os.fspath(arg)
            if not isinstance(text, str):
                raise TypeError(
                    'argument should be a str or an os.PathLike object where __fspath__ returns a str, not '
                    f'{type(text).__name__!r}')
        if text[:1] == '/':
            root, names = ('//' if text[:2] == '//' and text[2:3] != '/' else '/'), []
        names += [name for name in text.split('/') if name and name != '.']
    return root, names


class PurePath:
    """A path as text: nothing here looks at files."""

    __slots__ = ('_names', '_root', '_text')
    _separator = '/'

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        for arg in args:
            if not isinstance(arg, (str, PurePath)) and not hasattr(type(arg), '__fspath__'):
                raise TypeError(
                    'argument should be a str or an os.PathLike object where __fspath__ returns a str, not '
                    f'{type(arg).__name__!r}')
        self._root, names = _parse(args)
        self._names = tuple(names)
        self._text = self._root + '/'.join(names) or '.'

    def with_segments(self, *pathsegments):
        """A path of the same kind."""
        return type(self)(*pathsegments)

    def _made(self, root, names):
        return self.with_segments(root + self._separator.join(names))

    def __reduce__(self):
        return type(self), self.parts

    def __str__(self):
        return self._text

    def __fspath__(self):
        return self._text

    def as_posix(self):
        return self._text

    def __bytes__(self):
        return _os.fsencode(self._text)

    def __repr__(self):
        return f'{type(self).__name__}({self._text!r})'

    def as_uri(self):
        """The path as a file URI."""
        if not self._root:
            raise ValueError("relative path can't be expressed as a file URI")
        safe = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~/'
        return 'file://' + ''.join([chr(b) if chr(b) in safe else f'%{b:02X}' for b in bytes(self)])

    # Comparing.

    def __hash__(self):
        return hash(self._text)

    def __eq__(self, other):
        return self._text == other._text if self._is_like(other) else NotImplemented

    def __lt__(self, other):
        return self._order < other._order if self._is_like(other) else NotImplemented

    def __le__(self, other):
        return self._order <= other._order if self._is_like(other) else NotImplemented

    def __gt__(self, other):
        return self._order > other._order if self._is_like(other) else NotImplemented

    def __ge__(self, other):
        return self._order >= other._order if self._is_like(other) else NotImplemented

    def _is_like(self, other):
        return isinstance(other, PurePath) and self._separator == other._separator

    @property
    def _order(self):
        return self._text.split('/')

    # Parts.

    @property
    def drive(self):
        return ''

    @property
    def root(self):
        return self._root

    @property
    def anchor(self):
        return self._root

    @property
    def parts(self):
        return (self._root, *self._names) if self._root else self._names

    @property
    def name(self):
        return self._names[-1] if self._names else ''

    @property
    def suffix(self):
        return _os.path.splitext(self.name)[1]

    @property
    def suffixes(self):
        return ['.' + part for part in self.name.lstrip('.').split('.')[1:]]

    @property
    def stem(self):
        return _os.path.splitext(self.name)[0]

    @property
    def parent(self):
        return self._made(self._root, self._names[:-1]) if self._names else self

    @property
    def parents(self):
        return _Parents(self)

    def is_absolute(self):
        return bool(self._root)

    # Making other paths.

    def joinpath(self, *pathsegments):
        return self.with_segments(self, *pathsegments)

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def with_name(self, name):
        if not name or '/' in name or name == '.':
            raise ValueError(f'Invalid name {name!r}')
        if not self._names:
            raise ValueError(f'{self!r} has an empty name')
        return self._made(self._root, self._names[:-1] + (name,))

    def with_stem(self, stem):
        suffix = self.suffix
        if not suffix:
            return self.with_name(stem)
        if not stem:
            raise ValueError(f'{self!r} has a non-empty suffix')
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        stem = self.stem
        if not stem:
            raise ValueError(f'{self!r} has an empty name')
        if suffix and (suffix[0] != '.' or '/' in suffix):
            raise ValueError(f'Invalid suffix {suffix!r}')
        return self.with_name(stem + suffix)

    def relative_to(self, other, *, walk_up=False):
        """The path as seen from another."""
        if not isinstance(other, PurePath):
            other = self.with_segments(other)
        up = 0
        for up, start in enumerate((other, *other.parents)):
            if start == self or start in self.parents:
                break
            if not walk_up:
                raise ValueError(f'{str(self)!r} is not in the subpath of {str(other)!r}')
            if start.name == '..':
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f'{str(self)!r} and {str(other)!r} have different anchors')
        return self._made('', ('..',) * up + self._names[len(start._names):])

    def is_relative_to(self, other):
        if not isinstance(other, PurePath):
            other = self.with_segments(other)
        return other == self or other in self.parents

    def full_match(self, pattern, *, case_sensitive=None):
        """Tells whether the whole path fits a pattern; ** stands for any number of names."""
        if not isinstance(pattern, PurePath):
            pattern = self.with_segments(pattern)
        return self._root == pattern._root and _fits(
            self._names, _patterns(pattern._names, case_sensitive), 0, 0, case_sensitive)

    def match(self, path_pattern, *, case_sensitive=None):
        """Tells whether the end of the path fits a pattern."""
        if not isinstance(path_pattern, PurePath):
            path_pattern = self.with_segments(path_pattern)
        own, wanted = self.parts, path_pattern.parts
        if not wanted:
            raise ValueError('empty pattern')
        if len(own) < len(wanted) or (path_pattern._root and len(own) > len(wanted)):
            return False
        own = own[len(own) - len(wanted):]
        return all([_name_fits(name, pattern, case_sensitive) for name, pattern in zip(own, wanted)])


class PurePosixPath(PurePath):
    """A path in the manner of POSIX."""

    __slots__ = ()


class _Parents:
    """The directories a path is in, the nearest first."""

    def __init__(self, path):
        self._path = path

    def __len__(self):
        return len(self._path._names)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple([self[i] for i in range(*index.indices(len(self)))])
        count = len(self)
        if not -count <= index < count:
            raise IndexError(index)
        if index < 0:
            index += count
        return self._path._made(self._path._root, self._path._names[:count - index - 1])

    def __iter__(self):
        for index in range(len(self)):
            yield self[index]

    def __contains__(self, path):
        return self._path._is_like(path) and len(path._names) < len(self) and (
            path == self[len(self) - len(path._names) - 1])

    def __repr__(self):
        return f'<{type(self._path).__name__}.parents>'


def _name_fits(name, pattern, case_sensitive):
    from fnmatch import fnmatchcase
    if case_sensitive is False:
        name, pattern = name.lower(), pattern.lower()
    return fnmatchcase(name, pattern)


def _patterns(names, case_sensitive):
    """The names of a pattern without ** that repeat."""
    kept = []
    for name in names:
        if name != '**' or not kept or kept[-1] != '**':
            kept.append(name)
    return kept


def _fits(names, patterns, at, start, case_sensitive):
    """Names fit patterns in which ** stands for any number of names."""
    mark, star = 0, -1
    name = 0
    while name < len(names):
        if at < len(patterns) and patterns[at] == '**':
            star, mark = at, name
            at += 1
        elif at < len(patterns) and _name_fits(names[name], patterns[at], case_sensitive):
            at += 1
            name += 1
        elif star >= 0:
            at, mark = star + 1, mark + 1
            name = mark
        else:
            return False
    while at < len(patterns) and patterns[at] == '**':
        at += 1
    return at == len(patterns)
