__all__ = ('NAMESPACE_DNS', 'NAMESPACE_OID', 'NAMESPACE_URL', 'NAMESPACE_X500', 'NIL', 'MAX', 'RESERVED_NCS',
           'RFC_4122', 'RESERVED_MICROSOFT', 'RESERVED_FUTURE', 'SafeUUID', 'UUID', 'getnode', 'uuid1', 'uuid3',
           'uuid4', 'uuid5', 'uuid6', 'uuid7', 'uuid8')
__state__ = ('_last',)

RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = [
    'reserved for NCS compatibility', 'specified in RFC 4122', 'reserved for Microsoft compatibility',
    'reserved for future definition']

# The node, and the times and counters of the last ones made.
_last = {}


class _Safety:
    __slots__ = ('name', 'value')

    def __init__(self, name, value):
        self.name = name
        self.value = value

    def __repr__(self):
        return f'<SafeUUID.{self.name}: {self.value}>'

    def __str__(self):
        return f'SafeUUID.{self.name}'


class SafeUUID:
    """Whether the system made it in a way that is safe for several processes."""

    safe = _Safety('safe', 0)
    unsafe = _Safety('unsafe', -1)
    unknown = _Safety('unknown', None)


class UUID:
    """A universally unique identifier: a number of 128 bits."""

    __slots__ = ('int', 'is_safe', '__weakref__')

    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *,
                 is_safe=SafeUUID.unknown):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError('one of the hex, bytes, bytes_le, fields, or int arguments must be given')
        if int is not None:
            pass
        elif hex is not None:
            hex = hex.replace('urn:', '').replace('uuid:', '').strip('{}').replace('-', '')
            if len(hex) != 32:
                raise ValueError('badly formed hexadecimal UUID string')
            int = _int(hex, 16)
        elif bytes_le is not None:
            if len(bytes_le) != 16:
                raise ValueError('bytes_le is not a 16-char string')
            int = _int.from_bytes(bytes_le[3::-1] + bytes_le[5:3:-1] + bytes_le[7:5:-1] + bytes_le[8:], 'big')
        elif bytes is not None:
            if len(bytes) != 16:
                raise ValueError('bytes is not a 16-char string')
            int = _int.from_bytes(bytes, 'big')
        else:
            if len(fields) != 6:
                raise ValueError('fields is not a 6-tuple')
            int = 0
            for number, (value, bits) in enumerate(zip(fields, (32, 16, 16, 8, 8, 48)), 1):
                if not 0 <= value < 1 << bits:
                    raise ValueError(f'field {number} out of range (need a {bits}-bit value)')
                int = int << bits | value
        if not 0 <= int <= (1 << 128) - 1:
            raise ValueError('int is out of range (need a 128-bit value)')
        if version is not None:
            if not 1 <= version <= 8:
                raise ValueError('illegal version number')
            int = int & ~((0xC000 << 48) | (0xF000 << 64)) | (0x8000 << 48) | (version << 76)
        object.__setattr__(self, 'int', int)
        object.__setattr__(self, 'is_safe', is_safe)

    def __eq__(self, other):
        return self.int == other.int if isinstance(other, UUID) else NotImplemented

    def __lt__(self, other):
        return self.int < other.int if isinstance(other, UUID) else NotImplemented

    def __gt__(self, other):
        return self.int > other.int if isinstance(other, UUID) else NotImplemented

    def __le__(self, other):
        return self.int <= other.int if isinstance(other, UUID) else NotImplemented

    def __ge__(self, other):
        return self.int >= other.int if isinstance(other, UUID) else NotImplemented

    def __hash__(self):
        return hash(self.int)

    def __int__(self):
        return self.int

    def __repr__(self):
        return '%s(%r)' % (self.__class__.__name__, str(self))

    def __setattr__(self, name, value):
        raise TypeError('UUID objects are immutable')

    def __str__(self):
        x = self.hex
        return f'{x[:8]}-{x[8:12]}-{x[12:16]}-{x[16:20]}-{x[20:]}'

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return (UUID, (self.hex,))

    @property
    def bytes(self):
        """The number as 16 bytes."""
        return self.int.to_bytes(16)

    @property
    def bytes_le(self):
        """The number as 16 bytes, the first three fields with the lowest byte first."""
        data = self.bytes
        return data[3::-1] + data[5:3:-1] + data[7:5:-1] + data[8:]

    @property
    def fields(self):
        """The six fields."""
        return (self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant, self.clock_seq_low,
                self.node)

    @property
    def time_low(self):
        """The first 32 bits."""
        return self.int >> 96

    @property
    def time_mid(self):
        """The next 16 bits."""
        return (self.int >> 80) & 0xFFFF

    @property
    def time_hi_version(self):
        """The next 16 bits."""
        return (self.int >> 64) & 0xFFFF

    @property
    def clock_seq_hi_variant(self):
        """The next 8 bits."""
        return (self.int >> 56) & 0xFF

    @property
    def clock_seq_low(self):
        """The next 8 bits."""
        return (self.int >> 48) & 0xFF

    @property
    def time(self):
        """The time that the identifier was made at."""
        if self.version == 6:
            return (self.time_low << 28) | (self.time_mid << 12) | (self.time_hi_version & 0x0FFF)
        if self.version == 7:
            return self.int >> 80
        return (self.time_hi_version & 0x0FFF) << 48 | (self.time_mid << 32) | self.time_low

    @property
    def clock_seq(self):
        """The number that tells identifiers of the same time apart."""
        return (self.clock_seq_hi_variant & 0x3F) << 8 | self.clock_seq_low

    @property
    def node(self):
        """The last 48 bits."""
        return self.int & 0xFFFF_FFFF_FFFF

    @property
    def hex(self):
        """The number as 32 hexadecimal digits."""
        return '%032x' % self.int

    @property
    def urn(self):
        """The identifier as a URN."""
        return 'urn:uuid:' + str(self)

    @property
    def variant(self):
        """Who says what the bits mean."""
        if not self.int & (0x8000 << 48):
            return RESERVED_NCS
        if not self.int & (0x4000 << 48):
            return RFC_4122
        return RESERVED_MICROSOFT if not self.int & (0x2000 << 48) else RESERVED_FUTURE

    @property
    def version(self):
        """How it was made; None for other variants."""
        return (self.int >> 76) & 0xF if self.variant == RFC_4122 else None


