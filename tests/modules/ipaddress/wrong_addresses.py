import ipaddress

for text in ('256.1.1.1', '1.2.3', '01.2.3.4', '', 'x', '1.2.3.4/8', ':::', '12345::', '1::2::3',
             -1, 2 ** 128, '1.2.3.-4'):
    try:
        print(ipaddress.ip_address(text))
    except ValueError as error:
        print(type(error).__name__, error)
for text in ('1.2.3.4.5', '1..2.3', '1.2.3.1000', 'a.b.c.d'):
    try:
        ipaddress.IPv4Address(text)
    except ipaddress.AddressValueError as error:
        print(error)
