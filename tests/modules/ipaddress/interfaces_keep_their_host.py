import ipaddress

face = ipaddress.ip_interface('10.1.2.3/24')
print(face, repr(face), face.ip, face.network, face.with_netmask, face.with_prefixlen, face.with_hostmask)
print(ipaddress.ip_interface('::5/64').network, ipaddress.ip_interface('1.2.3.4'))
print(face == ipaddress.ip_interface('10.1.2.3/24'), face == face.ip, face.ip in face.network)
print(f'{face.ip:s} {face.ip:x} {face.ip:#b}', format(face.ip, 'n'))
mapped = ipaddress.ip_address('::ffff:1.2.3.4')
print(mapped.ipv4_mapped, ipaddress.ip_address('fe80::1%eth0').scope_id)
