import ipaddress

net = ipaddress.ip_network('192.168.0.0/29')
print(net.num_addresses, net.netmask, net.broadcast_address, list(net.hosts())[:2], net.prefixlen)
print(ipaddress.ip_address('192.168.0.3') in net, list(net.subnets(new_prefix=30)), net.supernet())
print(ipaddress.ip_interface('10.0.0.1/8').network, ipaddress.ip_address('::1').is_loopback, int(ipaddress.ip_address('0.0.1.0')))
six = ipaddress.ip_address('2001:db8::1')
print(six.exploded, six.compressed, six + 1, sorted([six, six - 1])[0])
print(list(ipaddress.collapse_addresses([ipaddress.ip_network('10.0.0.0/25'), ipaddress.ip_network('10.0.0.128/25')])))
for text in ('1.2.3', '1.2.3.256', '::g', '01.2.3.4'):
    try:
        ipaddress.ip_address(text)
    except ValueError as error:
        print(error)
try:
    ipaddress.ip_network('10.0.0.1/8')
except ValueError as error:
    print(error)
