# What the number of a file's mode means.

from operator import index as _index

ST_MODE, ST_INO, ST_DEV, ST_NLINK, ST_UID, ST_GID, ST_SIZE, ST_ATIME, ST_MTIME, ST_CTIME = range(10)

S_IFSOCK = 0o140000
S_IFLNK = 0o120000
S_IFREG = 0o100000
S_IFBLK = 0o060000
S_IFDIR = 0o040000
S_IFCHR = 0o020000
S_IFIFO = 0o010000
S_IFDOOR = S_IFPORT = S_IFWHT = 0

S_ISUID = 0o4000
S_ISGID = S_ENFMT = 0o2000
S_ISVTX = 0o1000
S_IRWXU, S_IRUSR, S_IWUSR, S_IXUSR = 0o700, 0o400, 0o200, 0o100
S_IRWXG, S_IRGRP, S_IWGRP, S_IXGRP = 0o070, 0o040, 0o020, 0o010
S_IRWXO, S_IROTH, S_IWOTH, S_IXOTH = 0o007, 0o004, 0o002, 0o001
S_IREAD, S_IWRITE, S_IEXEC = S_IRUSR, S_IWUSR, S_IXUSR

UF_SETTABLE = 0xFFFF
UF_NODUMP, UF_IMMUTABLE, UF_APPEND, UF_OPAQUE, UF_NOUNLINK = 1, 2, 4, 8, 16
UF_COMPRESSED, UF_TRACKED, UF_DATAVAULT, UF_HIDDEN = 0x20, 0x40, 0x80, 0x8000
SF_SETTABLE = 0xFFFF0000
SF_ARCHIVED, SF_IMMUTABLE, SF_APPEND, SF_RESTRICTED = 0x10000, 0x20000, 0x40000, 0x80000
SF_NOUNLINK, SF_SNAPSHOT, SF_FIRMLINK, SF_DATALESS = 0x100000, 0x200000, 0x800000, 0x40000000

FILE_ATTRIBUTE_READONLY, FILE_ATTRIBUTE_HIDDEN, FILE_ATTRIBUTE_SYSTEM = 1, 2, 4
FILE_ATTRIBUTE_DIRECTORY, FILE_ATTRIBUTE_ARCHIVE, FILE_ATTRIBUTE_DEVICE = 16, 32, 64
FILE_ATTRIBUTE_NORMAL, FILE_ATTRIBUTE_TEMPORARY, FILE_ATTRIBUTE_SPARSE_FILE = 128, 256, 512
FILE_ATTRIBUTE_REPARSE_POINT, FILE_ATTRIBUTE_COMPRESSED, FILE_ATTRIBUTE_OFFLINE = 1024, 2048, 4096
FILE_ATTRIBUTE_NOT_CONTENT_INDEXED, FILE_ATTRIBUTE_ENCRYPTED = 8192, 16384
FILE_ATTRIBUTE_INTEGRITY_STREAM, FILE_ATTRIBUTE_VIRTUAL, FILE_ATTRIBUTE_NO_SCRUB_DATA = 32768, 65536, 131072


def _checked(mode):
    mode = _index(mode)
    if mode < 0:
        raise OverflowError("can't convert negative value to unsigned int")
    if mode >= 1 << 32:
        raise OverflowError('mode out of range')
    return mode


def S_IFMT(mode, /):
    """The part of a mode that tells the kind of file."""
    return _checked(mode) & 0o170000


def S_IMODE(mode, /):
    """The part of a mode that os.chmod() can set."""
    return _checked(mode) & 0o7777


def S_ISDIR(mode, /):
    """True for directories."""
    return S_IFMT(mode) == S_IFDIR


def S_ISCHR(mode, /):
    """True for character devices."""
    return S_IFMT(mode) == S_IFCHR


def S_ISBLK(mode, /):
    """True for block devices."""
    return S_IFMT(mode) == S_IFBLK


def S_ISREG(mode, /):
    """True for regular files."""
    return S_IFMT(mode) == S_IFREG


def S_ISFIFO(mode, /):
    """True for pipes with a name."""
    return S_IFMT(mode) == S_IFIFO


def S_ISLNK(mode, /):
    """True for symbolic links."""
    return S_IFMT(mode) == S_IFLNK


def S_ISSOCK(mode, /):
    """True for sockets."""
    return S_IFMT(mode) == S_IFSOCK


def S_ISDOOR(mode, /):
    """False: there are no doors here."""
    return _checked(mode) < 0


def S_ISPORT(mode, /):
    """False: there are no event ports here."""
    return _checked(mode) < 0


def S_ISWHT(mode, /):
    """False: there are no whiteouts here."""
    return _checked(mode) < 0


_KINDS = {S_IFLNK: 'l', S_IFREG: '-', S_IFBLK: 'b', S_IFDIR: 'd', S_IFCHR: 'c', S_IFIFO: 'p', S_IFSOCK: 's'}


def filemode(mode, /):
    """A mode as ls -l shows it."""
    mode = _checked(mode)
    text = _KINDS.get(S_IFMT(mode), '?')
    for shift, special, letters in ((6, S_ISUID, 'sS'), (3, S_ISGID, 'sS'), (0, S_ISVTX, 'tT')):
        bits = mode >> shift
        text += 'r' if bits & 4 else '-'
        text += 'w' if bits & 2 else '-'
        text += (letters[0] if bits & 1 else letters[1]) if mode & special else 'x' if bits & 1 else '-'
    return text
