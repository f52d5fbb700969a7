import hashlib

for name in ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'):
    made = hashlib.new(name, b'agent')
    print(name, made.name, made.digest_size, made.block_size, made.hexdigest()[:24])
    print(made.digest() == getattr(hashlib, name)(b'agent').digest())
empty = hashlib.sha256()
print(empty.hexdigest())
empty.update(b'')
print(empty.hexdigest()[:8], len(empty.digest()))
