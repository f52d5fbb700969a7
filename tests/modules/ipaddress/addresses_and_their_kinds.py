import ipaddress

for text in ('127.0.0.1', '10.1.2.3', '8.8.8.8', '224.0.0.1', '0.0.0.0', '169.254.1.1', '::1', 'fe80::1', 'ff02::1'):
    address = ipaddress.ip_address(text)
    print(address, address.version, address.is_private, address.is_loopback, address.is_multicast, address.is_global,
          address.is_link_local, address.is_unspecified)
print(ipaddress.ip_address('2001:db8::1').exploded, ipaddress.ip_address('2001:0db8:0:0:0:0:0:1').compressed)
print(int(ipaddress.ip_address('1.2.3.4')), ipaddress.ip_address(16909060), ipaddress.ip_address(b'\x01\x02\x03\x04'))
print(ipaddress.ip_address('1.2.3.4').reverse_pointer, ipaddress.ip_address('1.2.3.4').packed)
