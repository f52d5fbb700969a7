"""Digests, keys and signatures: every algorithm, copies, keyed hashes, comparison."""
import hashlib
import hmac

for name in sorted({'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'blake2b', 'blake2s'}):
    digest = hashlib.new(name, b'The quick brown fox')
    digest.update(b' jumps' * 30)
    print(digest.name, digest.digest_size, digest.block_size, digest.hexdigest()[:40])
print(hashlib.shake_128(b'a').hexdigest(8), hashlib.shake_256(b'a').digest(5), hashlib.sha256().copy().hexdigest()[:8], 'sha256' in hashlib.algorithms_guaranteed, hashlib.sha256(usedforsecurity=False, data=b'').hexdigest()[:4] if False else '')
print(hashlib.blake2b(b'x', digest_size=8, key=b'k', salt=b's', person=b'p').hexdigest(), hashlib.blake2s(b'x', digest_size=4).hexdigest())
mac = hmac.new(b'key', b'message', 'sha256')
again = hmac.new(b'key', digestmod=hashlib.sha256)
again.update(b'mess')
other = again.copy()
again.update(b'age')
print(mac.hexdigest(), mac.name, mac.digest_size, mac.block_size, hmac.compare_digest(mac.digest(), again.digest()), mac.digest() == other.digest(), hmac.digest(b'k', b'm', 'md5').hex(), hmac.compare_digest('a', 'b'))


def sign(secret, fields):
    text = '&'.join(f'{k}={v}' for k, v in sorted(fields.items()))
    return hmac.new(secret, text.encode(), hashlib.sha1).hexdigest()


print(sign(b's3', {'b': 2, 'a': 1}), hashlib.md5(b'').hexdigest())
for bad in (lambda: hashlib.sha256('text'), lambda: hashlib.new('nope'), lambda: hashlib.sha256().update('a'), lambda: hashlib.shake_128().hexdigest(), lambda: hashlib.blake2b(digest_size=65), lambda: hashlib.blake2b(digest_size=0), lambda: hashlib.blake2b(key=b'k' * 65), lambda: hashlib.blake2s(salt=b's' * 9), lambda: hmac.new(b'k'), lambda: hmac.new('k', digestmod='md5'),
            lambda: hmac.new(b'k', 'm', 'md5'), lambda: hmac.new(b'k', digestmod='nope'), lambda: hmac.compare_digest('é', 'é'), lambda: hmac.compare_digest('a', b'a'), lambda: hmac.compare_digest(1, 2), lambda: hashlib.sha256(5)):
    try:
        print(bad())
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
