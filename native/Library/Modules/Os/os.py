# The part of os that programs of a sandbox have use for. Files, the environment and chance belong to the host.

name = 'posix'
linesep = '\n'
curdir = '.'
pardir = '..'
sep = '/'
extsep = '.'
altsep = None
pathsep = ':'
defpath = '/bin:/usr/bin'
devnull = '/dev/null'

F_OK = 0
X_OK = 1
W_OK = 2
R_OK = 4
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
O_RDONLY = 0
O_WRONLY = 1
O_RDWR = 2
O_CREAT = 64
O_EXCL = 128
O_TRUNC = 512
O_APPEND = 1024

error = OSError

_STAT = (
    'st_mode', 'st_ino', 'st_dev', 'st_nlink', 'st_uid', 'st_gid', 'st_size', 'st_atime', 'st_mtime', 'st_ctime',
)


def fspath(path, /):
    """The path as str or bytes."""
    if isinstance(path, (str, bytes)):
        return path
    kind = type(path)
    try:
        convert = kind.__fspath__
    except AttributeError:
        raise TypeError(f'expected str, bytes or os.PathLike object, not {kind.__name__}') from None
    result = convert(path)
    if isinstance(result, (str, bytes)):
        return result
    raise TypeError(
        f'expected {kind.__name__}.__fspath__() to return str or bytes, not {type(result).__name__}')


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode('utf-8', 'surrogateescape') if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode('utf-8', 'surrogateescape') if isinstance(filename, bytes) else filename


class _PathLikeType(type):
    def __instancecheck__(cls, instance):
        return type.__instancecheck__(cls, instance) or cls is PathLike and hasattr(type(instance), '__fspath__')

    def __subclasscheck__(cls, other):
        return type.__subclasscheck__(cls, other) or cls is PathLike and hasattr(other, '__fspath__')


class PathLike(metaclass=_PathLikeType):
    """Something that stands for a path of the file system."""

    __slots__ = ()

    def __fspath__(self):
        raise NotImplementedError


class stat_result(tuple):
    """What stat() tells: a tuple whose first ten items have names."""

    __slots__ = ()
    n_fields = 10
    n_sequence_fields = 10
    n_unnamed_fields = 0
    __match_args__ = _STAT

    def __new__(cls, sequence, dict=None):
        items = tuple(sequence)
        if len(items) < 10:
            raise TypeError(f'os.stat_result() takes an at least 10-sequence ({len(items)}-sequence given)')
        return tuple.__new__(cls, items[:10])

    def __repr__(self):
        return 'os.stat_result(' + ', '.join([f'{n}={v!r}' for n, v in zip(_STAT, self)]) + ')'

    st_mode = property(lambda self: self[0])
    st_ino = property(lambda self: self[1])
    st_dev = property(lambda self: self[2])
    st_nlink = property(lambda self: self[3])
    st_uid = property(lambda self: self[4])
    st_gid = property(lambda self: self[5])
    st_size = property(lambda self: self[6])
    st_atime = property(lambda self: self[7])
    st_mtime = property(lambda self: self[8])
    st_ctime = property(lambda self: self[9])
    st_atime_ns = property(lambda self: int(self[7] * 1_000_000_000))
    st_mtime_ns = property(lambda self: int(self[8] * 1_000_000_000))
    st_ctime_ns = property(lambda self: int(self[9] * 1_000_000_000))


# The environment.


