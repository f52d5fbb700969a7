from random import SystemRandom

__all__ = ('choice', 'randbelow', 'randbits', 'SystemRandom', 'token_bytes', 'token_hex', 'token_urlsafe',
           'compare_digest')

DEFAULT_ENTROPY = 32
_generator = SystemRandom()
randbits = _generator.getrandbits
choice = _generator.choice


def compare_digest(a, b, /):
    """Whether two texts or bytes are equal, in a time that does not depend on where they differ."""
    from hmac import compare_digest
    return compare_digest(a, b)


def randbelow(exclusive_upper_bound):
    """A random int that is at least 0 and below a bound."""
    if exclusive_upper_bound <= 0:
        raise ValueError('Upper bound must be positive.')
    return _generator._randbelow(exclusive_upper_bound)


def token_bytes(nbytes=None):
    """Random bytes."""
    return _generator.randbytes(DEFAULT_ENTROPY if nbytes is None else nbytes)


def token_hex(nbytes=None):
    """Random bytes as hexadecimal digits."""
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    """Random bytes as a text that can stand in a URL."""
    from base64 import urlsafe_b64encode
    return urlsafe_b64encode(token_bytes(nbytes)).rstrip(b'=').decode('ascii')
