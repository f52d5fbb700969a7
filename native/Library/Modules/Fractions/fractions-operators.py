

_INFINITY = float('inf')


def _hash(numerator, denominator):
    modulus = 2305843009213693951
    try:
        inverse = pow(denominator, -1, modulus)
    except ValueError:
        value = 314159
    else:
        value = hash(hash(abs(numerator)) * inverse)
    result = value if numerator >= 0 else -value
    return -2 if result == -1 else result


def _forward(a, b, exact, plain, takes_complex=True):
    if isinstance(b, Fraction):
        return exact(a, b)
    if isinstance(b, int):
        return exact(a, Fraction._of(int(b), 1))
    if isinstance(b, float):
        return plain(float(a), b)
    if takes_complex and isinstance(b, complex):
        return plain(float(a), b)
    return NotImplemented


def _reverse(b, a, exact, plain, takes_complex=True):
    if isinstance(a, numbers.Rational):
        return exact(Fraction(a), b)
    if isinstance(a, numbers.Real):
        return plain(float(a), float(b))
    if takes_complex and isinstance(a, numbers.Complex):
        return plain(complex(a), float(b))
    return NotImplemented


def _plus(a, b):
    return a + b


def _minus(a, b):
    return a - b


def _times(a, b):
    return a * b


def _over(a, b):
    return a / b


def _floor_over(a, b):
    return a // b


def _modulo(a, b):
    return a % b


def _less(a, b):
    return a < b


def _less_equal(a, b):
    return a <= b


def _greater(a, b):
    return a > b


def _greater_equal(a, b):
    return a >= b
