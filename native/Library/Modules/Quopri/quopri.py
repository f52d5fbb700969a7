import binascii as _binascii
from binascii import a2b_qp, b2a_qp

__all__ = ['encode', 'decode', 'encodestring', 'decodestring']

ESCAPE = b'='
MAXLINESIZE = 76
HEX = b'0123456789ABCDEF'
EMPTYSTRING = b''


def needsquoting(c, quotetabs, header):
    """True for a byte that cannot stand for itself."""
    assert isinstance(c, bytes)
    if c in b' \t':
        return quotetabs
    if c == b'_':
        return header
    return c == ESCAPE or not b' ' <= c <= b'~'


def quote(c):
    """A byte as its number."""
    assert isinstance(c, bytes) and len(c) == 1
    return b'=%02X' % c[0]


def encode(input, output, quotetabs, header=False):
    """Encodes a file into another."""
    output.write(encodestring(input.read(), quotetabs, header))


def encodestring(s, quotetabs=False, header=False):
    """Encodes bytes."""
    return _binascii.b2a_qp(s, quotetabs=quotetabs, header=header)


def decode(input, output, header=False):
    """Decodes a file into another."""
    output.write(decodestring(input.read(), header))


def decodestring(s, header=False):
    """Decodes bytes."""
    return _binascii.a2b_qp(s, header=header)


def ishex(c):
    """True for a hexadecimal digit."""
    assert isinstance(c, bytes)
    return b'0' <= c <= b'9' or b'a' <= c <= b'f' or b'A' <= c <= b'F'


def unhex(s):
    """The number of hexadecimal digits."""
    return int(s, 16) if s else 0
