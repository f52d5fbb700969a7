import ipaddress as ip

a = ip.ip_address('192.168.1.10')
print(a, repr(a), int(a), a + 1, a.packed, a.is_private, a.is_global, a.reverse_pointer, a.version, f'{a:b}', a < ip.ip_address('192.168.2.0'))
b = ip.ip_address('2001:db8::1:0:0:1')
print(b, b.exploded, b.is_private, b.reverse_pointer[:20], ip.ip_address('::ffff:1.2.3.4').ipv4_mapped, ip.ip_address('fe80::1%eth0'), ip.IPv6Address(1), ip.ip_address('::'))
n = ip.ip_network('192.168.0.0/22')
print(n, n.netmask, n.hostmask, n.broadcast_address, n.num_addresses, n.with_netmask, a in n, n[5], n[-1], len(list(n.subnets(new_prefix=24))))
print(list(ip.ip_network('10.0.0.0/29').hosts()), list(n.subnets()), n.supernet(), n.overlaps(ip.ip_network('192.168.1.0/24')))
print(list(n.address_exclude(ip.ip_network('192.168.1.0/24'))), ip.ip_network('192.168.1.5/255.255.255.0', strict=False))
print(list(ip.summarize_address_range(ip.ip_address('10.0.0.1'), ip.ip_address('10.0.0.9'))), list(ip.collapse_addresses([ip.ip_network('10.0.0.0/25'), ip.ip_network('10.0.0.128/25')])))
i = ip.ip_interface('10.1.2.3/24')
print(i, i.ip, i.network, i.netmask, i.with_netmask, repr(i), ip.ip_network('2001:db8::/126')[2], sorted([ip.ip_network('10.0.0.0/8'), ip.ip_network('9.0.0.0/8')]))
print([getattr(ip.ip_address(x), 'is_' + k) for x in ('127.0.0.1', '224.0.0.1', '169.254.1.1', '0.0.0.0', '8.8.8.8', '100.64.0.1', '::1', 'ff02::1', 'fe80::1') for k in ('loopback', 'multicast', 'link_local', 'unspecified', 'global', 'private', 'reserved')])
for f in (lambda: ip.ip_address('256.1.1.1'), lambda: ip.IPv4Address('1.2.3'), lambda: ip.IPv4Address('01.2.3.4'), lambda: ip.IPv6Address('1::2::3'), lambda: ip.IPv6Address('12345::'), lambda: ip.ip_network('10.0.0.1/8'), lambda: ip.ip_network('10.0.0.0/33'), lambda: ip.IPv4Network('10.0.0.0/33'), lambda: ip.IPv4Address(-1), lambda: ip.IPv6Address('g::'), lambda: a < b, lambda: ip.ip_address(''), lambda: ip.IPv4Address('1.2.3.4/5')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
