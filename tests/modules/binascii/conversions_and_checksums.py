import binascii

print(binascii.hexlify(b'\x00\xffab'), binascii.hexlify(b'abcdef', '-'), binascii.hexlify(b'abcdef', b':', 2), binascii.b2a_hex(bytearray(b'z')))
print(binascii.unhexlify('00fF61'), binascii.a2b_hex(b'7a'), binascii.b2a_base64(b'hello'), binascii.b2a_base64(b'hello', newline=False))
print(binascii.a2b_base64('aGVsbG8='), binascii.a2b_base64(b'aGVs\nbG8=\n'), binascii.crc32(b'hello'), binascii.crc32(b'lo', binascii.crc32(b'hel')))
print(binascii.crc_hqx(b'hello', 0), binascii.crc32(b''), issubclass(binascii.Error, ValueError), binascii.Incomplete.__name__)
for attempt in (lambda: binascii.unhexlify('abc'), lambda: binascii.unhexlify('zz'), lambda: binascii.a2b_base64('a'), lambda: binascii.a2b_base64('abc'),
                lambda: binascii.a2b_base64('=abc', strict_mode=True), lambda: binascii.a2b_base64('ab=c', strict_mode=True),
                lambda: binascii.a2b_base64('abcd=', strict_mode=True), lambda: binascii.a2b_base64('ab==x', strict_mode=True),
                lambda: binascii.hexlify('a'), lambda: binascii.unhexlify(3), lambda: binascii.crc32('a'), lambda: binascii.a2b_base64('é')):
    try:
        print(attempt())
    except (TypeError, ValueError) as error:
        print(type(error).__name__ + ':', error)
