import ipaddress

net = ipaddress.ip_network('192.168.4.0/29')
print(net, net.network_address, net.broadcast_address, net.netmask, net.hostmask, net.num_addresses, net.prefixlen)
print([str(host) for host in net.hosts()], ipaddress.ip_address('192.168.4.7') in net)
print(list(net.subnets()), net.supernet(), list(net.subnets(new_prefix=31))[-1])
print(net.overlaps(ipaddress.ip_network('192.168.0.0/16')), net.subnet_of(ipaddress.ip_network('192.168.0.0/16')))
print(ipaddress.ip_network('10.1.2.3/8', strict=False), net[1], net[-1], len(list(net)))
for text in ('10.1.2.3/8', '10.0.0.0/33', '10.0.0.0/x', '10.0.0.0/8/8'):
    try:
        ipaddress.ip_network(text)
    except ValueError as error:
        print(error)
