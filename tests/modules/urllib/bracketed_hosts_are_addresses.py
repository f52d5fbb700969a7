from urllib.parse import urlsplit

for host in ('[::1]', '[v1.x]', '[v.x]', '[v1.]', '[vg.x]', '[192.0.2.1]', '[host:80]', '[1::2::3]', '[fe80::1%eth0]'):
    try:
        print(urlsplit(f'http://user@{host}:80/').hostname)
    except ValueError as e:
        print(host, e)
