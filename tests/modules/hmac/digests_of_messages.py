import hmac

mac = hmac.new(b'secret', b'payload', 'sha256')
print(mac.hexdigest())
print(mac.name, mac.digest_size, mac.block_size)
other = hmac.new(b'secret', digestmod='sha256')
other.update(b'pay')
copy = other.copy()
other.update(b'load')
print(other.hexdigest() == mac.hexdigest(), copy.hexdigest() == mac.hexdigest())
print(hmac.digest(b'secret', b'payload', 'sha256') == mac.digest())
print(hmac.new(b'k' * 200, b'', 'md5').hexdigest())
