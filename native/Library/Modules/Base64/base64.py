import binascii

__all__ = [
    'encode', 'decode', 'encodebytes', 'decodebytes', 'b64encode', 'b64decode', 'b32encode', 'b32decode',
    'b32hexencode', 'b32hexdecode', 'b16encode', 'b16decode', 'b85encode', 'b85decode', 'a85encode', 'a85decode',
    'z85encode', 'z85decode', 'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode', 'urlsafe_b64decode',
]

MAXLINESIZE = 76
MAXBINSIZE = 57

_B32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
_B32_HEX = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'
_B85 = b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~'
_Z85 = b'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#'
_URLSAFE = bytes.maketrans(b'+/', b'-_')
_FROM_URLSAFE = bytes.maketrans(b'-_', b'+/')


def _given(s):
    if isinstance(s, str):
        try:
            return s.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters') from None
    if isinstance(s, (bytes, bytearray)):
        return s
    try:
        return memoryview(s).tobytes()
    except TypeError:
        name = s.__class__.__name__
        raise TypeError(f'argument should be a bytes-like object or ASCII string, not {name!r}') from None


def b64encode(s, altchars=None):
    """Encode the bytes-like object s using Base64 and return a bytes object."""
    made = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return made.translate(bytes.maketrans(b'+/', altchars))
    return made


def b64decode(s, altchars=None, validate=False):
    """Decode the Base64 encoded bytes-like object or ASCII string s."""
    s = _given(s)
    if altchars is not None:
        altchars = _given(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b'+/'))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s).translate(_URLSAFE)


def urlsafe_b64decode(s):
    return b64decode(_given(s).translate(_FROM_URLSAFE))


def _b32encode(alphabet, s):
    if not isinstance(s, (bytes, bytearray)):
        s = memoryview(s).tobytes()
    rest = len(s) % 5
    made = _encode_groups(bytes(s) + b'\0' * (-len(s) % 5), alphabet, 5, 8, 32)
    missing = {0: 0, 1: 6, 2: 4, 3: 3, 4: 1}[rest]
    return made[:len(made) - missing] + b'=' * missing


def _b32decode(alphabet, s, casefold=False, map01=None):
    s = _given(s)
    if len(s) % 8:
        raise binascii.Error('Incorrect padding')
    if map01 is not None:
        map01 = _given(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b'01', b'O' + map01))
    if casefold:
        s = s.upper()
    length = len(s)
    s = s.rstrip(b'=')
    padding = length - len(s)
    if padding not in (0, 1, 3, 4, 6):
        raise binascii.Error('Incorrect padding')
    made = _decode_groups(bytes(s) + alphabet[:1] * padding, alphabet, 8, 5, 32)
    if made is None:
        raise binascii.Error('Non-base32 digit found')
    return made[:len(made) - {0: 0, 1: 1, 3: 2, 4: 3, 6: 4}[padding]]


def b32encode(s):
    """Encode the bytes-like objects using base32 and return a bytes object."""
    return _b32encode(_B32, s)


def b32decode(s, casefold=False, map01=None):
    """Decode the base32 encoded bytes-like object or ASCII string s."""
    return _b32decode(_B32, s, casefold, map01)


def b32hexencode(s):
    """Encode the bytes-like objects using base32hex and return a bytes object."""
    return _b32encode(_B32_HEX, s)


def b32hexdecode(s, casefold=False):
    """Decode the base32hex encoded bytes-like object or ASCII string s."""
    return _b32decode(_B32_HEX, s, casefold)


def b16encode(s):
    """Encode the bytes-like object s using Base16 and return a bytes object."""
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    """Decode the Base16 encoded bytes-like object or ASCII string s."""
    s = _given(s)
    if casefold:
        s = s.upper()
    if s.translate(None, delete=b'0123456789ABCDEF'):
        raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(s)


def _encode85(s, alphabet, pad):
    if not isinstance(s, (bytes, bytearray)):
        s = memoryview(s).tobytes()
    padding = -len(s) % 4
    made = _encode_groups(bytes(s) + b'\0' * padding, alphabet, 4, 5, 85)
    return made if pad or not padding else made[:-padding]


