

class IPv4Address(_Address):
    """A single IPv4 address."""

    __slots__ = ()
    version = 4
    max_prefixlen = IPV4LENGTH

    @property
    def ipv6_mapped(self):
        """The IPv6 address that stands for it."""
        return IPv6Address(0xFFFF << 32 | self._ip)

    @property
    def _network(self):
        return IPv4Network


class IPv6Address(_Address):
    """A single IPv6 address."""

    __slots__ = ()
    version = 6
    max_prefixlen = IPV6LENGTH

    @property
    def scope_id(self):
        """The zone, or None."""
        return self._scope_id

    @property
    def is_site_local(self):
        """Whether it is site-local."""
        return self._in('site')

    @property
    def ipv4_mapped(self):
        """The IPv4 address that it stands for, or None."""
        return IPv4Address(self._ip & 0xFFFF_FFFF) if self._ip >> 32 == 0xFFFF else None

    @property
    def sixtofour(self):
        """The IPv4 address inside a 6to4 address, or None."""
        return IPv4Address(self._ip >> 80 & 0xFFFF_FFFF) if self._ip >> 112 == 0x2002 else None

    @property
    def teredo(self):
        """Server and client inside a Teredo address, or None."""
        if self._ip >> 96 != 0x20010000:
            return None
        return IPv4Address(self._ip >> 64 & 0xFFFF_FFFF), IPv4Address(~self._ip & 0xFFFF_FFFF)

    @property
    def _network(self):
        return IPv6Network


def _split_prefix(address):
    if isinstance(address, (bytes, int)):
        return address, None
    if isinstance(address, tuple):
        return (address[0], None) if len(address) == 1 else (address[0], address[1])
    parts = str(address).split('/')
    if len(parts) > 2:
        raise AddressValueError(f"Only one '/' permitted in {address!r}")
    return parts[0], parts[1] if len(parts) == 2 else None


def _prefix_of(text, bits):
    if text is None:
        return bits
    if isinstance(text, int):
        prefix = text
        if not 0 <= prefix <= bits:
            raise NetmaskValueError(f'{text!r} is not a valid netmask')
        return prefix
    if text.isascii() and text.isdigit():
        prefix = int(text)
        if prefix > bits:
            raise NetmaskValueError(f'{text!r} is not a valid netmask')
        return prefix
    if bits == IPV4LENGTH:
        try:
            mask = _parse_v4(text)
        except AddressValueError:
            raise NetmaskValueError(f'{text!r} is not a valid netmask') from None
        full = (1 << bits) - 1
        for candidate in (mask, mask ^ full):
            inverse = candidate ^ full
            if inverse & (inverse + 1) == 0:
                return bits - inverse.bit_length()
    raise NetmaskValueError(f'{text!r} is not a valid netmask')


