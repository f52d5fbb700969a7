import ipaddress

for text in ('::ffff:1.2.3.4', '::ffff:0:0', '::1.2.3.4', '2001:db8::ffff:102:304'):
    address = ipaddress.ip_address(text)
    print(str(address), repr(address), address.compressed, address.exploded, address.ipv4_mapped)
print(ipaddress.ip_network('::ffff:10.0.0.0/104'), ipaddress.ip_interface('::ffff:10.0.0.1/104'))
print(ipaddress.IPv6Address('::ffff:1.2.3.4%eth0'))