class _Environ:
    """The variables the host tells of; changes stay in the program."""

    def __init__(self, data):
        self._data = data

    def __getitem__(self, key):
        _check_variable(key)
        try:
            return self._data[key]
        except KeyError:
            raise KeyError(key) from None

    def __setitem__(self, key, value):
        _check_variable(key)
        _check_variable(value)
        self._data[key] = value

    def __delitem__(self, key):
        _check_variable(key)
        del self._data[key]

    def __iter__(self):
        return iter(list(self._data))

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return f'environ({self._data!r})'

    def __contains__(self, key):
        return key in self._data

    def __eq__(self, other):
        return self._data == (other._data if isinstance(other, _Environ) else other)

    __hash__ = None

    def get(self, key, default=None):
        return self._data.get(key, default)

    def keys(self):
        return self._data.keys()

    def values(self):
        return self._data.values()

    def items(self):
        return self._data.items()

    def setdefault(self, key, value):
        if key not in self._data:
            self[key] = value
        return self._data[key]

    def pop(self, key, *default):
        return self._data.pop(key, *default)

    def update(self, other=(), /, **variables):
        for key, value in dict(other, **variables).items():
            self[key] = value

    def copy(self):
        return dict(self._data)

    def __or__(self, other):
        return {**self._data, **dict(other)}

    def __ror__(self, other):
        return {**dict(other), **self._data}


def _check_variable(text):
    if not isinstance(text, str):
        raise TypeError(f'str expected, not {type(text).__name__}')


_environment = []
__state__ = ('_environment',)


def __getattr__(name):
    if name == 'environ':
        if not _environment:
            _environment.append(_Environ(dict(_ask('os.environ'))))
        return _environment[0]
    raise AttributeError(f"module 'os' has no attribute {name!r}{_why_not(name)}")


def _why_not(name):
    """What a program does instead of using a name that os has elsewhere."""
    for reason, names in _ABSENT.items():
        if name in names.split():
            return ': ' + reason
    return ''


_ABSENT = {
    'programs cannot start processes; call a function that the host provides':
        'abort execl execle execlp execlpe execv execve execvp execvpe fork forkpty kill killpg popen posix_spawn '
        'posix_spawnp spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe startfile system wait wait3 '
        'wait4 waitid waitpid',
    'files have no numbers; use the builtin open() and pathlib':
        'close closerange copy_file_range dup dup2 fchdir fchmod fchown fdatasync fdopen fstat fstatvfs fsync '
        'ftruncate fwalk isatty lockf lseek open openpty pipe pipe2 pread pwrite read readv sendfile write writev',
    'the host knows no links, owners or devices':
        'chown lchown link listxattr getxattr mkfifo mknod readlink removexattr setxattr symlink',
    'there is one directory to work in, the root':
        'chdir chroot',
    'programs see nothing of the machine; call a function that the host provides':
        'confstr ctermid get_exec_path get_terminal_size getegid geteuid getgid getgroups getloadavg getlogin getpgid '
        'getpid getppid getpriority getsid getuid nice pathconf sched_getaffinity setgid setuid statvfs sync sysconf '
        'terminal_size times ttyname umask uname utime',
}


def getenv(key, default=None):
    """The variable of the environment, or the default."""
    _check_variable(key)
    if _environment:
        return _environment[0].get(key, default)
    return _ask('os.getenv', (key, default))


def putenv(name, value, /):
    __getattr__('environ')[name] = value


def unsetenv(name, /):
    __getattr__('environ')._data.pop(name, None)


# Files: all of them questions to the host.


def _path(path):
    import pathlib
    return path if isinstance(path, pathlib.Path) else pathlib.Path(fsdecode(path))


def getcwd():
    return '/'


def getcwdb():
    return b'/'


def listdir(path='.'):
    """The names in a directory, in any order."""
    names = [entry.name for entry in _ask('Path.iterdir', (_path(path),))]
    return [fsencode(name) for name in names] if isinstance(path, bytes) else names


class DirEntry:
    """One of the entries that scandir() gives."""

    __slots__ = ('name', 'path')

    def __init__(self, name, path):
        self.name = name
        self.path = path

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f'<DirEntry {self.name!r}>'

    def is_dir(self, *, follow_symlinks=True):
        return (follow_symlinks or not self.is_symlink()) and _ask('Path.is_dir', (_path(self.path),))

    def is_file(self, *, follow_symlinks=True):
        return (follow_symlinks or not self.is_symlink()) and _ask('Path.is_file', (_path(self.path),))

    def is_symlink(self):
        return _ask('Path.is_symlink', (_path(self.path),))

    def is_junction(self):
        return False

    def stat(self, *, follow_symlinks=True):
        return stat(self.path)


