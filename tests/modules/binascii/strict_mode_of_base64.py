import binascii

print(binascii.b2a_base64(b'data'), binascii.b2a_base64(b'data', newline=False))
print(binascii.a2b_base64('ZGF0YQ=='), binascii.a2b_base64('ZG-F0YQ=='))
for text in ('ZGF0YQ==', 'ZG F0YQ==', 'ZGF0YQ==x', '=ZGF', 'ZGF0YQ=', 'ZGF0===='):
    try:
        print(text, binascii.a2b_base64(text, strict_mode=True))
    except binascii.Error as error:
        print(text, error)
print(issubclass(binascii.Error, ValueError))
