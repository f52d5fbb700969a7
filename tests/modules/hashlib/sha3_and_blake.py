import hashlib

for name in ('sha3_224', 'sha3_256', 'sha3_384', 'sha3_512'):
    print(name, getattr(hashlib, name)(b'abc').hexdigest()[:32])
print(hashlib.shake_128(b'abc').hexdigest(10), hashlib.shake_256(b'abc').digest(4))
print(hashlib.blake2b(b'abc').hexdigest()[:32])
print(hashlib.blake2b(b'abc', digest_size=8).hexdigest())
print(hashlib.blake2s(b'abc', key=b'k').hexdigest()[:32])
print(hashlib.blake2b(b'abc', salt=b's', person=b'p').hexdigest()[:32])
