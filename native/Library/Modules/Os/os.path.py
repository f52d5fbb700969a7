# Paths as text, in the manner of POSIX; what looks at files asks the host.

from os import fspath as _fspath, stat as _stat, _ask, _path

__all__ = [
    'normcase', 'isabs', 'join', 'splitdrive', 'splitroot', 'split', 'splitext', 'basename', 'dirname',
    'commonprefix', 'getsize', 'getmtime', 'getatime', 'getctime', 'islink', 'exists', 'lexists', 'isdir', 'isfile',
    'ismount', 'expanduser', 'expandvars', 'normpath', 'abspath', 'samefile', 'curdir', 'pardir', 'sep', 'pathsep',
    'defpath', 'altsep', 'extsep', 'devnull', 'realpath', 'relpath', 'commonpath', 'isjunction',
]

curdir = '.'
pardir = '..'
extsep = '.'
sep = '/'
pathsep = ':'
defpath = '/bin:/usr/bin'
altsep = None
devnull = '/dev/null'
supports_unicode_filenames = False


def _marks(path):
    return (b'/', b'.', b'..', b'') if isinstance(path, bytes) else ('/', '.', '..', '')


def _check_kinds(function, paths):
    has_text = has_bytes = False
    for path in paths:
        if isinstance(path, str):
            has_text = True
        elif isinstance(path, bytes):
            has_bytes = True
        else:
            kind = type(path).__name__
            raise TypeError(
                f'{function}() argument must be str, bytes, or os.PathLike object, not {kind!r}') from None
    if has_text and has_bytes:
        raise TypeError("Can't mix strings and bytes in path components") from None


def normcase(s):
    return _fspath(s)


def isabs(s):
    s = _fspath(s)
    return s.startswith(_marks(s)[0])


def join(a, *p):
    """Joins parts of a path; an absolute one makes those before it void."""
    parts = [_fspath(a)]
    try:
        parts += [_fspath(part) for part in p]
    except TypeError:
        _check_kinds('join', (parts[0], *p))
        raise
    _check_kinds('join', parts)
    slash = _marks(parts[0])[0]
    path = parts[0]
    for part in parts[1:]:
        if part.startswith(slash) or not path:
            path = part
        elif path.endswith(slash):
            path += part
        else:
            path += slash + part
    return path


def split(p):
    p = _fspath(p)
    slash = _marks(p)[0]
    at = p.rfind(slash) + 1
    head, tail = p[:at], p[at:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail


def splitext(p):
    p = _fspath(p)
    slash, dot, _, empty = _marks(p)
    start = p.rfind(slash) + 1
    at = p.rfind(dot)
    # Dots in front are part of the name.
    if at < start or p[start:at] == dot * (at - start):
        return p, empty
    return p[:at], p[at:]


def splitdrive(p, /):
    p = _fspath(p)
    return p[:0], p


def splitroot(p, /):
    p = _fspath(p)
    slash, _, _, empty = _marks(p)
    if p[:1] != slash:
        return empty, empty, p
    if p[1:2] != slash or p[2:3] == slash:
        return empty, slash, p[1:]
    return empty, p[:2], p[2:]


def basename(p):
    p = _fspath(p)
    return p[p.rfind(_marks(p)[0]) + 1:]


def dirname(p):
    return split(p)[0]


def commonprefix(m, /):
    """What all texts, or all lists, begin with."""
    if not m:
        return ''
    if not isinstance(m[0], (list, tuple)):
        m = tuple([_fspath(item) for item in m])
    low, high = min(m), max(m)
    for i in range(len(low)):
        if i >= len(high) or low[i] != high[i]:
            return low[:i]
    return low


def normpath(path):
    path = _fspath(path)
    slash, dot, dots, empty = _marks(path)
    if not path:
        return dot
    _, root, rest = splitroot(path)
    parts = []
    for part in rest.split(slash):
        if not part or part == dot:
            continue
        if part != dots or (not root and not parts) or (parts and parts[-1] == dots):
            parts.append(part)
        elif parts:
            parts.pop()
    return root + slash.join(parts) or dot


def abspath(path):
    path = _fspath(path)
    if not isabs(path):
        path = join(b'/' if isinstance(path, bytes) else '/', path)
    return normpath(path)


def relpath(path, start=None):
    path = _fspath(path)
    if not path:
        raise ValueError('no path specified')
    slash, dot, dots, _ = _marks(path)
    start = dot if start is None else _fspath(start)
    _check_kinds('relpath', (path, start))
    begin = [part for part in abspath(start).split(slash) if part]
    end = [part for part in abspath(path).split(slash) if part]
    same = len(commonprefix([begin, end]))
    return slash.join([dots] * (len(begin) - same) + end[same:]) or dot


def commonpath(paths):
    """The longest path that all paths begin with."""
    paths = tuple([_fspath(path) for path in paths])
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    _check_kinds('commonpath', paths)
    slash, dot, _, empty = _marks(paths[0])
    rooted = {path.startswith(slash) for path in paths}
    if len(rooted) != 1:
        raise ValueError("Can't mix absolute and relative paths") from None
    split_paths = [[part for part in path.split(slash) if part and part != dot] for path in paths]
    return (slash if rooted.pop() else empty) + slash.join(commonprefix(split_paths))


def expanduser(path):
    return _fspath(path)


def expandvars(path):
    """Replaces $name and ${name} by variables of the environment; unknown ones stay."""
    path = _fspath(path)
    if not isinstance(path, str) or '$' not in path:
        return path
    import os
    out, at = [], 0
    while (found := path.find('$', at)) >= 0:
        out.append(path[at:found])
        end = found + 1
        if path[end:end + 1] == '{':
            close = path.find('}', end)
            if close < 0:
                break
            name, end = path[end + 1:close], close + 1
        else:
            while end < len(path) and path[end].isascii() and (path[end].isalnum() or path[end] == '_'):
                end += 1
            name = path[found + 1:end]
        value = os.environ.get(name) if name else None
        out.append(path[found:end] if value is None else value)
        at = end
    else:
        found = len(path)
    out.append(path[max(at, 0):])
    return ''.join(out)


# Files: questions to the host.


def _is_descriptor(path):
    """True for the number of an open file: a sandbox has none."""
    if isinstance(path, bool):
        import warnings
        warnings.warn('bool is used as a file descriptor', RuntimeWarning, stacklevel=2)
    return isinstance(path, int)


def exists(path):
    if _is_descriptor(path):
        return False
    return _ask('Path.exists', (_path(path),))


def lexists(path):
    return exists(path) or islink(path)


def isfile(path):
    return _ask('Path.is_file', (_path(path),))


def isdir(s, /):
    return _ask('Path.is_dir', (_path(s),))


def islink(path):
    return _ask('Path.is_symlink', (_path(path),))


def isjunction(path):
    _fspath(path)
    return False


def ismount(path):
    return normpath(path) in ('/', b'/')


def getsize(filename):
    return _stat(filename).st_size


def getmtime(filename):
    return _stat(filename).st_mtime


def getatime(filename):
    return _stat(filename).st_atime


def getctime(filename):
    return _stat(filename).st_ctime


def realpath(filename, /, *, strict=False):
    return str(_ask('Path.resolve', (_path(filename),)))


def samefile(f1, f2):
    return realpath(f1) == realpath(f2)
