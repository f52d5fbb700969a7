__all__ = ('ip_address', 'ip_network', 'ip_interface', 'IPv4Address', 'IPv6Address', 'IPv4Network', 'IPv6Network',
           'IPv4Interface', 'IPv6Interface', 'AddressValueError', 'NetmaskValueError', 'v4_int_to_packed',
           'v6_int_to_packed', 'summarize_address_range', 'get_mixed_type_key', 'collapse_addresses')

IPV4LENGTH = 32
IPV6LENGTH = 128


class AddressValueError(ValueError):
    """The address makes no sense."""


class NetmaskValueError(ValueError):
    """The mask makes no sense."""


def ip_address(address):
    """An IPv4Address or IPv6Address."""
    for cls in (IPv4Address, IPv6Address):
        try:
            return cls(address)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 address')


def ip_network(address, strict=True):
    """An IPv4Network or IPv6Network."""
    for cls in (IPv4Network, IPv6Network):
        try:
            return cls(address, strict)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 network')


def ip_interface(address):
    """An IPv4Interface or IPv6Interface."""
    for cls in (IPv4Interface, IPv6Interface):
        try:
            return cls(address)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 interface')


def v4_int_to_packed(address):
    """An IPv4 address as bytes."""
    try:
        return address.to_bytes(4)
    except OverflowError:
        raise ValueError('Address negative or too large for IPv4')


def v6_int_to_packed(address):
    """An IPv6 address as bytes."""
    try:
        return address.to_bytes(16)
    except OverflowError:
        raise ValueError('Address negative or too large for IPv6')


def summarize_address_range(first, last):
    """The networks that make up a range of addresses."""
    if not (isinstance(first, _Address) and isinstance(last, _Address)):
        raise TypeError('first and last must be IP addresses, not networks')
    if first.version != last.version:
        raise TypeError(f'{first} and {last} are not of the same version')
    if first > last:
        raise ValueError('last IP address must be greater than first')
    bits = first.max_prefixlen
    low, high = first._ip, last._ip
    while low <= high:
        zeros = bits if low == 0 else (low & -low).bit_length() - 1
        size = min(zeros, (high - low + 1).bit_length() - 1)
        yield first._network((low, bits - size))
        low += 1 << size
        if low - 1 == (1 << bits) - 1:
            break


def collapse_addresses(addresses):
    """Networks that cover the same addresses, as few as possible."""
    nets = []
    for ip in addresses:
        net = ip if isinstance(ip, _Network) else ip._network(ip._ip)
        if nets and net.version != nets[0].version:
            raise TypeError(f'{ip} and {nets[0]} are not of the same version')
        nets.append(net)
    found = {}
    pending = list(nets)
    while pending:
        net = pending.pop()
        above = net.supernet()
        known = found.get(above)
        if known is None:
            found[above] = net
        elif known != net:
            del found[above]
            pending.append(above)
    last = None
    for net in sorted(found.values()):
        if last is not None and last.broadcast_address >= net.broadcast_address:
            continue
        yield net
        last = net


def get_mixed_type_key(obj):
    """A key to sort networks and addresses together."""
    if isinstance(obj, _Network):
        return (obj.version, obj.network_address, obj.netmask)
    if isinstance(obj, _Address):
        return (obj.version, obj)
    return NotImplemented


def _parse_v4(text):
    if not text:
        raise AddressValueError('Address cannot be empty')
    octets = text.split('.')
    if len(octets) != 4:
        raise AddressValueError(f'Expected 4 octets in {text!r}')
    number = 0
    for octet in octets:
        number = number << 8 | _octet(octet, text)
    return number


def _octet(octet, text):
    if not octet:
        raise AddressValueError(f'Empty octet not permitted in {text!r}')
    if not (octet.isascii() and octet.isdigit()):
        raise AddressValueError(f'Only decimal digits permitted in {octet!r} in {text!r}')
    if len(octet) > 3:
        raise AddressValueError(f'At most 3 characters permitted in {octet!r} in {text!r}')
    if octet != '0' and octet[0] == '0':
        raise AddressValueError(f'Leading zeros are not permitted in {octet!r} in {text!r}')
    number = int(octet, 10)
    if number > 255:
        raise AddressValueError(f'Octet {number} (> 255) not permitted in {text!r}')
    return number