class _Network(_Ip):
    __slots__ = ('network_address', '_prefixlen')

    def __init__(self, address, strict=True):
        address, mask = _split_prefix(address)
        self.network_address = self._address(address)
        self._prefixlen = _prefix_of(mask, self.max_prefixlen)
        number = self.network_address._ip
        if number & ~int(self.netmask):
            if strict:
                raise ValueError(f'{self} has host bits set')
            self.network_address = self._address(number & int(self.netmask))

    def _show(self, show):
        return f'{show(self.network_address._ip)}/{self._prefixlen}'

    def __str__(self):
        return f'{self.network_address}/{self._prefixlen}'

    def __hash__(self):
        return hash((self.network_address._ip, self._prefixlen, self.version))

    def __eq__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        return (self.version == other.version and self.network_address == other.network_address
                and self._prefixlen == other._prefixlen)

    def __lt__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same version')
        return (self.network_address._ip, self._prefixlen) < (other.network_address._ip, other._prefixlen)

    def __gt__(self, other):
        return other < self if isinstance(other, _Network) else NotImplemented

    def __le__(self, other):
        return not other < self if isinstance(other, _Network) else NotImplemented

    def __ge__(self, other):
        return not self < other if isinstance(other, _Network) else NotImplemented

    def __iter__(self):
        for number in range(self.network_address._ip, self.broadcast_address._ip + 1):
            yield self._address(number)

    def __getitem__(self, n):
        first, last = self.network_address._ip, self.broadcast_address._ip
        place = first + n if n >= 0 else last + n + 1
        if not first <= place <= last:
            raise IndexError('address out of range')
        return self._address(place)

    def __contains__(self, other):
        if self.version != other.version or isinstance(other, _Network):
            return False
        return other._ip & int(self.netmask) == self.network_address._ip

    def __reduce__(self):
        return self.__class__, (str(self),)

    def hosts(self):
        """The usable addresses."""
        first, last = self.network_address._ip, self.broadcast_address._ip
        if self.max_prefixlen - self._prefixlen > 1:
            first += 1
            last -= 1 if self.version == 4 else 0
        for number in range(first, last + 1):
            yield self._address(number)

    def overlaps(self, other):
        """Whether two networks have an address in common."""
        return (other.network_address in self or other.broadcast_address in self
                or self.network_address in other or self.broadcast_address in other)

    @property
    def prefixlen(self):
        """Bits of the mask."""
        return self._prefixlen

    @property
    def netmask(self):
        """The mask."""
        bits = self.max_prefixlen
        return self._address(((1 << bits) - 1) ^ ((1 << (bits - self._prefixlen)) - 1))

    @property
    def hostmask(self):
        """The mask inverted."""
        return self._address((1 << (self.max_prefixlen - self._prefixlen)) - 1)

    @property
    def broadcast_address(self):
        """The last address."""
        return self._address(self.network_address._ip | (1 << (self.max_prefixlen - self._prefixlen)) - 1)

    @property
    def num_addresses(self):
        """The number of addresses."""
        return 1 << (self.max_prefixlen - self._prefixlen)

    @property
    def with_prefixlen(self):
        """The text with the bits of the mask."""
        return f'{self.network_address}/{self._prefixlen}'

    @property
    def with_netmask(self):
        """The text with the mask."""
        return f'{self.network_address}/{self.netmask}'

    @property
    def with_hostmask(self):
        """The text with the mask inverted."""
        return f'{self.network_address}/{self.hostmask}'

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        """The networks that it is divided into."""
        if self._prefixlen == self.max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:
                raise ValueError('new prefix must be longer')
            if prefixlen_diff != 1:
                raise ValueError('cannot set prefixlen_diff and new_prefix')
            prefixlen_diff = new_prefix - self._prefixlen
        if prefixlen_diff < 0:
            raise ValueError('prefix length diff must be > 0')
        prefix = self._prefixlen + prefixlen_diff
        if prefix > self.max_prefixlen:
            raise ValueError(f'prefix length diff {prefix} is invalid for netblock {self}')
        for number in range(self.network_address._ip, self.broadcast_address._ip + 1,
                            1 << (self.max_prefixlen - prefix)):
            yield self.__class__((number, prefix))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        """The network that it is part of."""
        if self._prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:
                raise ValueError('new prefix must be shorter')
            if prefixlen_diff != 1:
                raise ValueError('cannot set prefixlen_diff and new_prefix')
            prefixlen_diff = self._prefixlen - new_prefix
        prefix = self._prefixlen - prefixlen_diff
        if prefix < 0:
            raise ValueError(f'current prefixlen is {self._prefixlen}, cannot have a prefixlen_diff of '
                             f'{prefixlen_diff}')
        return self.__class__((self.network_address._ip, prefix), strict=False)

    def subnet_of(self, other):
        """Whether it is part of another network."""
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same version')
        return (other.network_address._ip <= self.network_address._ip
                and other.broadcast_address._ip >= self.broadcast_address._ip)

    def supernet_of(self, other):
        """Whether another network is part of it."""
        return other.subnet_of(self)

    def address_exclude(self, other):
        """The networks that are left without another network."""
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same version')
        if not other.subnet_of(self):
            raise ValueError(f'{other} not contained in {self}')
        if other == self:
            return
        low, high = self.subnets()
        while low != other and high != other:
            if other.subnet_of(low):
                yield high
                low, high = low.subnets()
            else:
                yield low
                low, high = high.subnets()
        yield high if low == other else low

    def _both(self, name):
        return getattr(self.network_address, name) and getattr(self.broadcast_address, name)

    is_multicast = property(lambda self: self._both('is_multicast'))
    is_reserved = property(lambda self: self._both('is_reserved'))
    is_link_local = property(lambda self: self._both('is_link_local'))
    is_private = property(lambda self: self._both('is_private'))
    is_global = property(lambda self: self._both('is_global'))
    is_unspecified = property(lambda self: self._both('is_unspecified'))
    is_loopback = property(lambda self: self._both('is_loopback'))


class IPv4Network(_Network):
    """A network of IPv4 addresses."""

    __slots__ = ()
    version = 4
    max_prefixlen = IPV4LENGTH
    _address = IPv4Address


class IPv6Network(_Network):
    """A network of IPv6 addresses."""

    __slots__ = ()
    version = 6
    max_prefixlen = IPV6LENGTH
    _address = IPv6Address
    is_site_local = property(lambda self: self._both('is_site_local'))


class _Interface:
    __slots__ = ()

    def __init__(self, address):
        text, mask = _split_prefix(address)
        super().__init__(text)
        self.network = self._network((text, mask) if mask is not None else (text,), strict=False)

    def __str__(self):
        return f'{super().__str__()}/{self.network.prefixlen}'

    def __eq__(self, other):
        equal = super().__eq__(other)
        if equal is not True:
            return equal
        return isinstance(other, _Interface) and self.network == other.network

    def __lt__(self, other):
        if not isinstance(other, _Interface):
            return super().__lt__(other)
        return self.network < other.network or self.network == other.network and self._ip < other._ip

    def __hash__(self):
        return hash((self._ip, self.network.prefixlen, self.network.network_address._ip))

    @property
    def ip(self):
        """The address alone."""
        return self._plain(self._ip)

    @property
    def netmask(self):
        """The mask."""
        return self.network.netmask

    @property
    def hostmask(self):
        """The mask inverted."""
        return self.network.hostmask

    @property
    def with_prefixlen(self):
        """The text with the bits of the mask."""
        return f'{self.ip}/{self.network.prefixlen}'

    @property
    def with_netmask(self):
        """The text with the mask."""
        return f'{self.ip}/{self.netmask}'

    @property
    def with_hostmask(self):
        """The text with the mask inverted."""
        return f'{self.ip}/{self.hostmask}'


class IPv4Interface(_Interface, IPv4Address):
    """An IPv4 address and its network."""

    _plain = IPv4Address


class IPv6Interface(_Interface, IPv6Address):
    """An IPv6 address and its network."""

    _plain = IPv6Address
