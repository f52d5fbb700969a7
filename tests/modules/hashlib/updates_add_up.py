import hashlib

parts = hashlib.sha256()
for piece in (b'one', bytearray(b'two'), memoryview(b'three')):
    parts.update(piece)
print(parts.hexdigest() == hashlib.sha256(b'onetwothree').hexdigest())
fork = parts.copy()
fork.update(b'!')
print(parts.hexdigest() == fork.hexdigest(), fork.hexdigest()[:16])
print(parts.hexdigest() == parts.hexdigest())
