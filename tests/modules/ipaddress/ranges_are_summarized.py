import ipaddress

first, last = ipaddress.ip_address('10.0.0.1'), ipaddress.ip_address('10.0.0.9')
print([str(net) for net in ipaddress.summarize_address_range(first, last)])
nets = [ipaddress.ip_network(text) for text in ('10.0.0.0/25', '10.0.0.128/25', '10.0.2.0/24', '10.0.2.7/32')]
print([str(net) for net in ipaddress.collapse_addresses(nets)])
print([str(net) for net in ipaddress.ip_network('10.0.0.0/30').address_exclude(ipaddress.ip_network('10.0.0.1/32'))])
print(sorted([last, first]), first + 5, last - 1, first < last, hash(first) == hash(ipaddress.ip_address('10.0.0.1')))
for attempt in (lambda: list(ipaddress.summarize_address_range(last, first)),
                lambda: first < ipaddress.ip_address('::1'),
                lambda: ipaddress.ip_address('255.255.255.255') + 1):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