def _parse_v6(text):
    if not text:
        raise AddressValueError('Address cannot be empty')
    if len(text) > 45:
        raise AddressValueError(f'At most 45 characters expected in {text!r}')
    parts = text.split(':')
    if len(parts) < 3:
        raise AddressValueError(f'At least 3 parts expected in {text!r}')
    if '.' in parts[-1]:
        try:
            v4 = _parse_v4(parts.pop())
        except AddressValueError as e:
            raise AddressValueError(f'{e} in {text!r}') from None
        parts += ['%x' % (v4 >> 16 & 0xFFFF), '%x' % (v4 & 0xFFFF)]
    if len(parts) > 9:
        raise AddressValueError(f'At most 8 colons permitted in {text!r}')
    skip = None
    for i in range(1, len(parts) - 1):
        if not parts[i]:
            if skip is not None:
                raise AddressValueError(f"At most one '::' permitted in {text!r}")
            skip = i
    if skip is not None:
        high, low = skip, len(parts) - skip - 1
        if not parts[0]:
            high -= 1
            if high:
                raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
        if not parts[-1]:
            low -= 1
            if low:
                raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
        skipped = 8 - (high + low)
        if skipped < 1:
            raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
    else:
        if len(parts) != 8:
            raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
        if not parts[0]:
            raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
        if not parts[-1]:
            raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
        high, low, skipped = 8, 0, 0
    number = 0
    for part in parts[:high]:
        number = number << 16 | _hextet(part, text)
    number <<= 16 * skipped
    for part in parts[len(parts) - low:] if low else ():
        number = number << 16 | _hextet(part, text)
    return number


def _hextet(part, text):
    if not all([c in '0123456789abcdefABCDEF' for c in part]):
        raise AddressValueError(f'Only hex digits permitted in {part!r} in {text!r}')
    if len(part) > 4:
        raise AddressValueError(f'At most 4 characters permitted in {part!r} in {text!r}')
    return int(part, 16)


def _show_v4(number):
    return '.'.join([str(b) for b in number.to_bytes(4)])


def _show_mapped(number):
    return '::ffff:' + _show_v4(number & 0xFFFF_FFFF)


def _show_v6(number):
    parts = ['%x' % (number >> shift & 0xFFFF) for shift in range(112, -1, -16)]
    best, best_length, start = -1, 1, -1
    for i, part in enumerate(parts + ['x']):
        if part == '0':
            start = i if start < 0 else start
            continue
        if start >= 0 and i - start > best_length:
            best, best_length = start, i - start
        start = -1
    if best < 0:
        return ':'.join(parts)
    return ':'.join(parts[:best]) + '::' + ':'.join(parts[best + best_length:])


class _Ip:
    __slots__ = ()

    @property
    def exploded(self):
        """The text without abbreviation."""
        if self.version == 4:
            return self._show(_show_v4)
        if self._ip >> 32 == 0xFFFF:
            return _explode(self._ip)[:30] + str(self).removeprefix('::ffff:')
        return self._show(_explode)

    @property
    def compressed(self):
        """The short text."""
        return str(self)

    @property
    def reverse_pointer(self):
        """The name of the DNS record."""
        if self.version == 4:
            return '.'.join(reversed(str(self).split('.'))) + '.in-addr.arpa'
        return '.'.join(self.exploded[::-1].replace(':', '')) + '.ip6.arpa'

    def __repr__(self):
        return f'{self.__class__.__name__}({str(self)!r})'


def _explode(number):
    return ':'.join(['%04x' % (number >> shift & 0xFFFF) for shift in range(112, -1, -16)])


