# The binary form, and the functions.


_EPOCH = _datetime.datetime(2001, 1, 1)


class _BinaryReader:
    def __init__(self, dict_type, aware):
        self.dict_type = dict_type
        self.aware = aware

    def parse(self, data):
        try:
            trailer = data[-32:]
            if len(trailer) != 32:
                raise InvalidFileException()
            size, self.ref_size, count, top, table = _struct.unpack('>6xBBQQQ', trailer)
            self.data = data
            part = data[table:table + count * size]
            if len(part) != count * size or not size or not self.ref_size:
                raise InvalidFileException()
            self.offsets = [int.from_bytes(part[at:at + size]) for at in range(0, len(part), size)]
            self.made = {}
            return self.value(top)
        except (OSError, IndexError, _struct.error, OverflowError, ValueError) as error:
            if isinstance(error, InvalidFileException):
                raise
            raise InvalidFileException() from None

    def take(self, at, count):
        part = self.data[at:at + count]
        if len(part) != count:
            raise InvalidFileException()
        return part

    def size(self, at, low):
        """A count and where what it counts begins."""
        if low != 15:
            return low, at
        width = 1 << (self.data[at] & 3)
        return int.from_bytes(self.take(at + 1, width)), at + 1 + width

    def refs(self, at, count):
        part = self.take(at, count * self.ref_size)
        return [int.from_bytes(part[i:i + self.ref_size]) for i in range(0, len(part), self.ref_size)]

    def value(self, ref):
        if ref in self.made:
            return self.made[ref]
        at = self.offsets[ref]
        token = self.data[at]
        high, low = token & 0xf0, token & 15
        at += 1
        if token in (0, 8, 9):
            result = {0: None, 8: False, 9: True}[token]
        elif token == 15:
            result = b''
        elif high == 0x10:
            result = int.from_bytes(self.take(at, 1 << low), signed=low >= 3)
        elif token == 0x22 or token == 0x23:
            result = _struct.unpack('>f' if low == 2 else '>d', self.take(at, 4 if low == 2 else 8))[0]
        elif token == 0x33:
            start = _EPOCH.replace(tzinfo=_datetime.UTC) if self.aware else _EPOCH
            result = start + _datetime.timedelta(seconds=_struct.unpack('>d', self.take(at, 8))[0])
        elif high == 0x40:
            count, at = self.size(at, low)
            result = self.take(at, count)
        elif high == 0x50:
            count, at = self.size(at, low)
            result = self.take(at, count).decode('ascii')
        elif high == 0x60:
            count, at = self.size(at, low)
            result = self.take(at, count * 2).decode('utf-16be')
        elif high == 0x80:
            result = UID(int.from_bytes(self.take(at, 1 + low)))
        elif high == 0xa0:
            count, at = self.size(at, low)
            self.made[ref] = result = []
            for item in self.refs(at, count):
                result.append(self.value(item))
        elif high == 0xd0:
            count, at = self.size(at, low)
            refs = self.refs(at, count * 2)
            self.made[ref] = result = self.dict_type()
            try:
                for key, item in zip(refs[:count], refs[count:]):
                    result[self.value(key)] = self.value(item)
            except TypeError:
                raise InvalidFileException() from None
        else:
            raise InvalidFileException()
        self.made[ref] = result
        return result


def _width(count):
    return 1 if count < 1 << 8 else 2 if count < 1 << 16 else 4 if count < 1 << 32 else 8


