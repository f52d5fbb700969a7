"""Read from and write to tar format archives."""

import io
import os
import time

__all__ = ['TarFile', 'TarInfo', 'is_tarfile', 'TarError', 'ReadError', 'CompressionError', 'StreamError',
           'ExtractError', 'HeaderError', 'ENCODING', 'USTAR_FORMAT', 'GNU_FORMAT', 'PAX_FORMAT', 'DEFAULT_FORMAT',
           'open', 'fully_trusted_filter', 'data_filter', 'tar_filter', 'FilterError', 'AbsoluteLinkError',
           'OutsideDestinationError', 'SpecialFileError', 'AbsolutePathError', 'LinkOutsideDestinationError',
           'LinkFallbackError']

NUL = b'\0'
BLOCKSIZE = 512
RECORDSIZE = 10240
GNU_MAGIC, POSIX_MAGIC = b'ustar  \0', b'ustar\x0000'
LENGTH_NAME, LENGTH_LINK, LENGTH_PREFIX = 100, 100, 155
REGTYPE, AREGTYPE, LNKTYPE, SYMTYPE, CHRTYPE, BLKTYPE, DIRTYPE, FIFOTYPE, CONTTYPE = (
    b'0', b'\0', b'1', b'2', b'3', b'4', b'5', b'6', b'7')
GNUTYPE_LONGNAME, GNUTYPE_LONGLINK, GNUTYPE_SPARSE = b'L', b'K', b'S'
XHDTYPE, XGLTYPE, SOLARIS_XHDTYPE = b'x', b'g', b'X'
USTAR_FORMAT, GNU_FORMAT, PAX_FORMAT = 0, 1, 2
DEFAULT_FORMAT = PAX_FORMAT
SUPPORTED_TYPES = (REGTYPE, AREGTYPE, LNKTYPE, SYMTYPE, DIRTYPE, FIFOTYPE, CONTTYPE, CHRTYPE, BLKTYPE, GNUTYPE_LONGNAME,
                   GNUTYPE_LONGLINK, GNUTYPE_SPARSE)
REGULAR_TYPES = (REGTYPE, AREGTYPE, CONTTYPE, GNUTYPE_SPARSE)
GNU_TYPES = (GNUTYPE_LONGNAME, GNUTYPE_LONGLINK, GNUTYPE_SPARSE)
PAX_FIELDS = ('path', 'linkpath', 'size', 'mtime', 'uid', 'gid', 'uname', 'gname')
PAX_NUMBER_FIELDS = {'atime': float, 'ctime': float, 'mtime': float, 'uid': int, 'gid': int, 'size': int}
ENCODING = 'utf-8'
_MAX_HEADERS = 1 << 20


class TarError(Exception):
    """Base exception."""


class ExtractError(TarError):
    """General exception for extract errors."""


class ReadError(TarError):
    """Exception for unreadable tar archives."""


class CompressionError(TarError):
    """Exception for unavailable compression methods."""


class StreamError(TarError):
    """Exception for unsupported operations on stream-like TarFiles."""


class HeaderError(TarError):
    """Base exception for header errors."""


class EmptyHeaderError(HeaderError):
    """Exception for empty headers."""


class TruncatedHeaderError(HeaderError):
    """Exception for truncated headers."""


class EOFHeaderError(HeaderError):
    """Exception for end of file headers."""


class InvalidHeaderError(HeaderError):
    """Exception for invalid headers."""


class SubsequentHeaderError(HeaderError):
    """Exception for missing and invalid extended headers."""


class FilterError(TarError):
    pass


class AbsolutePathError(FilterError):
    def __init__(self, tarinfo):
        self.tarinfo = tarinfo
        super().__init__(f'member {tarinfo.name!r} has an absolute path')


class OutsideDestinationError(FilterError):
    def __init__(self, tarinfo, path):
        self.tarinfo, self._path = tarinfo, path
        super().__init__(f'{tarinfo.name!r} would be extracted to {path!r}, which is outside the destination')


class SpecialFileError(FilterError):
    def __init__(self, tarinfo):
        self.tarinfo = tarinfo
        super().__init__(f'{tarinfo.name!r} is a special file')


