import codecs


def search(name):
    if name == 'shout':
        return codecs.CodecInfo(
            name='shout',
            encode=lambda text, errors='strict': (text.upper().encode(errors=errors), len(text)),
            decode=lambda data, errors='strict': (bytes(data).decode().lower(), len(data)))
    return None


codecs.register(search)
print(codecs.encode('abc', 'shout'), codecs.decode(b'ABC', 'shout'), codecs.lookup('shout').name)
codecs.unregister(search)
print(codecs.make_identity_dict(range(3)), codecs.make_encoding_map({1: 2, 3: 2, 4: 5}))
