import plistlib

for text in (b'nope', b'bplist00', b'<plist><dict><integer>1</integer></dict></plist>', b'<plist><dict><key>1</key></dict></plist>',
             b'<plist><dict><key>1</key><key>2</key></dict></plist>', b'<plist><dict>', b'bplist00' + bytes(40),
             b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY e "x">]><plist><string>&e;</string></plist>'):
    try:
        print(plistlib.loads(text))
    except Exception as error:
        print(text[:30], type(error).__name__, error)
for value in (None, {1: 2}, '\x01', 2**64, -2**63 - 1, object, {'a': {1}}):
    for kind in plistlib.PlistFormat:
        try:
            print(len(plistlib.dumps(value, fmt=kind)))
        except Exception as error:
            print(value, kind.name, type(error).__name__, error)
for number in (-1, 2**64, 'x'):
    try:
        plistlib.UID(number)
    except (ValueError, TypeError) as error:
        print(error)
