import hmac

print(hmac.compare_digest(b'abc', b'abc'), hmac.compare_digest('abc', 'abd'), hmac.compare_digest(b'', b'a'))
print(hmac.compare_digest(bytearray(b'x'), b'x'))
for left, right in (('é', 'é'), (1, 1), (None, 'x')):
    try:
        print(hmac.compare_digest(left, right))
    except TypeError as error:
        print(error)
for attempt in (lambda: hmac.new(b'k', b'm'), lambda: hmac.new('k', b'm', 'sha1'),
                lambda: hmac.new(b'k', b'm', digestmod='')):
    try:
        attempt()
    except TypeError as error:
        print(error)
