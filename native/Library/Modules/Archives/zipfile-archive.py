# Archives, and paths in them.


class ZipFile:
    """An archive that is read or written."""

    fp = None

    def __init__(self, file, mode='r', compression=ZIP_STORED, allowZip64=True, compresslevel=None, *,
                 strict_timestamps=True, metadata_encoding=None):
        if mode not in ('r', 'w', 'x', 'a'):
            raise ValueError("ZipFile requires mode 'r', 'w', 'x', or 'a'")
        _check_compression(compression)
        self.debug = 0
        self.NameToInfo, self.filelist = {}, []
        self.compression, self.compresslevel = compression, compresslevel
        self.mode, self.pwd, self._comment = mode, None, b''
        self._strict_timestamps = strict_timestamps
        self.metadata_encoding = metadata_encoding
        if metadata_encoding and mode != 'r':
            raise ValueError('metadata_encoding is only supported for reading files')
        self._is_changed = self._writing = False
        if isinstance(file, (str, os.PathLike)):
            self._is_own = True
            self.filename = os.fspath(file)
            if mode == 'a' and not os.path.exists(file):
                mode = 'w'
            self.fp = open(file, {'r': 'rb', 'w': 'w+b', 'x': 'x+b', 'a': 'r+b'}[mode])
        else:
            self._is_own = False
            self.fp = file
            self.filename = getattr(file, 'name', None)
        try:
            if mode == 'r':
                self._read_directory()
            elif mode == 'a':
                try:
                    self._read_directory()
                except BadZipFile:
                    self.start_dir = self.fp.seek(0, 2)
                    self._is_changed = True
            else:
                self.start_dir = self.fp.tell()
                self._is_changed = True
        except BaseException:
            fp, self.fp = self.fp, None
            if self._is_own:
                fp.close()
            raise

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def __repr__(self):
        parts = [f'<{self.__class__.__module__}.{self.__class__.__qualname__}']
        if self.fp is None:
            parts.append('[closed]')
        else:
            parts.append(f'filename={self.filename!r}' if self._is_own or self.filename else f'file={self.fp!r}')
            parts.append(f'mode={self.mode!r}')
        return ' '.join(parts) + '>'

    def _read_directory(self):
        fp = self.fp
        try:
            found = _find_end(fp)
        except OSError:
            raise BadZipFile('File is not a zip file') from None
        if found is None:
            raise BadZipFile('File is not a zip file')
        record, self._comment, at = found
        size, offset = record[5:7]
        shift = at - size - offset
        self.start_dir = offset + shift
        if self.start_dir < 0:
            raise BadZipFile('Bad offset for central directory')
        fp.seek(self.start_dir)
        data = fp.read(size)
        at = 0
        while at < size:
            head = data[at:at + 46]
            if len(head) != 46:
                raise BadZipFile('Truncated central directory')
            fields = struct.unpack(_CENTRAL, head)
            if fields[0] != b'PK\1\2':
                raise BadZipFile('Bad magic number for central directory')
            (_, version, system, needed, reserved, flags, kind, clock, date, crc, packed, length, name_size, extra_size,
             comment_size, volume, internal, external, place) = fields
            at += 46
            name = data[at:at + name_size]
            at += name_size
            encoding = 'utf-8' if flags & 0x800 else self.metadata_encoding or 'cp437'
            info = ZipInfo(name.decode(encoding))
            info.extra = data[at:at + extra_size]
            info.comment = data[at + extra_size:at + extra_size + comment_size]
            at += extra_size + comment_size
            info.create_version, info.create_system, info.extract_version = version, system, needed
            info.reserved, info.flag_bits, info.compress_type, info.CRC = reserved, flags, kind, crc
            info.compress_size, info.file_size, info.volume = packed, length, volume
            info.internal_attr, info.external_attr, info.header_offset = internal, external, place
            if needed > 63:
                raise NotImplementedError(f'zip file version {needed / 10:.1f}')
            info.date_time = ((date >> 9) + 1980, date >> 5 & 15, date & 31, clock >> 11, clock >> 5 & 63,
                              (clock & 31) * 2)
            info._read_extra()
            info.header_offset += shift
            self.filelist.append(info)
            self.NameToInfo[info.filename] = info
        end = self.start_dir
        for info in sorted(self.filelist, key=lambda each: each.header_offset, reverse=True):
            info._end = end
            end = info.header_offset

    def namelist(self):
        """The names of the members."""
        return [info.filename for info in self.filelist]

    def infolist(self):
        """What is told of each member."""
        return self.filelist

    def printdir(self, file=None):
        """Print a table of contents."""
        print(f'{"File Name":<46} {"Modified    ":>19} {"Size":>12}', file=file)
        for info in self.filelist:
            date = '%d-%02d-%02d %02d:%02d:%02d' % tuple(info.date_time[:6])
            print(f'{info.filename:<46} {date} {info.file_size:>12d}', file=file)

    def testzip(self):
        """The name of the first member that is damaged."""
        for info in self.filelist:
            try:
                with self.open(info.filename) as member:
                    while member.read(_CHUNK):
                        pass
            except BadZipFile:
                return info.filename

    def getinfo(self, name):
        """What is told of a member."""
        info = self.NameToInfo.get(name)
        if info is None:
            raise KeyError(f'There is no item named {name!r} in the archive')
        return info

    def setpassword(self, pwd):
        """Set the password of encrypted members."""
        if pwd and not isinstance(pwd, bytes):
            raise TypeError(f'pwd: expected bytes, got {type(pwd).__name__}')
        self.pwd = pwd or None

    @property
    def comment(self):
        """The text of the archive."""
        return self._comment

    @comment.setter
    def comment(self, comment):
        if not isinstance(comment, bytes):
            raise TypeError(f'comment: expected bytes, got {type(comment).__name__}')
        self._comment = comment[:ZIP_MAX_COMMENT]
        self._is_changed = True

    def read(self, name, pwd=None):
        """The contents of a member."""
        with self.open(name, 'r', pwd) as member:
            return member.read()

    def open(self, name, mode='r', pwd=None, *, force_zip64=False):
        """Open a member for reading or writing."""
        if mode not in ('r', 'w'):
            raise ValueError('open() requires mode "r" or "w"')
        if pwd and mode == 'w':
            raise ValueError('pwd is only supported for reading files')
        if self.fp is None:
            raise ValueError(_CLOSED)
        if mode == 'w':
            if not isinstance(name, ZipInfo):
                name = ZipInfo(name)
                name.compress_type, name.compress_level = self.compression, self.compresslevel
            return self._start(name)
        info = name if isinstance(name, ZipInfo) else self.getinfo(name)
        if self._writing:
            raise ValueError("Can't read from the ZIP file while there is an open writing handle on it. "
                             'Close the writing handle before trying to read.')
        self.fp.seek(info.header_offset)
        head = self.fp.read(30)
        if len(head) != 30:
            raise BadZipFile('Truncated file header')
        fields = struct.unpack(_LOCAL, head)
        if fields[0] != b'PK\3\4':
            raise BadZipFile('Bad magic number for file header')
        name = self.fp.read(fields[10])
        start = info.header_offset + 30 + fields[10] + fields[11]
        if info.flag_bits & 0x20:
            raise NotImplementedError('compressed patched data (flag bit 5)')
        if info.flag_bits & 0x40:
            raise NotImplementedError('strong encryption (flag bit 6)')
        told = name.decode('utf-8' if fields[3] & 0x800 else self.metadata_encoding or 'cp437')
        if told != info.orig_filename:
            raise BadZipFile(f'File name in directory {info.orig_filename!r} and header {name!r} differ.')
        if info._end is not None and start + info.compress_size > info._end:
            raise BadZipFile(f'Overlapped entries: {info.orig_filename!r} (possible zip bomb)')
        if info.flag_bits & 1:
            if not (pwd or self.pwd):
                raise RuntimeError(f'File {info.filename!r} is encrypted, password required for extraction')
            raise NotImplementedError('encrypted members are not supported')
        _check_compression(info.compress_type)
        return ZipExtFile(self, info, start)

    def _start(self, info):
        if self._writing:
            raise ValueError("Can't write to the ZIP file while there is another write handle open on it. "
                             'Close the first handle before opening another.')
        self._check_writable(info)
        info.compress_size = info.CRC = info.flag_bits = 0
        if not info.external_attr:
            info.external_attr = 0o600 << 16
        self._writing = True
        return _Writing(self, info)

    def _check_writable(self, info):
        if info.filename in self.NameToInfo:
            from warnings import warn
            warn(f'Duplicate name: {info.filename!r}', stacklevel=3)
        if self.mode not in ('w', 'x', 'a'):
            raise ValueError("write() requires mode 'w', 'x', or 'a'")
        if self.fp is None:
            raise ValueError('Attempt to write ZIP archive that was already closed')
        _check_compression(info.compress_type)
        if len(self.filelist) >= ZIP_FILECOUNT_LIMIT:
            raise LargeZipFile('Files count would require ZIP64 extensions')

    def _append(self, info, data):
        info.header_offset = self.start_dir
        self.fp.seek(self.start_dir)
        self.fp.write(info.FileHeader())
        self.fp.write(data)
        self.start_dir = self.fp.tell()
        self._is_changed = True
        self.filelist.append(info)
        self.NameToInfo[info.filename] = info

    def write(self, filename, arcname=None, compress_type=None, compresslevel=None):
        """Write a file of the system into the archive."""
        if self.fp is None:
            raise ValueError('Attempt to write to ZIP archive that was already closed')
        if self._writing:
            raise ValueError("Can't write to ZIP archive while an open writing handle exists")
        info = ZipInfo.from_file(filename, arcname, strict_timestamps=self._strict_timestamps)
        if info.is_dir():
            return self.mkdir(info)
        info.compress_type = self.compression if compress_type is None else compress_type
        info.compress_level = self.compresslevel if compresslevel is None else compresslevel
        with open(filename, 'rb') as source, self.open(info, 'w') as target:
            target.write(source.read())

    def writestr(self, zinfo_or_arcname, data, compress_type=None, compresslevel=None):
        """Write bytes or text as a member."""
        if isinstance(data, str):
            data = data.encode('utf-8')
        info = zinfo_or_arcname
        if not isinstance(info, ZipInfo):
            from time import localtime
            info = ZipInfo(info, tuple(localtime())[:6])
            info.compress_type, info.compress_level = self.compression, self.compresslevel
            info.external_attr = 0o40775 << 16 | 0x10 if info.is_dir() else 0o600 << 16
        if self.fp is None:
            raise ValueError('Attempt to write to ZIP archive that was already closed')
        if self._writing:
            raise ValueError("Can't write to ZIP archive while an open writing handle exists.")
        if compress_type is not None:
            info.compress_type = compress_type
        if compresslevel is not None:
            info.compress_level = compresslevel
        info.file_size = len(data)
        with self.open(info, 'w') as target:
            target.write(data)

    def mkdir(self, zinfo_or_directory_name, mode=0o777):
        """Write a directory."""
        info = zinfo_or_directory_name
        if isinstance(info, str):
            info = ZipInfo(info if info.endswith('/') else info + '/')
            info.external_attr = (0o40000 | mode) << 16 & 0xFFFFFFFF | 0x10
        elif not isinstance(info, ZipInfo):
            raise TypeError('Expected type str or ZipInfo')
        elif not info.is_dir():
            raise ValueError('The given ZipInfo does not describe a directory')
        self._check_writable(info)
        self._append(info, b'')

    def extract(self, member, path=None, pwd=None):
        """Write a member into a directory of the system; gives its path."""
        return self._extract(member, path, pwd)

    def extractall(self, path=None, members=None, pwd=None):
        """Write members into a directory of the system."""
        for member in self.namelist() if members is None else members:
            self._extract(member, path, pwd)

    def _extract(self, member, path, pwd):
        info = member if isinstance(member, ZipInfo) else self.getinfo(member)
        path = os.getcwd() if path is None else os.fspath(path)
        parts = [part for part in info.filename.split('/') if part not in ('', '.', '..')]
        target = os.path.normpath(os.path.join(path, *parts))
        if info.is_dir():
            os.makedirs(target, exist_ok=True)
            return target
        if os.path.dirname(target):
            os.makedirs(os.path.dirname(target), exist_ok=True)
        with self.open(info, pwd=pwd) as source, open(target, 'wb') as file:
            while data := source.read(_CHUNK):
                file.write(data)
        return target

    def close(self):
        """Write the directory of what was written, and close."""
        if self.fp is None:
            return
        if self._writing:
            raise ValueError("Can't close the ZIP file while there is an open writing handle on it. "
                             'Close the writing handle before closing the zip.')
        fp = self.fp
        try:
            if self.mode != 'r' and self._is_changed:
                directory = b''.join([info._central() for info in self.filelist])
                count = len(self.filelist)
                fp.seek(self.start_dir)
                fp.write(directory + struct.pack(_END, b'PK\5\6', 0, 0, count, count, len(directory), self.start_dir,
                                                 len(self._comment)) + self._comment)
                if self.mode == 'a':
                    fp.truncate()
                fp.flush()
        finally:
            self.fp = None
            if self._is_own:
                fp.close()


