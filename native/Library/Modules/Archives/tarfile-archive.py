# Archives that are read or written.


def is_tarfile(name):
    """Whether a file, named or open, is an archive."""
    try:
        if hasattr(name, 'read'):
            place = name.tell()
            made = TarFile.open(fileobj=name)
            name.seek(place)
        else:
            made = TarFile.open(name)
        made.close()
        return True
    except TarError:
        return False


def _opened(file, mode):
    from _files import open
    return open(file, mode)


class TarFile:
    """An archive."""

    debug, dereference, ignore_zeros, errorlevel = 0, False, False, 1
    format, encoding, errors = DEFAULT_FORMAT, ENCODING, None
    tarinfo, extraction_filter, stream = TarInfo, None, False

    def __init__(self, name=None, mode='r', fileobj=None, format=None, tarinfo=None, dereference=None,
                 ignore_zeros=None, encoding=None, errors='surrogateescape', pax_headers=None, debug=None,
                 errorlevel=None, copybufsize=None, stream=False):
        if mode not in ('r', 'a', 'w', 'x'):
            raise ValueError("mode must be 'r', 'a', 'w' or 'x'")
        self.mode = mode
        self._mode = {'r': 'rb', 'a': 'r+b', 'w': 'wb', 'x': 'xb'}[mode]
        self._is_own = not fileobj
        if self._is_own:
            if mode == 'a' and not os.path.exists(name):
                self.mode, self._mode = 'w', 'wb'
            fileobj = _opened(name, self._mode)
        elif name is None and isinstance(getattr(fileobj, 'name', None), (str, bytes)):
            name = fileobj.name
        self.name = os.path.abspath(name) if name else None
        self.fileobj = fileobj
        for field, value in (('format', format), ('tarinfo', tarinfo), ('dereference', dereference),
                             ('ignore_zeros', ignore_zeros), ('encoding', encoding), ('debug', debug),
                             ('errorlevel', errorlevel)):
            if value is not None:
                setattr(self, field, value)
        self.errors, self.stream, self.copybufsize = errors, stream, copybufsize
        self.pax_headers = pax_headers if pax_headers is not None and self.format == PAX_FORMAT else {}
        self.closed, self.members, self._loaded = False, [], False
        self.offset = fileobj.tell()
        self._start = self.offset
        self._next = 0
        try:
            if mode == 'r':
                self._first = self.next()
                self._next = 0
            elif mode == 'a':
                self._load()
                self.fileobj.seek(self.offset)
            elif self.pax_headers:
                self._write(TarInfo.create_pax_global_header(dict(self.pax_headers)))
        except BaseException:
            if self._is_own:
                fileobj.close()
            self.closed = True
            raise

    @classmethod
    def open(cls, name=None, mode='r', fileobj=None, bufsize=RECORDSIZE, **kwargs):
        """Open an archive, compressed or not."""
        if not name and not fileobj:
            raise ValueError('nothing to open')
        if mode in ('r', 'r:*', 'r|*', 'r|'):
            place = fileobj.tell() if fileobj is not None else None
            failures = []
            for opener in (cls.gzopen, cls.taropen):
                try:
                    return opener(name, 'r', fileobj, **kwargs)
                except (ReadError, CompressionError) as error:
                    failures.append(f'- method {"tar" if opener == cls.taropen else "gz"}: {error!r}')
                    if fileobj is not None:
                        fileobj.seek(place)
            raise ReadError('file could not be opened successfully:\n' + '\n'.join(failures))
        separator = ':' if ':' in mode else '|' if '|' in mode else None
        filemode, _, kind = mode.partition(separator) if separator else (mode, '', 'tar')
        if separator is None and mode not in ('a', 'w', 'x'):
            raise ValueError('undiscernible mode')
        kind, filemode = kind or 'tar', filemode or 'r'
        if kind == 'tar':
            return cls.taropen(name, filemode, fileobj, **kwargs)
        if kind == 'gz':
            return cls.gzopen(name, filemode, fileobj, **kwargs)
        if kind in ('bz2', 'xz', 'zst'):
            module = {'bz2': 'bz2', 'xz': 'lzma', 'zst': 'compression.zstd'}[kind]
            raise CompressionError(f'{module} module is not available')
        raise CompressionError(f'unknown compression type {kind!r}')

    @classmethod
    def taropen(cls, name, mode='r', fileobj=None, **kwargs):
        """Open an archive that is not compressed."""
        if mode not in ('r', 'a', 'w', 'x'):
            raise ValueError("mode must be 'r', 'a', 'w' or 'x'")
        return cls(name, mode, fileobj, **kwargs)

    @classmethod
    def gzopen(cls, name, mode='r', fileobj=None, compresslevel=9, **kwargs):
        """Open an archive compressed by gzip."""
        if mode not in ('r', 'w', 'x'):
            raise ValueError("mode must be 'r', 'w' or 'x'")
        from gzip import GzipFile
        packed = GzipFile(name, mode + 'b', compresslevel, fileobj)
        try:
            made = cls.taropen(name, mode, packed, **kwargs)
        except (OSError, EOFError) as error:
            packed.close()
            if mode == 'r':
                raise ReadError('not a gzip file') from error
            raise
        made._is_own = True
        return made

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, type, value, traceback):
        if type is None:
            self.close()
        else:
            if self._is_own:
                self.fileobj.close()
            self.closed = True

    def __iter__(self):
        at = 0
        while at < len(self.members) or not self._loaded and self.next() is not None:
            if at >= len(self.members):
                return
            yield self.members[at]
            at += 1

    def _check(self, modes=None):
        if self.closed:
            raise OSError('TarFile is closed')
        if modes is not None and self.mode not in modes:
            raise OSError(f'bad operation for mode {self.mode!r}')

    def _write(self, data):
        self.fileobj.write(data)
        self.offset += len(data)

    def close(self):
        """Write the end, and close."""
        if self.closed:
            return
        self.closed = True
        try:
            if self.mode in ('a', 'w', 'x'):
                self._write(NUL * (BLOCKSIZE * 2))
                self.fileobj.write(NUL * (-self.offset % RECORDSIZE))
        finally:
            if self._is_own:
                self.fileobj.close()

    def _load(self):
        while not self._loaded and self.next() is not None:
            pass

    def _find(self, name):
        self._load()
        return next((each for each in reversed(self.members) if each.name == name), None)

    def getmember(self, name):
        """The member of a name."""
        self._check()
        found = self._find(name.rstrip('/'))
        if found is None:
            raise KeyError(f'filename {name!r} not found')
        return found

    def getmembers(self):
        """All members."""
        self._check()
        self._load()
        return self.members

    def getnames(self):
        """The names of all members."""
        return [each.name for each in self.getmembers()]

    def _block(self):
        if self.offset != self._start:
            self.fileobj.seek(self.offset - 1)
            if not self.fileobj.read(1):
                raise ReadError('unexpected end of data')
        self.fileobj.seek(self.offset)
        data = self.fileobj.read(BLOCKSIZE)
        made = self.tarinfo.frombuf(data, self.encoding, self.errors)
        made.offset = self.offset
        self.offset += BLOCKSIZE
        return made

    def _data(self, made):
        if made.size > _MAX_HEADERS or made.size < 0:
            raise InvalidHeaderError('invalid header')
        self.fileobj.seek(self.offset)
        data = self.fileobj.read(made.size)
        self.offset += made.size + -made.size % BLOCKSIZE
        return data

    def next(self):
        """The next member; none at the end."""
        self._check('ra')
        start = self.offset
        told, local = {}, {}
        is_first = True
        while not self._loaded:
            try:
                made = self._block()
                if made.type in (GNUTYPE_LONGNAME, GNUTYPE_LONGLINK):
                    text = self._data(made).partition(NUL)[0].decode(self.encoding, self.errors)
                    told['name' if made.type == GNUTYPE_LONGNAME else 'linkname'] = text
                elif made.type in (XHDTYPE, SOLARIS_XHDTYPE, XGLTYPE):
                    records = _pax_records(self._data(made))
                    if made.type == XGLTYPE:
                        self.pax_headers = {**self.pax_headers, **records}
                    else:
                        local |= records
                else:
                    return self._finish(made, start, told, {**self.pax_headers, **local})
                is_first = False
            except EOFHeaderError as error:
                if self.ignore_zeros:
                    self.offset += BLOCKSIZE
                    continue
                self._loaded = True
            except EmptyHeaderError:
                if self.offset == self._start:
                    raise ReadError('empty file') from None
                self._loaded = True
            except HeaderError as error:
                if not is_first:
                    raise ReadError(str(SubsequentHeaderError(str(error)))) from None
                if self.offset == self._start or isinstance(error, TruncatedHeaderError) and self.offset == 0:
                    raise ReadError(str(error)) from None
                if self.ignore_zeros:
                    self.offset += BLOCKSIZE
                    continue
                if isinstance(error, TruncatedHeaderError):
                    raise ReadError(str(error)) from None
                self._loaded = True
        return None

    def _finish(self, made, start, told, headers):
        made.offset, made.offset_data = start, self.offset
        for field, value in told.items():
            setattr(made, field, value)
        made.pax_headers = headers
        for name, value in headers.items():
            if name in PAX_FIELDS:
                if name in PAX_NUMBER_FIELDS:
                    try:
                        value = PAX_NUMBER_FIELDS[name](value)
                    except ValueError:
                        value = 0
                setattr(made, name, value.rstrip('/') if name == 'path' else value)
        if made.isdir():
            made.name = made.name.rstrip('/')
        if made.size < 0:
            raise InvalidHeaderError('invalid header')
        if made.isreg() or made.type not in SUPPORTED_TYPES:
            self.offset += made.size + -made.size % BLOCKSIZE
        self.members.append(made)
        return made

    def list(self, verbose=True, *, members=None):
        """Print a table of contents."""
        from stat import filemode
        kinds = {SYMTYPE: 0o120000, DIRTYPE: 0o040000, CHRTYPE: 0o020000, BLKTYPE: 0o060000, FIFOTYPE: 0o010000}
        for each in self if members is None else members:
            line = ''
            if verbose:
                size = f'{each.devmajor},{each.devminor}' if each.ischr() or each.isblk() else str(each.size)
                owner = f'{each.uname or each.uid}/{each.gname or each.gid}'
                line = (f'{filemode(kinds.get(each.type, 0o100000) | (each.mode or 0))} {owner} {size:>10} '
                        + '%d-%02d-%02d %02d:%02d:%02d ' % tuple(time.localtime(each.mtime))[:6])
            line += each.name + ('/' if each.isdir() else '') + ' '
            if verbose and each.issym():
                line += f'-> {each.linkname} '
            if verbose and each.islnk():
                line += f'link to {each.linkname} '
            print(line)

    def gettarinfo(self, name=None, arcname=None, fileobj=None):
        """What to write of a file of the system."""
        self._check('awx')
        found = os.stat(fileobj.name if fileobj is not None else name)
        made = self.tarinfo((fileobj.name if arcname is None and name is None else name if arcname is None else arcname)
                            .lstrip('/'))
        made.mode, made.mtime = found.st_mode, found.st_mtime
        made.type = DIRTYPE if found.st_mode & 0o170000 == 0o040000 else REGTYPE
        made.size = found.st_size if made.type == REGTYPE else 0
        return made

    def add(self, name, arcname=None, recursive=True, *, filter=None):
        """Add a file of the system, directories with what they hold."""
        self._check('awx')
        name = os.fspath(name)
        arcname = name if arcname is None else arcname
        made = self.gettarinfo(name, arcname)
        if filter is not None:
            made = filter(made)
            if made is None:
                return
        if made.isreg():
            with _opened(name, 'rb') as file:
                self.addfile(made, file)
            return
        self.addfile(made)
        if recursive:
            for each in sorted(os.listdir(name)):
                self.add(os.path.join(name, each), os.path.join(arcname, each), recursive, filter=filter)

    def addfile(self, tarinfo, fileobj=None):
        """Add a member whose contents are read from an open file."""
        self._check('awx')
        if fileobj is None and tarinfo.isreg() and tarinfo.size:
            raise ValueError('fileobj not provided for non zero-size regular file')
        from copy import copy
        tarinfo = copy(tarinfo)
        self._write(tarinfo.tobuf(self.format, self.encoding, self.errors))
        if fileobj is not None:
            left = tarinfo.size
            while left:
                data = fileobj.read(min(left, 65536))
                if not data:
                    raise OSError('unexpected end of data')
                self._write(data)
                left -= len(data)
            self._write(NUL * (-tarinfo.size % BLOCKSIZE))
        self.members.append(tarinfo)

    def extractfile(self, member):
        """The contents of a member as a stream of bytes; none for what has none."""
        self._check('r')
        info = self.getmember(member) if isinstance(member, str) else member
        if info.isreg() or info.type not in SUPPORTED_TYPES:
            self.fileobj.seek(info.offset_data)
            data = self.fileobj.read(info.size)
            if len(data) < info.size:
                raise ReadError('unexpected end of data')
            return io.BufferedReader(io.BytesIO(data))
        if info.islnk() or info.issym():
            return self.extractfile(self._target(info))
        return None

    def _target(self, info, depth=0):
        name = info.linkname
        if info.issym():
            name = os.path.normpath(os.path.join(os.path.dirname(info.name), name))
        found = self._find(name)
        if found is None:
            raise KeyError(f'linkname {info.linkname!r} not found')
        if depth > 40:
            raise KeyError(f'linkname {info.linkname!r} leads to itself')
        return self._target(found, depth + 1) if found.islnk() or found.issym() else found

    def extractall(self, path='.', members=None, *, numeric_owner=False, filter=None):
        """Write members into a directory of the system."""
        for member in list(self) if members is None else members:
            self.extract(member, path, filter=filter)

    def extract(self, member, path='', set_attrs=True, *, numeric_owner=False, filter=None):
        """Write a member into a directory of the system."""
        self._check('r')
        info = self.getmember(member) if isinstance(member, str) else member
        chosen = data_filter if filter is None and self.extraction_filter is None else filter or self.extraction_filter
        if isinstance(chosen, str):
            known = {'fully_trusted': fully_trusted_filter, 'tar': tar_filter, 'data': data_filter}
            if chosen not in known:
                raise ValueError(f'filter {chosen!r} not found')
            chosen = known[chosen]
        path = os.fspath(path)
        try:
            info = chosen(info, path or '.')
        except FilterError:
            if self.errorlevel > 0:
                raise
            return
        if info is None:
            return
        target = os.path.join(path, info.name)
        if info.isdir():
            os.makedirs(target, exist_ok=True)
            return
        if os.path.dirname(target):
            os.makedirs(os.path.dirname(target), exist_ok=True)
        source = self.extractfile(info)
        if source is None:
            raise ExtractError(f'{info.name!r} is a special file')
        with _opened(target, 'wb') as file:
            file.write(source.read())


def _pax_records(data):
    """The names and values of an extended header."""
    found, at = {}, 0
    while at < len(data) and data[at:at + 1] != NUL:
        size, space, _ = data[at:at + 24].partition(b' ')
        if not space or not size.isdigit() or int(size) < 5 or at + int(size) > len(data):
            raise InvalidHeaderError('invalid header')
        end = at + int(size)
        name, equals, value = data[at + len(size) + 1:end - 1].partition(b'=')
        if not name or not equals or data[end - 1:end] != b'\n':
            raise InvalidHeaderError('invalid header')
        found[name.decode('utf-8', 'surrogateescape')] = value.decode('utf-8', 'surrogateescape')
        at = end
    return found


open = TarFile.open
