# Copies, moves and removes what the host grants.

import os as _os

__all__ = [
    'copyfileobj', 'copyfile', 'copymode', 'copystat', 'copy', 'copy2', 'copytree', 'move', 'rmtree', 'Error',
    'SpecialFileError', 'ignore_patterns', 'which', 'get_terminal_size', 'SameFileError',
]


class Error(OSError):
    pass


class SameFileError(Error):
    pass


class SpecialFileError(OSError):
    pass


def copyfileobj(fsrc, fdst, length=0):
    """Copies what is left of an open file to another."""
    length = length or 65536
    while data := fsrc.read(length):
        fdst.write(data)


def _same(src, dst):
    return _os.path.normpath(_os.fspath(src)) == _os.path.normpath(_os.fspath(dst))


def copyfile(src, dst, *, follow_symlinks=True):
    """Copies the contents of a file."""
    if _same(src, dst):
        raise SameFileError(f'{src!r} and {dst!r} are the same file')
    with open(src, 'rb') as file:
        data = file.read()
    with open(dst, 'wb') as file:
        file.write(data)
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    pass


def copystat(src, dst, *, follow_symlinks=True):
    pass


def copy(src, dst, *, follow_symlinks=True):
    """Copies a file to a file or into a directory; gives its new path."""
    if _os.path.isdir(dst):
        dst = _os.path.join(dst, _os.path.basename(src))
    return copyfile(src, dst)


def copy2(src, dst, *, follow_symlinks=True):
    """As copy(): the host decides about times."""
    return copy(src, dst)


def ignore_patterns(*patterns):
    """For copytree(): leaves out names that fit."""
    def names(path, names):
        import fnmatch
        return {name for pattern in patterns for name in fnmatch.filter(names, pattern)}
    return names


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False,
             dirs_exist_ok=False):
    """Copies a directory with everything in it."""
    names = _os.listdir(src)
    ignored = ignore(_os.fspath(src), names) if ignore is not None else ()
    _os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    for name in names:
        if name in ignored:
            continue
        one, other = _os.path.join(src, name), _os.path.join(dst, name)
        try:
            if _os.path.isdir(one):
                copytree(one, other, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(one, other)
        except Error as error:
            errors.extend(error.args[0])
        except OSError as error:
            errors.append((one, other, str(error)))
    if errors:
        raise Error(errors)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    """Removes a directory with everything in it."""
    def failed(function, path, error):
        if ignore_errors:
            return
        if onexc is not None:
            onexc(function, path, error)
        elif onerror is not None:
            onerror(function, path, (type(error), error, error.__traceback__))
        else:
            raise error

    try:
        if _os.path.islink(path):
            raise OSError('Cannot call rmtree on a symbolic link')
        names = _os.listdir(path)
    except OSError as error:
        failed(_os.listdir, path, error)
        return
    for name in names:
        inner = _os.path.join(path, name)
        if _os.path.isdir(inner) and not _os.path.islink(inner):
            rmtree(inner, ignore_errors, onerror, onexc=onexc)
        else:
            try:
                _os.unlink(inner)
            except OSError as error:
                failed(_os.unlink, inner, error)
    try:
        _os.rmdir(path)
    except OSError as error:
        failed(_os.rmdir, path, error)


def move(src, dst, copy_function=copy2):
    """Moves a file or directory, into a directory if that is what the target is."""
    target = dst
    if _os.path.isdir(dst):
        if _same(src, dst):
            _os.rename(src, dst)
            return None
        target = _os.path.join(dst, _os.path.basename(_os.fspath(src).rstrip('/')))
        if _os.path.exists(target):
            raise Error(f"Destination path '{target}' already exists")
    if _os.path.isdir(src) and (_os.path.abspath(target) + '/').startswith(_os.path.abspath(src) + '/'):
        raise Error(f"Cannot move a directory '{src}' into itself '{target}'.")
    _os.rename(src, target)
    return target


def which(cmd, mode=1, path=None):
    """The path of a program: there are none."""
    return None


def get_terminal_size(fallback=(80, 24)):
    """The size of the terminal: there is none, it is the one to fall back to."""
    return _size(fallback)


class _size(tuple):
    __slots__ = ()
    columns = property(lambda self: self[0])
    lines = property(lambda self: self[1])

    def __repr__(self):
        return f'os.terminal_size(columns={self[0]}, lines={self[1]})'