class AbsoluteLinkError(FilterError):
    def __init__(self, tarinfo):
        self.tarinfo = tarinfo
        super().__init__(f'{tarinfo.name!r} is a link to an absolute path')


class LinkOutsideDestinationError(FilterError):
    def __init__(self, tarinfo, path):
        self.tarinfo, self._path = tarinfo, path
        super().__init__(f'{tarinfo.name!r} would link to {path!r}, which is outside the destination')


class LinkFallbackError(FilterError):
    def __init__(self, tarinfo, path):
        self.tarinfo, self._path = tarinfo, path
        super().__init__(f'link {tarinfo.name!r} would be extracted as a copy of {path!r}, which was rejected')


def _filtered(member, dest_path, is_data):
    """The member as it may be extracted below a directory, or an error."""
    changed = {}
    name = member.name
    dest_path = os.path.normpath(dest_path)
    if name.startswith('/'):
        name = changed['name'] = name.lstrip('/')
    if os.path.isabs(name):
        raise AbsolutePathError(member)
    target = os.path.normpath(os.path.join(dest_path, name))
    if not _is_below(target, dest_path):
        raise OutsideDestinationError(member, target)
    mode = member.mode
    if mode is not None:
        mode &= 0o755
        if is_data:
            if member.isreg() or member.islnk():
                mode = (mode if mode & 0o100 else mode & ~0o111) | 0o600
            elif member.isdir() or member.issym():
                mode = None
            else:
                raise SpecialFileError(member)
        if mode != member.mode:
            changed['mode'] = mode
    if is_data:
        for field in ('uid', 'gid', 'uname', 'gname'):
            if getattr(member, field) is not None:
                changed[field] = None
        if member.islnk() or member.issym():
            if os.path.isabs(member.linkname):
                raise AbsoluteLinkError(member)
            base = dest_path if member.islnk() else os.path.join(dest_path, os.path.dirname(name))
            place = os.path.normpath(os.path.join(base, member.linkname))
            if not _is_below(place, dest_path):
                raise LinkOutsideDestinationError(member, place)
            link = os.path.normpath(member.linkname)
            if link != member.linkname:
                changed['linkname'] = link
    return member.replace(**changed, deep=False) if changed else member


def _is_below(path, directory):
    if directory in ('.', ''):
        return not path.startswith(('..', '/'))
    return (path + '/').startswith(directory.rstrip('/') + '/')


def fully_trusted_filter(member, dest_path):
    return member


def tar_filter(member, dest_path):
    return _filtered(member, dest_path, False)


def data_filter(member, dest_path):
    return _filtered(member, dest_path, True)


def nti(s):
    """The number in a field of a header."""
    if s[0] in (0o200, 0o377):
        number = int.from_bytes(s[1:])
        return number if s[0] == 0o200 else number - (256 ** (len(s) - 1))
    try:
        return int(s.partition(NUL)[0].decode('ascii', 'strict').strip() or '0', 8)
    except ValueError:
        raise InvalidHeaderError('invalid header') from None


def itn(n, digits=8, format=DEFAULT_FORMAT):
    """The field of a header for a number."""
    n = int(n)
    if 0 <= n < 8 ** (digits - 1):
        return b'%0*o\0' % (digits - 1, n)
    if format == GNU_FORMAT and -256 ** (digits - 1) <= n < 256 ** (digits - 1):
        return (b'\x80' if n >= 0 else b'\xff') + (n % 256 ** (digits - 1)).to_bytes(digits - 1)
    raise ValueError('overflow in number field')


def _padded(data, size):
    return data[:size] + (size - len(data)) * NUL


def _blocks(data):
    return data + NUL * (-len(data) % BLOCKSIZE)