class _Scan:
    def __init__(self, entries):
        self._entries = iter(entries)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def close(self):
        self._entries = iter(())


def scandir(path='.'):
    """An iterator of the entries of a directory."""
    start = fspath(path)
    return _Scan([DirEntry(name, _join(start, name)) for name in listdir(path)])


def _join(start, name):
    return name if start == '' else start + name if start.endswith('/') else f'{start}/{name}'


def stat(path, *, dir_fd=None, follow_symlinks=True):
    """Size, kind and times of a file."""
    return stat_result(_ask('Path.stat', (_path(path),)))


def lstat(path, *, dir_fd=None):
    return stat(path)


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    return _ask('Path.exists', (_path(path),))


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    """Changes the permissions of a file, where the host lets programs do so."""
    if not isinstance(mode, int):
        raise TypeError(f"'{type(mode).__name__}' object cannot be interpreted as an integer")
    if not follow_symlinks:
        raise NotImplementedError('chmod: follow_symlinks unavailable on this platform')
    _ask('Path.chmod', (_path(path), int(mode)))


def truncate(path, length):
    """Cuts a file off, or fills it up with zeros."""
    if not isinstance(length, int):
        raise TypeError(f"'{type(length).__name__}' object cannot be interpreted as an integer")
    if length < 0:
        raise OSError(22, 'Invalid argument', fspath(path))
    path = _path(path)
    path.write_bytes(path.read_bytes()[:length].ljust(length, b'\0'))


def mkdir(path, mode=0o777, *, dir_fd=None):
    _ask('Path.mkdir', (_path(path),), {'parents': False, 'exist_ok': False})


def makedirs(name, mode=0o777, exist_ok=False):
    _ask('Path.mkdir', (_path(name),), {'parents': True, 'exist_ok': bool(exist_ok)})


def rmdir(path, *, dir_fd=None):
    _ask('Path.rmdir', (_path(path),))


def removedirs(name):
    rmdir(name)
    head = _path(name).parent
    while head.name:
        try:
            rmdir(head)
        except OSError:
            break
        head = head.parent


def unlink(path, *, dir_fd=None):
    _ask('Path.unlink', (_path(path),))


def remove(path, *, dir_fd=None):
    _ask('Path.unlink', (_path(path),))


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _ask('Path.rename', (_path(src), _path(dst)))


def renames(old, new):
    head = _path(new).parent
    if not head.exists():
        makedirs(head)
    rename(old, new)


def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _ask('Path.rename', (_path(src), _path(dst)))


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Triples of a directory, its directories and its files, for the whole tree below it."""
    top = fspath(top)
    try:
        names = listdir(top)
    except OSError as problem:
        if onerror is not None:
            onerror(problem)
        return
    folders, files = [], []
    for name in names:
        (folders if _ask('Path.is_dir', (_path(_join(top, name)),)) else files).append(name)
    if topdown:
        yield top, folders, files
    for name in folders:
        inner = _join(top, name)
        if followlinks or not _ask('Path.is_symlink', (_path(inner),)):
            yield from walk(inner, topdown, onerror, followlinks)
    if not topdown:
        yield top, folders, files


def urandom(size, /):
    """Random bytes of the host."""
    return _ask('os.urandom', (size,))


def cpu_count():
    return 1


process_cpu_count = cpu_count


def strerror(code, /):
    return _ERRORS.get(code, f'Unknown error {code}')


_ERRORS = {
    1: 'Operation not permitted', 2: 'No such file or directory', 5: 'Input/output error', 9: 'Bad file descriptor',
    12: 'Cannot allocate memory', 13: 'Permission denied', 17: 'File exists', 20: 'Not a directory',
    21: 'Is a directory', 22: 'Invalid argument', 27: 'File too large', 28: 'No space left on device',
    30: 'Read-only file system', 36: 'File name too long', 39: 'Directory not empty',
}

from os import path
