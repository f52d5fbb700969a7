# Paths in the manner of Windows, as text: files are reached through os and pathlib.

from os.path import (commonprefix, exists, expandvars, getatime, getctime, getmtime, getsize, isdir, isfile, islink,
                     lexists, samefile)
import os as _os

__all__ = [
    'normcase', 'isabs', 'join', 'splitdrive', 'splitroot', 'split', 'splitext', 'basename', 'dirname',
    'commonprefix', 'normpath', 'abspath', 'curdir', 'pardir', 'sep', 'pathsep', 'defpath', 'altsep', 'extsep',
    'devnull', 'relpath', 'commonpath', 'isreserved', 'exists', 'expandvars', 'getatime', 'getctime', 'getmtime',
    'getsize', 'isdir', 'isfile', 'islink', 'lexists', 'samefile', 'realpath', 'isdevdrive',
]

curdir = '.'
pardir = '..'
extsep = '.'
sep = '\\'
pathsep = ';'
altsep = '/'
defpath = '.;C:\\bin'
devnull = 'nul'

_RESERVED = {'CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$',
             *[name + digit for name in ('COM', 'LPT') for digit in '123456789\xb9\xb2\xb3']}


def _text(path):
    """A path as str, and what gives its kind back."""
    path = _os.fspath(path)
    if isinstance(path, bytes):
        return path.decode('utf-8', 'surrogateescape'), lambda text: text.encode('utf-8', 'surrogateescape')
    return path, str


def _root(p):
    normal = p.replace('/', '\\')
    if normal[:1] == '\\':
        if normal[1:2] != '\\':
            return '', p[:1], p[1:]
        start = 8 if normal[:8].upper() == '\\\\?\\UNC\\' else 2
        host = normal.find('\\', start)
        if host < 0:
            return p, '', ''
        share = normal.find('\\', host + 1)
        if share < 0:
            return p, '', ''
        return p[:share], p[share:share + 1], p[share + 1:]
    if normal[1:2] == ':':
        return (p[:2], p[2], p[3:]) if normal[2:3] == '\\' else (p[:2], '', p[2:])
    return '', '', p


def splitroot(p, /):
    """The drive, the root and the rest of a path."""
    p, back = _text(p)
    return tuple(map(back, _root(p)))


def splitdrive(p, /):
    drive, root, rest = splitroot(p)
    return drive, root + rest


def normcase(s):
    s, back = _text(s)
    return back(s.replace('/', '\\').lower())


def isabs(s):
    s, _ = _text(s)
    start = s[:3].replace('/', '\\')
    return start[1:3] == ':\\' or start[:2] == '\\\\'


def join(path, /, *paths):
    """Paths put together: an absolute one leaves out those before it."""
    path, back = _text(path)
    drive, root, rest = _root(path)
    for part in paths:
        part, other = _text(part)
        if (back is str) != (other is str):
            raise TypeError("Can't mix strings and bytes in path components")
        own_drive, own_root, own_rest = _root(part)
        if own_root:
            if own_drive or not drive:
                drive = own_drive
            root, rest = own_root, own_rest
            continue
        if own_drive and own_drive != drive:
            if own_drive.lower() != drive.lower():
                drive, root, rest = own_drive, own_root, own_rest
                continue
            drive = own_drive
        if rest and rest[-1] not in '\\/':
            rest += '\\'
        rest += own_rest
    if rest and not root and drive and drive[-1] not in ':\\/':
        return back(drive + '\\' + rest)
    return back(drive + root + rest)


def split(p, /):
    p, back = _text(p)
    drive, root, rest = _root(p)
    at = max(rest.rfind('\\'), rest.rfind('/')) + 1
    return back(drive + root + rest[:at].rstrip('\\/')), back(rest[at:])


def splitext(p, /):
    p, back = _text(p)
    start = max(p.rfind('\\'), p.rfind('/')) + 1
    dot = p.rfind('.')
    if dot < start or not p[start:dot].strip('.'):
        return back(p), back('')
    return back(p[:dot]), back(p[dot:])


def basename(p, /):
    return split(p)[1]


def dirname(p, /):
    return split(p)[0]


def normpath(path):
    """A path without what means nothing."""
    path, back = _text(path)
    drive, root, rest = _root(path.replace('/', '\\'))
    names = []
    for name in rest.split('\\'):
        if name == '..' and names and names[-1] != '..':
            names.pop()
        elif name not in ('', '.') and (name != '..' or not root):
            names.append(name)
    return back(drive + root + '\\'.join(names) or ('' if drive + root else '.'))


def abspath(path):
    return normpath(path) if isabs(path) else normpath(join(type(_os.fspath(path))(), path))


def relpath(path, start=None):
    """A path as seen from another."""
    given = path
    path, back = _text(path)
    if not path:
        raise ValueError('no path specified')
    if start is not None and isinstance(_os.fspath(start), str) != isinstance(_os.fspath(given), str):
        raise TypeError("Can't mix strings and bytes in path components") from None
    drives, names = [], []
    for text in path, '.' if start is None else _text(start)[0]:
        drive, root, rest = _root(normpath(text))
        drives.append(drive)
        names.append([name for name in rest.split('\\') if name and name != '.'])
    if drives[0].lower() != drives[1].lower():
        raise ValueError(f'path is on mount {drives[0]!r}, start on mount {drives[1]!r}')
    own, other = names
    at = 0
    while at < min(len(own), len(other)) and own[at].lower() == other[at].lower():
        at += 1
    return back('\\'.join(['..'] * (len(other) - at) + own[at:]) or '.')


def commonpath(paths):
    """The longest path that all of them are in."""
    texts = [_text(path) for path in paths]
    if not texts:
        raise ValueError('commonpath() arg is an empty iterable')
    if len({back is str for _, back in texts}) > 1:
        raise TypeError("Can't mix strings and bytes in path components")
    parts = [_root(text.replace('/', '\\')) for text, _ in texts]
    if len({drive.lower() for drive, _, _ in parts}) != 1:
        raise ValueError("Paths don't have the same drive")
    if len({root for _, root, _ in parts}) != 1:
        if parts[0][0]:
            raise ValueError("Can't mix absolute and relative paths")
        raise ValueError("Can't mix rooted and not-rooted paths")
    names = [[name for name in rest.split('\\') if name and name != '.'] for _, _, rest in parts]
    folded = [[name.lower() for name in row] for row in names]
    first, last = min(folded), max(folded)
    at = 0
    while at < len(first) and first[at] == last[at]:
        at += 1
    drive, root, _ = _root(texts[0][0].replace('/', '\\'))
    return texts[0][1](drive + root + '\\'.join(names[0][:at]))


def isreserved(path):
    """Tells whether Windows keeps a name of the path for itself."""
    path, _ = _text(path)
    return any([_is_reserved(name) for name in _root(path)[2].replace('/', '\\').split('\\')])


def _is_reserved(name):
    if name[-1:] in ('.', ' '):
        return name not in ('.', '..')
    if any([char in '"*:<>?|/\\' or char < ' ' for char in name]):
        return True
    return name.partition('.')[0].rstrip(' ').upper() in _RESERVED


def realpath(path, *, strict=False):
    """The absolute path: there is no system whose links could be asked."""
    return abspath(path)


def isdevdrive(path):
    """False: there are no such drives here."""
    _os.fspath(path)
    return False
