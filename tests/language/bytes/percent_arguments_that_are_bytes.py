# Bytes on the right of % are one argument, no mapping; to a str they are a mapping without keys in use.
def shown(template, arguments):
    try:
        print(template % arguments)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


for arguments in (b'x', bytearray(b'x'), 'x', [1], {}, (), memoryview(b'x')):
    shown(b'ab', arguments)
    shown('ab', arguments)
shown(b'%s', bytearray(b'x'))
shown(b'%(a)s', b'x')
shown(b'%(a)s', {b'a': b'1'})