class Path:
    """A path in an archive."""

    def __init__(self, root, at=''):
        self.root = root if isinstance(root, ZipFile) else ZipFile(root)
        self.at = at

    def _names(self):
        """All names, directories that are only implied with them."""
        names = dict.fromkeys(self.root.namelist())
        for name in list(names):
            while name := name.rstrip('/').rpartition('/')[0]:
                names.setdefault(name + '/')
        return names

    def __eq__(self, other):
        return (self.root, self.at) == (other.root, other.at) if isinstance(other, Path) else NotImplemented

    def __hash__(self):
        return hash((self.root, self.at))

    def _pure(self):
        from pathlib import PurePosixPath
        return PurePosixPath(self.root.filename or ':zipfile:', self.at)

    name = property(lambda self: self._pure().name)
    suffix = property(lambda self: self._pure().suffix)
    suffixes = property(lambda self: self._pure().suffixes)
    stem = property(lambda self: self._pure().stem)
    parent = property(lambda self: self._parent())

    def _parent(self):
        if not self.at:
            from pathlib import PurePosixPath
            return PurePosixPath(self.root.filename).parent
        above = self.at.rstrip('/').rpartition('/')[0]
        return Path(self.root, above and above + '/')

    def open(self, mode='r', *args, pwd=None, **kwargs):
        """Open the member, as text unless the mode says otherwise."""
        if self.is_dir():
            raise IsADirectoryError(self)
        if not self.exists() and mode[0] == 'r':
            raise FileNotFoundError(self)
        stream = self.root.open(self.at, mode[0], pwd=pwd)
        if 'b' in mode:
            if args or kwargs:
                raise ValueError('encoding args invalid for binary operation')
            return stream
        return io.TextIOWrapper(stream, *args, **kwargs)

    def read_text(self, *args, **kwargs):
        """The contents as text."""
        with self.open('r', *args, **kwargs) as stream:
            return stream.read()

    def read_bytes(self):
        """The contents."""
        with self.open('rb') as stream:
            return stream.read()

    def is_dir(self):
        """Whether it is a directory."""
        return not self.at or self.at.endswith('/')

    def is_file(self):
        """Whether it is a file."""
        return self.exists() and not self.is_dir()

    def exists(self):
        """Whether it is there."""
        return self.at in self._names()

    def iterdir(self):
        """What the directory holds."""
        if not self.is_dir():
            raise ValueError("Can't listdir a file")
        start = len(self.at)
        return iter([Path(self.root, name) for name in self._names()
                     if name.startswith(self.at) and name[start:].rstrip('/') and '/' not in name[start:].rstrip('/')])

    def joinpath(self, *other):
        """A path below."""
        at = '/'.join([part for part in (self.at.rstrip('/'), *map(str, other)) if part])
        names = self._names()
        return Path(self.root, at + '/' if at not in names and at + '/' in names else at)

    def __truediv__(self, other):
        return self.joinpath(other)

    def __str__(self):
        return f'{self.root.filename}/{self.at}' if self.root.filename else self.at

    def __repr__(self):
        return f'{self.__class__.__name__}({self.root.filename!r}, {self.at!r})'