class _BinaryWriter:
    def __init__(self, sort_keys, skipkeys, aware):
        self.sort_keys = sort_keys
        self.skipkeys = skipkeys
        self.aware = aware
        self.objects = []
        self.known = {}

    def key(self, value):
        kinds = str, int, float, _datetime.datetime, bytes, bytearray
        return (type(value), value) if isinstance(value, kinds) else id(value)

    def flatten(self, value):
        key = self.key(value)
        if key in self.known:
            return
        self.known[key] = len(self.objects)
        self.objects.append(value)
        if isinstance(value, dict):
            items = sorted(value.items()) if self.sort_keys else value.items()
            items = [item for item in items if _key_of(item[0], self.skipkeys)]
            for part in 0, 1:
                for item in items:
                    self.flatten(item[part])
        elif isinstance(value, (list, tuple)):
            for item in value:
                self.flatten(item)

    def head(self, token, count):
        if count < 15:
            return bytes([token | count])
        width = _width(count)
        return bytes([token | 15, 0x10 | width.bit_length() - 1]) + count.to_bytes(width)

    def refs(self, values):
        return b''.join([self.known[self.key(value)].to_bytes(self.ref_size) for value in values])

    def encoded(self, value):
        if value is None:
            return b'\x00'
        if value is False:
            return b'\x08'
        if value is True:
            return b'\x09'
        if isinstance(value, int):
            if value < 0:
                try:
                    return b'\x13' + value.to_bytes(8, signed=True)
                except OverflowError:
                    raise OverflowError(value) from None
            if value < 1 << 63:
                width = _width(value)
                return bytes([0x10 | width.bit_length() - 1]) + value.to_bytes(width)
            if value < 1 << 64:
                return b'\x14' + value.to_bytes(16)
            raise OverflowError(value)
        if isinstance(value, float):
            return b'\x23' + _struct.pack('>d', value)
        if isinstance(value, _datetime.datetime):
            if self.aware:
                value = value.astimezone(_datetime.UTC).replace(tzinfo=None)
            return b'\x33' + _struct.pack('>d', (value - _EPOCH).total_seconds())
        if isinstance(value, (bytes, bytearray)):
            return self.head(0x40, len(value)) + value
        if isinstance(value, str):
            if value.isascii():
                return self.head(0x50, len(value)) + value.encode()
            data = value.encode('utf-16be')
            return self.head(0x60, len(data) // 2) + data
        if isinstance(value, UID):
            width = _width(value.data)
            return bytes([0x80 | width - 1]) + value.data.to_bytes(width)
        if isinstance(value, (list, tuple)):
            return self.head(0xa0, len(value)) + self.refs(value)
        if isinstance(value, dict):
            items = sorted(value.items()) if self.sort_keys else value.items()
            items = [item for item in items if _key_of(item[0], self.skipkeys)]
            return self.head(0xd0, len(items)) + self.refs([k for k, _ in items]) + self.refs([v for _, v in items])
        raise TypeError(value)

    def write(self, value):
        self.flatten(value)
        count = len(self.objects)
        self.ref_size = _width(count)
        parts, offsets, at = [b'bplist00'], [], 8
        for item in self.objects:
            data = self.encoded(item)
            parts.append(data)
            offsets.append(at)
            at += len(data)
        width = _width(at)
        parts += [offset.to_bytes(width) for offset in offsets]
        parts.append(_struct.pack('>5xBBBQQQ', 0, width, self.ref_size, count, 0, at))
        return b''.join(parts)


def _is_xml(data):
    starts = b'<?xml', b'<plist'
    if data.startswith(starts):
        return True
    for mark, encoding in ((_codecs.BOM_UTF8, 'utf-8'), (_codecs.BOM_UTF16_BE, 'utf-16-be'),
                           (_codecs.BOM_UTF16_LE, 'utf-16-le')):
        if data.startswith(mark) and data[len(mark):].startswith(
                tuple([start.decode().encode(encoding) for start in starts])):
            return True
    return False


def load(fp, *, fmt=None, dict_type=dict, aware_datetime=False):
    """Reads a property list from a file that gives bytes."""
    return _read(fp.read(), fmt, dict_type, aware_datetime)


def _read(data, fmt, dict_type, aware_datetime):
    if fmt is None:
        fmt = FMT_XML if _is_xml(data[:32]) else FMT_BINARY if data[:8] == b'bplist00' else None
    if fmt is None:
        raise InvalidFileException()
    return (_XmlReader if fmt is FMT_XML else _BinaryReader)(dict_type, aware_datetime).parse(data)


def loads(value, *, fmt=None, dict_type=dict, aware_datetime=False):
    """Reads a property list from bytes, or from text when it is XML."""
    if isinstance(value, str):
        if fmt == FMT_BINARY:
            raise TypeError('value must be bytes-like object when fmt is FMT_BINARY')
        value = value.encode()
    return _read(_BytesIO(value).read(), fmt, dict_type, aware_datetime)


def dump(value, fp, *, fmt=FMT_XML, sort_keys=True, skipkeys=False, aware_datetime=False):
    """Writes a property list to a file that takes bytes."""
    fp.write(dumps(value, fmt=fmt, sort_keys=sort_keys, skipkeys=skipkeys, aware_datetime=aware_datetime))


def dumps(value, *, fmt=FMT_XML, skipkeys=False, sort_keys=True, aware_datetime=False):
    """A property list as bytes."""
    if fmt is FMT_BINARY:
        return _BinaryWriter(sort_keys, skipkeys, aware_datetime).write(value)
    if fmt is not FMT_XML:
        raise ValueError(f'Unsupported format: {fmt!r}')
    writer = _XmlWriter(sort_keys, skipkeys, aware_datetime)
    writer.value(value, 0)
    return (_HEAD + '<plist version="1.0">\n' + '\n'.join(writer.lines) + '\n</plist>\n').encode()