def _random(bits):
    from random import SystemRandom
    return SystemRandom().getrandbits(bits)


def getnode():
    """A random number that stands for the computer."""
    if 'node' not in _last:
        _last['node'] = _random(48) | 1 << 40
    return _last['node']


def _timestamp():
    from time import time_ns
    timestamp = time_ns() // 100 + 0x01B2_1DD2_1381_4000
    if timestamp <= _last.get('time', 0):
        timestamp = _last['time'] + 1
    _last['time'] = timestamp
    return timestamp


def uuid1(node=None, clock_seq=None):
    """An identifier of the time and the node."""
    timestamp = _timestamp()
    clock_seq = _random(14) if clock_seq is None else clock_seq
    node = getnode() if node is None else node
    return UUID(fields=(timestamp & 0xFFFF_FFFF, (timestamp >> 32) & 0xFFFF, (timestamp >> 48) & 0x0FFF,
                        (clock_seq >> 8) & 0x3F, clock_seq & 0xFF, node), version=1)


def uuid3(namespace, name):
    """An identifier of a name, made with MD5."""
    from hashlib import md5
    name = name.encode() if isinstance(name, str) else name
    return UUID(bytes=md5(namespace.bytes + name).digest(), version=3)


def uuid4():
    """A random identifier."""
    return UUID(int=_random(128), version=4)


def uuid5(namespace, name):
    """An identifier of a name, made with SHA-1."""
    from hashlib import sha1
    name = name.encode() if isinstance(name, str) else name
    return UUID(bytes=sha1(namespace.bytes + name).digest()[:16], version=5)


def uuid6(node=None, clock_seq=None):
    """An identifier of the time and the node that sorts by time."""
    timestamp = _timestamp()
    clock_seq = _random(14) if clock_seq is None else clock_seq
    node = getnode() if node is None else node
    high = (timestamp >> 12) & 0xFFFF_FFFF_FFFF
    return UUID(int=high << 80 | (timestamp & 0x0FFF) << 64 | (clock_seq & 0x3FFF) << 48 | node & 0xFFFF_FFFF_FFFF,
                version=6)


def uuid7():
    """An identifier of the time in milliseconds and random bits; later ones are larger."""
    from time import time_ns
    milliseconds = time_ns() // 1_000_000
    if milliseconds > _last.get('milliseconds', -1):
        counter = _random(41)
    else:
        milliseconds = _last['milliseconds']
        counter = _last['counter'] + 1
        if counter >= 1 << 42:
            milliseconds += 1
            counter = _random(41)
    _last['milliseconds'] = milliseconds
    _last['counter'] = counter
    return UUID(int=(milliseconds & 0xFFFF_FFFF_FFFF) << 80 | (counter >> 30 & 0x0FFF) << 64
                | (counter & 0x3FFF_FFFF) << 32 | _random(32), version=7)


def uuid8(a=None, b=None, c=None):
    """An identifier of three numbers of 48, 12 and 62 bits."""
    a = _random(48) if a is None else a
    b = _random(12) if b is None else b
    c = _random(62) if c is None else c
    return UUID(int=(a & 0xFFFF_FFFF_FFFF) << 80 | (b & 0xFFF) << 64 | c & 0x3FFF_FFFF_FFFF_FFFF, version=8)


_int = int
NAMESPACE_DNS = UUID('6ba7b810-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_URL = UUID('6ba7b811-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_OID = UUID('6ba7b812-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_X500 = UUID('6ba7b814-9dad-11d1-80b4-00c04fd430c8')
NIL = UUID('00000000-0000-0000-0000-000000000000')
MAX = UUID('ffffffff-ffff-ffff-ffff-ffffffffffff')
