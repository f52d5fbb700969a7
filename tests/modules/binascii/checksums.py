import binascii

print(binascii.crc32(b''), binascii.crc32(b'hello'), binascii.crc32(b'lo', binascii.crc32(b'hel')))
print(binascii.crc_hqx(b'hello', 0), binascii.crc_hqx(b'', 0xffff), binascii.crc_hqx(b'123456789', 0xffff))
print(binascii.crc32(b'x', -1), binascii.crc32(b'x', 2 ** 40))
print(format(binascii.crc32(bytes(1000)), '08x'))
try:
    binascii.crc32('text')
except TypeError as error:
    print(error)
