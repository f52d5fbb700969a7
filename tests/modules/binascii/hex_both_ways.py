import binascii

print(binascii.hexlify(b'\x00\xffA'), binascii.unhexlify('00ff41'))
print(binascii.hexlify(b'abcdef', '-'), binascii.hexlify(b'abcdef', ':', 2), binascii.hexlify(b'abcdefg', '_', -3))
print(binascii.b2a_hex is binascii.hexlify, binascii.a2b_hex(b'Ab'))
for text in ('abc', 'zz', 'a b', '', 'é1'):
    try:
        print(binascii.unhexlify(text))
    except ValueError as error:
        print(type(error).__name__, error)
try:
    binascii.hexlify(b'ab', '--')
except ValueError as error:
    print(error)