def _decode85(s, alphabet, name):
    s = _given(s)
    padding = -len(s) % 5
    made = _decode_groups(bytes(s) + alphabet[84:] * padding, alphabet, 5, 4, 85)
    if made is None:
        _explain85(bytes(s) + alphabet[84:] * padding, alphabet, name)
    return made[:-padding] if padding else made


def _explain85(s, alphabet, name):
    for start in range(0, len(s), 5):
        number = 0
        for place, c in enumerate(s[start:start + 5]):
            digit = alphabet.find(c)
            if digit < 0:
                raise ValueError(f'bad {name} character at position {start + place}')
            number = number * 85 + digit
        if number > 0xffffffff:
            raise ValueError(f'{name} overflow in hunk starting at byte {start}')


def b85encode(b, pad=False):
    """Encode bytes-like object b in base85 format and return a bytes object."""
    return _encode85(b, _B85, pad)


def b85decode(b):
    """Decode the base85-encoded bytes-like object or ASCII string b."""
    return _decode85(b, _B85, 'base85')


def z85encode(s):
    """Encode bytes-like object s in z85 format and return a bytes object."""
    return _encode85(s, _Z85, False)


def z85decode(s):
    """Decode the z85-encoded bytes-like object or ASCII string s."""
    return _decode85(s, _Z85, 'z85')


_A85 = bytes(range(33, 118))


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """Encode bytes-like object b using Ascii85 and return a bytes object."""
    b = bytes(b) if isinstance(b, (bytes, bytearray)) else memoryview(b).tobytes()
    padding = -len(b) % 4
    b += b'\0' * padding
    made = []
    for start in range(0, len(b), 4):
        group = b[start:start + 4]
        if group == b'\0\0\0\0':
            made.append(b'z')
        elif foldspaces and group == b'    ':
            made.append(b'y')
        else:
            made.append(_encode_groups(group, _A85, 4, 5, 85))
    if padding and not pad:
        if made[-1] == b'z':
            made[-1] = b'!!!!!'
        made[-1] = made[-1][:-padding]
    text = b''.join(made)
    if adobe:
        text = b'<~' + text
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [text[start:start + wrapcol] for start in range(0, len(text), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b'')
        text = b'\n'.join(lines)
    return text + b'~>' if adobe else text


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v'):
    """Decode the Ascii85 encoded bytes-like object or ASCII string b."""
    b = _given(b)
    if adobe:
        if not b.endswith(b'~>'):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2:-2] if b.startswith(b'<~') else b[:-2]
    made = []
    group = []
    for c in bytes(b) + b'u' * 4:
        if 33 <= c <= 117:
            group.append(c)
            if len(group) == 5:
                number = 0
                for each in group:
                    number = number * 85 + each - 33
                if number > 0xffffffff:
                    raise ValueError('Ascii85 overflow')
                made.append(number.to_bytes(4, 'big'))
                group = []
        elif c == 122:
            if group:
                raise ValueError('z inside Ascii85 5-tuple')
            made.append(b'\0\0\0\0')
        elif foldspaces and c == 121:
            if group:
                raise ValueError('y inside Ascii85 5-tuple')
            made.append(b'    ')
        elif c not in ignorechars:
            raise ValueError(f'Non-Ascii85 digit found: {chr(c)}')
    text = b''.join(made)
    padding = 4 - len(group)
    return text[:-padding] if padding else text


def encode(input, output):
    """Encode a file; input and output are binary files."""
    while data := input.read(MAXBINSIZE):
        while len(data) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(data))):
            data += more
        output.write(binascii.b2a_base64(data))


def decode(input, output):
    """Decode a file; input and output are binary files."""
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


def encodebytes(s):
    """Encode a bytestring into a bytes object containing multiple lines of base-64 data."""
    _check_bytes(s)
    lines = [binascii.b2a_base64(s[start:start + MAXBINSIZE]) for start in range(0, len(s), MAXBINSIZE)]
    return b''.join(lines)


def decodebytes(s):
    """Decode a bytestring of base-64 data into a bytes object."""
    _check_bytes(s)
    return binascii.a2b_base64(s)


def _check_bytes(s):
    try:
        memoryview(s)
    except TypeError:
        raise TypeError(f'expected bytes-like object, not {s.__class__.__name__}') from None