class _Address(_Ip):
    __slots__ = ('_ip', '_scope_id')

    def __init__(self, address):
        self._scope_id = None
        if isinstance(address, int):
            if address < 0:
                raise AddressValueError(f'{address} (< 0) is not permitted as an IPv{self.version} address')
            if address >= 1 << self.max_prefixlen:
                raise AddressValueError(f'{address} (>= 2**{self.max_prefixlen}) is not permitted as an '
                                        f'IPv{self.version} address')
            self._ip = address
            return
        if isinstance(address, bytes):
            if len(address) * 8 != self.max_prefixlen:
                raise AddressValueError(f'{address!r} (len {len(address)} != {self.max_prefixlen // 8}) is not '
                                        f'permitted as an IPv{self.version} address')
            self._ip = int.from_bytes(address)
            return
        text = str(address)
        if '/' in text:
            raise AddressValueError(f"Unexpected '/' in {address!r}")
        if self.version == 6 and '%' in text:
            text, _, scope = text.partition('%')
            if not scope or '%' in scope:
                raise AddressValueError(f'Invalid IPv6 address: "{address}"')
            self._scope_id = scope
        self._ip = (_parse_v4 if self.version == 4 else _parse_v6)(text)

    def _show(self, show):
        return show(self._ip) + ('' if self._scope_id is None else '%' + self._scope_id)

    def __str__(self):
        if self.version == 6 and self._ip >> 32 == 0xFFFF:
            return self._show(_show_mapped)
        return self._show(_show_v4 if self.version == 4 else _show_v6)

    def __int__(self):
        return self._ip

    def __hash__(self):
        return hash(hex(self._ip)) if self._scope_id is None else hash((self._ip, self._scope_id))

    def __eq__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        return self._ip == other._ip and self.version == other.version and self._scope_id == other._scope_id

    def _compare(self, other):
        if not isinstance(other, _Address):
            return None
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same version')
        return (self._ip > other._ip) - (self._ip < other._ip)

    def __lt__(self, other):
        order = self._compare(other)
        return NotImplemented if order is None else order < 0

    def __le__(self, other):
        order = self._compare(other)
        return NotImplemented if order is None else order <= 0

    def __gt__(self, other):
        order = self._compare(other)
        return NotImplemented if order is None else order > 0

    def __ge__(self, other):
        order = self._compare(other)
        return NotImplemented if order is None else order >= 0

    def __add__(self, other):
        return self.__class__(int(self) + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return self.__class__(int(self) - other) if isinstance(other, int) else NotImplemented

    def __reduce__(self):
        return self.__class__, (str(self),)

    def __format__(self, fmt):
        if not fmt or fmt[-1] == 's':
            return format(str(self), fmt)
        if fmt[-1] in 'bBnxX':
            kind = fmt[-1]
            kind = ('b' if self.version == 4 else 'x') if kind == 'n' else kind.lower() if kind == 'B' else kind
            width = self.max_prefixlen // (1 if kind == 'b' else 4)
            prefix = '0' + kind.lower() if '#' in fmt else ''
            digits = format(self._ip, f'0{width}{kind}')
            if '_' in fmt:
                digits = '_'.join([digits[i:i + 4] for i in range(0, len(digits), 4)])
            return prefix + digits
        return super().__format__(fmt)

    @property
    def packed(self):
        """The address as bytes."""
        return self._ip.to_bytes(self.max_prefixlen // 8)

    def _in(self, names):
        return any([self._ip >> (self.max_prefixlen - prefix) == number >> (self.max_prefixlen - prefix)
                    for number, prefix in _ranges(names, self.version)])

    @property
    def is_multicast(self):
        """Whether it is reserved for multicast use."""
        return self._in('multicast')

    @property
    def is_private(self):
        """Whether it is not globally reachable."""
        if self.version == 6 and self.ipv4_mapped is not None:
            return self.ipv4_mapped.is_private
        return self._in('private') and not self._in('public')

    @property
    def is_global(self):
        """Whether it is globally reachable."""
        if self.version == 6 and self.ipv4_mapped is not None:
            return self.ipv4_mapped.is_global
        return not self.is_private and not (self.version == 4 and self._in('shared'))

    @property
    def is_reserved(self):
        """Whether it is reserved."""
        return self._in('reserved')

    @property
    def is_unspecified(self):
        """Whether it is 0."""
        return self._ip == 0

    @property
    def is_loopback(self):
        """Whether it is a loopback address."""
        return self._in('loopback')

    @property
    def is_link_local(self):
        """Whether it is link-local."""
        return self._in('link')


_RANGES = {
    4: {'multicast': '224.0.0.0/4', 'loopback': '127.0.0.0/8', 'link': '169.254.0.0/16', 'reserved': '240.0.0.0/4',
        'shared': '100.64.0.0/10', 'public': '192.0.0.9/32 192.0.0.10/32',
        'private': '0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.0.170/31 '
                   '192.0.2.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 240.0.0.0/4 '
                   '255.255.255.255/32'},
    6: {'multicast': 'ff00::/8', 'loopback': '::1/128', 'link': 'fe80::/10', 'site': 'fec0::/10',
        'reserved': '::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3 A000::/3 C000::/3 '
                    'E000::/4 F000::/5 F800::/6 FE00::/9',
        'public': '2001:1::1/128 2001:1::2/128 2001:3::/32 2001:4:112::/48 2001:20::/28 2001:30::/28',
        'private': '::1/128 ::/128 ::ffff:0:0/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 '
                   'fc00::/7 fe80::/10'},
}


def _ranges(name, version):
    parse = _parse_v4 if version == 4 else _parse_v6
    for text in _RANGES[version][name].split():
        address, _, prefix = text.partition('/')
        yield parse(address), int(prefix)
