import hashlib

for name in ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_256', 'blake2b', 'blake2s'):
    made = hashlib.new(name, b'abc')
    print(name, made.hexdigest()[:16], made.digest_size, made.block_size, made.name)
step = hashlib.sha256()
step.update(b'a')
copy = step.copy()
step.update(b'bc')
print(step.hexdigest() == hashlib.sha256(b'abc').hexdigest(), copy.hexdigest()[:8])
print(hashlib.shake_128(b'x').hexdigest(5), hashlib.blake2b(b'x', digest_size=4, key=b'k').hexdigest())
print('sha256' in hashlib.algorithms_guaranteed)
for attempt in (lambda: hashlib.new('none'), lambda: hashlib.md5('text')):
    try:
        attempt()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
