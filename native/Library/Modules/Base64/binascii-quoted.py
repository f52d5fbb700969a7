

_HEX = b'0123456789ABCDEF'
_HEX_VALUES = {digit: int(chr(digit), 16) for digit in b'0123456789abcdefABCDEF'}
_MAX_LINE = 76


def _bytes_of(data):
    if isinstance(data, str):
        if not data.isascii():
            raise ValueError('string argument should contain only ASCII characters')
        return data.encode('ascii')
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f'argument should be bytes, buffer or ASCII string, not {type(data).__name__!r}')
    return bytes(data)


def _plain(data):
    try:
        if not isinstance(data, str):
            return bytes(memoryview(data))
    except TypeError:
        pass
    raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")


def a2b_qp(data, header=False):
    """Decodes quoted-printable text."""
    data = _bytes_of(data)
    out = bytearray()
    place, end = 0, len(data)
    while place < end:
        stop = data.find(b'=', place)
        stop = end if stop < 0 else stop
        part = data[place:stop]
        out += part.replace(b'_', b' ') if header else part
        place = stop + 1
        if place >= end:
            break
        following = data[place]
        if following in b'\r\n':
            # A line that goes on.
            newline = data.find(b'\n', place)
            place = end if newline < 0 else newline + 1
        elif following == 0x3D:
            out.append(0x3D)
            place += 1
        elif place + 1 < end and following in _HEX_VALUES and data[place + 1] in _HEX_VALUES:
            out.append(_HEX_VALUES[following] * 16 + _HEX_VALUES[data[place + 1]])
            place += 2
        else:
            out.append(0x3D)
    return bytes(out)


def b2a_qp(data, quotetabs=False, istext=True, header=False):
    """Encodes quoted-printable text."""
    data = _plain(data)
    out = bytearray()
    length = place = 0
    end = len(data)
    first = data.find(b'\n')
    newline = b'\r\n' if first > 0 and data[first - 1] == 0x0D else b'\n'
    while place < end:
        byte = data[place]
        last = place + 1 == end
        if byte > 126 or byte == 0x3D or header and byte == 0x5F \
                or byte == 0x2E and length == 0 and (last or data[place + 1] in b'\r\n\0') \
                or not istext and byte in b'\r\n' or byte in b'\t ' and last \
                or byte < 33 and byte not in b'\r\n' and (quotetabs or byte not in b'\t '):
            if length + 3 >= _MAX_LINE:
                out += b'=' + newline
                length = 0
            out += bytes((0x3D, _HEX[byte >> 4], _HEX[byte & 15]))
            length += 3
            place += 1
        elif istext and (byte == 0x0A or byte == 0x0D and not last and data[place + 1] == 0x0A):
            length = 0
            if out and out[-1] in b'\t ':
                # White space at the end of a line would be lost.
                space = out.pop()
                out += bytes((0x3D, _HEX[space >> 4], _HEX[space & 15]))
            out += newline
            place += 1 if byte == 0x0A else 2
        else:
            if not last and data[place + 1] != 0x0A and length + 1 >= _MAX_LINE:
                out += b'=' + newline
                length = 0
            length += 1
            out.append(0x5F if header and byte == 0x20 else byte)
            place += 1
    return bytes(out)


def b2a_uu(data, /, *, backtick=False):
    """A line of uuencoded data."""
    data = _plain(data)
    if len(data) > 45:
        raise Error('At most 45 bytes at once')
    zero = 0x60 if backtick else 0x20
    out = bytearray([32 + len(data) if data else zero])
    for place in range(0, len(data), 3):
        group = int.from_bytes(data[place:place + 3].ljust(3, b'\0'))
        out += bytes([(group >> shift & 63) + 32 if group >> shift & 63 else zero for shift in (18, 12, 6, 0)])
    return bytes(out + b'\n')


def a2b_uu(data, /):
    """The data of an uuencoded line."""
    data = _bytes_of(data)
    count = (data[0] - 32) & 63 if data else 32
    bits = held = 0
    out = bytearray()
    place = 1
    while len(out) < count:
        byte = data[place] if place < len(data) else 0x0A
        place += 1
        if byte in b'\r\n' or byte == 0 and place > len(data):
            # Spaces at the end may have been cut off.
            value = 0
        elif 32 <= byte <= 96:
            value = (byte - 32) & 63
        else:
            raise Error('Illegal char')
        bits, held = bits << 6 | value, held + 6
        if held >= 8:
            held -= 8
            out.append(bits >> held)
            bits &= (1 << held) - 1
    for byte in data[place:]:
        if byte not in b' `\r\n':
            raise Error('Trailing garbage')
    return bytes(out)