class TarInfo:
    """What an archive tells of a member."""

    def __init__(self, name=''):
        self.name = name
        self.mode = 0o644
        self.uid = self.gid = self.size = self.mtime = self.chksum = self.devmajor = self.devminor = 0
        self.offset = self.offset_data = 0
        self.type = REGTYPE
        self.linkname = self.uname = self.gname = ''
        self.sparse, self.pax_headers = None, {}

    @property
    def path(self):
        """The name."""
        return self.name

    @path.setter
    def path(self, name):
        self.name = name

    @property
    def linkpath(self):
        """What the link names."""
        return self.linkname

    @linkpath.setter
    def linkpath(self, linkname):
        self.linkname = linkname

    def __repr__(self):
        return f'<{self.__class__.__name__} {self.name!r} at {id(self):#x}>'

    def replace(self, *, name=..., mtime=..., mode=..., linkname=..., uid=..., gid=..., uname=..., gname=...,
                deep=True):
        """A copy with other values."""
        from copy import copy, deepcopy
        made = deepcopy(self) if deep else copy(self)
        for field, value in (('name', name), ('mtime', mtime), ('mode', mode), ('linkname', linkname), ('uid', uid),
                             ('gid', gid), ('uname', uname), ('gname', gname)):
            if value is not ...:
                setattr(made, field, value)
        return made

    def get_info(self):
        """The fields as a dictionary."""
        mode = 0o644 if self.mode is None else self.mode & 0o7777
        name = self.name + '/' if self.isdir() and not self.name.endswith('/') else self.name
        return {'name': name, 'mode': mode, 'uid': self.uid, 'gid': self.gid, 'size': self.size, 'mtime': self.mtime,
                'chksum': self.chksum, 'type': self.type, 'linkname': self.linkname, 'uname': self.uname,
                'gname': self.gname, 'devmajor': self.devmajor, 'devminor': self.devminor}

    def tobuf(self, format=DEFAULT_FORMAT, encoding=ENCODING, errors='surrogateescape'):
        """The header as blocks of bytes."""
        info = self.get_info()
        for field, value in info.items():
            if value is None:
                raise ValueError(f'{field} may not be None')
        if format == USTAR_FORMAT:
            return self._ustar(info, encoding, errors)
        if format == GNU_FORMAT:
            return self._gnu(info, encoding, errors)
        if format == PAX_FORMAT:
            return self._pax(info, encoding)
        raise ValueError('invalid format')

    def _ustar(self, info, encoding, errors):
        if len(info['linkname'].encode(encoding, errors)) > LENGTH_LINK:
            raise ValueError('linkname is too long')
        if len(info['name'].encode(encoding, errors)) > LENGTH_NAME:
            parts = info['name'].split('/')
            for i in range(1, len(parts)):
                prefix, name = '/'.join(parts[:i]), '/'.join(parts[i:])
                if (len(prefix.encode(encoding, errors)) <= LENGTH_PREFIX
                        and len(name.encode(encoding, errors)) <= LENGTH_NAME):
                    break
            else:
                raise ValueError('name is too long')
            info['prefix'], info['name'] = prefix, name
        return self._header(info | {'magic': POSIX_MAGIC}, USTAR_FORMAT, encoding, errors)

    def _gnu(self, info, encoding, errors):
        before = b''
        for field, kind, size in (('linkname', GNUTYPE_LONGLINK, LENGTH_LINK), ('name', GNUTYPE_LONGNAME, LENGTH_NAME)):
            text = info[field].encode(encoding, errors)
            if len(text) > size:
                head = {'name': '././@LongLink', 'type': kind, 'size': len(text) + 1, 'magic': GNU_MAGIC}
                before += self._header(head, USTAR_FORMAT, encoding, errors) + _blocks(text + NUL)
        return before + self._header(info | {'magic': GNU_MAGIC}, GNU_FORMAT, encoding, errors)

    def _pax(self, info, encoding):
        headers = dict(self.pax_headers)
        for field, name, size in (('name', 'path', LENGTH_NAME), ('linkname', 'linkpath', LENGTH_LINK),
                                  ('uname', 'uname', 32), ('gname', 'gname', 32)):
            text = info[field]
            if name not in headers and (not text.isascii() or len(text) > size):
                headers[name] = text
        for name, digits in (('uid', 8), ('gid', 8), ('size', 12), ('mtime', 12)):
            value = info[name]
            if not 0 <= value < 8 ** (digits - 1):
                info[name] = 0
                headers.setdefault(name, str(value))
            elif isinstance(value, float):
                info[name] = int(value)
                headers.setdefault(name, str(value))
        before = _pax_blocks(headers, XHDTYPE, self) if headers else b''
        return before + self._header(info | {'magic': POSIX_MAGIC}, USTAR_FORMAT, 'ascii', 'replace')

    @staticmethod
    def create_pax_global_header(pax_headers):
        """The blocks of headers that are valid for all members."""
        return _pax_blocks(pax_headers, XGLTYPE, TarInfo())

    def _header(self, info, format, encoding, errors):
        kind = info.get('type', REGTYPE)
        is_device = kind in (CHRTYPE, BLKTYPE)
        device = [itn(info.get(n, 0), 8, format) if is_device else NUL * 8 for n in ('devmajor', 'devminor')]
        parts = [_padded(info.get('name', '').encode(encoding, errors), 100),
                 itn(info.get('mode', 0) & 0o7777, 8, format),
                 itn(info.get('uid', 0), 8, format), itn(info.get('gid', 0), 8, format),
                 itn(info.get('size', 0), 12, format), itn(info.get('mtime', 0), 12, format), b'        ', kind,
                 _padded(info.get('linkname', '').encode(encoding, errors), 100), info.get('magic', POSIX_MAGIC),
                 _padded(info.get('uname', '').encode(encoding, errors), 32),
                 _padded(info.get('gname', '').encode(encoding, errors), 32), *device,
                 _padded(info.get('prefix', '').encode(encoding, errors), 155)]
        block = _padded(b''.join(parts), BLOCKSIZE)
        return block[:148] + b'%06o\0' % sum(block) + block[155:]

    @classmethod
    def frombuf(cls, buf, encoding, errors):
        """What a block of bytes tells."""
        if not buf:
            raise EmptyHeaderError('empty header')
        if len(buf) != BLOCKSIZE:
            raise TruncatedHeaderError('truncated header')
        if buf.count(NUL) == BLOCKSIZE:
            raise EOFHeaderError('end of file header')
        told = nti(buf[148:156])
        if told != sum(buf[:148]) + 256 + sum(buf[156:]):
            raise InvalidHeaderError('bad checksum')
        text = lambda start, end: buf[start:end].partition(NUL)[0].decode(encoding, errors)
        made = cls(text(0, 100))
        made.mode, made.uid, made.gid = nti(buf[100:108]), nti(buf[108:116]), nti(buf[116:124])
        made.size, made.mtime, made.chksum = nti(buf[124:136]), nti(buf[136:148]), told
        made.type, made.linkname = buf[156:157], text(157, 257)
        made.uname, made.gname = text(265, 297), text(297, 329)
        made.devmajor, made.devminor = nti(buf[329:337]), nti(buf[337:345])
        if made.type == AREGTYPE and made.name.endswith('/'):
            made.type = DIRTYPE
        if made.isdir():
            made.name = made.name.rstrip('/')
        prefix = text(345, 500)
        if prefix and made.type not in GNU_TYPES:
            made.name = prefix + '/' + made.name
        return made

    def isreg(self):
        """Whether it is a regular file."""
        return self.type in REGULAR_TYPES

    isfile = isreg
    isdir = lambda self: self.type == DIRTYPE
    issym = lambda self: self.type == SYMTYPE
    islnk = lambda self: self.type == LNKTYPE
    ischr = lambda self: self.type == CHRTYPE
    isblk = lambda self: self.type == BLKTYPE
    isfifo = lambda self: self.type == FIFOTYPE
    issparse = lambda self: self.sparse is not None
    isdev = lambda self: self.type in (CHRTYPE, BLKTYPE, FIFOTYPE)


def _pax_blocks(headers, kind, maker):
    records = b''
    for name, value in headers.items():
        value = value.encode('utf-8', 'surrogateescape')
        rest = len(name.encode()) + len(value) + 3
        size = rest + len(str(rest))
        size = rest + len(str(size))
        records += b'%d %s=%s\n' % (size, name.encode(), value)
    info = {'name': '././@PaxHeader', 'type': kind, 'size': len(records), 'magic': POSIX_MAGIC}
    return maker._header(info, USTAR_FORMAT, 'ascii', 'replace') + _blocks(records)
