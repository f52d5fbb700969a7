import hashlib
import hmac

made = hmac.new(b'key', b'message', 'sha256')
print(made.hexdigest(), made.name, made.digest_size, made.block_size)
print(hmac.digest(b'k' * 100, b'm', hashlib.sha1).hex(), hmac.compare_digest(b'a', b'a'), hmac.compare_digest('a', 'b'))
copy = made.copy()
copy.update(b'more')
print(copy.digest() == hmac.new(b'key', b'messagemore', hashlib.sha256).digest())
for attempt in (lambda: hmac.new('key', b'', 'md5'), lambda: hmac.new(b'k', b''), lambda: hmac.compare_digest('é', 'a')):
    try:
        attempt()
    except TypeError as error:
        print(error)
