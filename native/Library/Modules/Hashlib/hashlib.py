__always_supported = ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512',
                      'blake2b', 'blake2s',
                      'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512',
                      'shake_128', 'shake_256')

algorithms_guaranteed = set(__always_supported)
algorithms_available = set(__always_supported)

__all__ = __always_supported + ('new', 'algorithms_guaranteed', 'algorithms_available', 'file_digest', 'pbkdf2_hmac')

_MISSING = object()


def _data(data, string):
    if data is _MISSING:
        data = b'' if string is _MISSING else string
    elif string is not _MISSING:
        raise TypeError("'data' and 'string' are mutually exclusive and support for 'string' keyword parameter "
                        'is slated for removal in a future version.')
    if isinstance(data, str):
        raise TypeError('Strings must be encoded before hashing')
    try:
        return _new('md5', data) and data
    except TypeError:
        raise TypeError('object supporting the buffer API required') from None


def _constructor(name):
    def constructor(data=_MISSING, /, *, usedforsecurity=True, string=_MISSING, **other):
        if 'data' in other:
            if data is not _MISSING:
                raise TypeError(f"argument for {function.__name__}() given by name ('data') and position (1)")
            data = other.pop('data')
        for key in other:
            raise TypeError(f"{function.__name__}() got an unexpected keyword argument '{key}'")
        return _new(name, _data(data, string))
    function = constructor
    function.__name__ = function.__qualname__ = 'openssl_' + name
    return function


md5 = _constructor('md5')
sha1 = _constructor('sha1')
sha224 = _constructor('sha224')
sha256 = _constructor('sha256')
sha384 = _constructor('sha384')
sha512 = _constructor('sha512')
sha3_224 = _constructor('sha3_224')
sha3_256 = _constructor('sha3_256')
sha3_384 = _constructor('sha3_384')
sha3_512 = _constructor('sha3_512')
shake_128 = _constructor('shake_128')
shake_256 = _constructor('shake_256')


def _blake2(is_long, data, string, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth,
            inner_size, last_node):
    longest, salt_size = (64, 16) if is_long else (32, 8)
    if not 1 <= digest_size <= longest:
        raise ValueError(f'digest_size for {"Blake2b" if is_long else "Blake2s"} must be between 1 and {longest} '
                         f'bytes, here it is {digest_size}')
    for name, value in (('salt', salt), ('person', person)):
        if len(value) > salt_size:
            raise ValueError(f'maximum {name} length is {salt_size} bytes')
    if len(key) > longest:
        raise ValueError(f'maximum key length is {longest} bytes')
    if not 0 <= fanout <= 255:
        raise ValueError('fanout must be between 0 and 255')
    if not 1 <= depth <= 255:
        raise ValueError('depth must be between 1 and 255')
    if leaf_size > 0xFFFFFFFF:
        raise OverflowError('leaf_size is too large')
    if not is_long and node_offset > 0xFFFFFFFFFFFF:
        raise OverflowError('node_offset is too large')
    if not 0 <= node_depth <= 255:
        raise ValueError('node_depth must be between 0 and 255')
    if not 0 <= inner_size <= longest:
        raise ValueError(f'inner_size must be between 0 and is {longest}')
    parameters = bytes([digest_size, len(key), fanout, depth]) + leaf_size.to_bytes(4, 'little')
    parameters += node_offset.to_bytes(8 if is_long else 6, 'little') + bytes([node_depth, inner_size])
    if is_long:
        parameters += bytes(14)
    parameters += bytes(salt).ljust(salt_size, b'\0') + bytes(person).ljust(salt_size, b'\0')
    return _blake(is_long, parameters, bytes(key), last_node, _data(data, string))


def blake2b(data=_MISSING, /, *, digest_size=64, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0,
            node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True, string=_MISSING):
    """Return a new BLAKE2b hash object."""
    return _blake2(True, data, string, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset,
                   node_depth, inner_size, last_node)


def blake2s(data=_MISSING, /, *, digest_size=32, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0,
            node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True, string=_MISSING):
    """Return a new BLAKE2s hash object."""
    return _blake2(False, data, string, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset,
                   node_depth, inner_size, last_node)


for _function, _sizes in ((blake2b, (16, 16, 64, 64)), (blake2s, (8, 8, 32, 32))):
    _function.SALT_SIZE, _function.PERSON_SIZE, _function.MAX_KEY_SIZE, _function.MAX_DIGEST_SIZE = _sizes

_BY_NAME = {
    'md5': md5, 'sha1': sha1, 'sha224': sha224, 'sha256': sha256, 'sha384': sha384, 'sha512': sha512,
    'sha3_224': sha3_224, 'sha3_256': sha3_256, 'sha3_384': sha3_384, 'sha3_512': sha3_512,
    'shake_128': shake_128, 'shake_256': shake_256, 'blake2b': blake2b, 'blake2s': blake2s,
}


def new(name, data=b'', **kwargs):
    """new(name, data=b'') - Return a new hashing object using the named algorithm."""
    if not isinstance(name, str):
        raise TypeError(f"new() argument 'name' must be str, not {type(name).__name__}")
    found = _BY_NAME.get(name.lower().replace('-', '_')) or _BY_NAME.get(name.lower().replace('-', ''))
    if found is None:
        raise ValueError('unsupported hash type ' + name)
    return found(data, **kwargs)


def file_digest(fileobj, digest, /, *, _bufsize=2 ** 18):
    """Hash the contents of a file-like object. Returns a digest object."""
    digestobj = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, 'getbuffer'):
        digestobj.update(fileobj.getbuffer())
        return digestobj
    if not hasattr(fileobj, 'read'):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    while True:
        data = fileobj.read(_bufsize)
        if not data:
            return digestobj
        digestobj.update(data)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """Password based key derivation function 2 (PKCS #5 v2.0) with HMAC as pseudorandom function."""
    if iterations < 1:
        raise ValueError('iteration value must be greater than 0.')
    if dklen is None:
        dklen = new(hash_name).digest_size
    if dklen < 1:
        raise ValueError('key length must be greater than 0.')
    key = _pbkdf2(hash_name.lower().replace('-', ''), password, salt, iterations, dklen)
    if key is None:
        raise ValueError('unsupported hash type ' + hash_name)
    return key
