import hashlib

for name in ('md5', 'sha1', 'sha256', 'sha512', 'sha3_256', 'blake2b', 'blake2s', 'shake_128'):
    print(name, name in hashlib.algorithms_guaranteed, name in hashlib.algorithms_available)
for name in ('nothing', 'SHA256', ''):
    try:
        print(hashlib.new(name, b'x').hexdigest()[:8])
    except ValueError as error:
        print(error)
print(hashlib.md5(b'x', usedforsecurity=False).hexdigest())
