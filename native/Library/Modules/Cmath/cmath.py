import math

__all__ = ('acos', 'acosh', 'asin', 'asinh', 'atan', 'atanh', 'cos', 'cosh', 'exp', 'isclose', 'isfinite', 'isinf',
           'isnan', 'log', 'log10', 'phase', 'polar', 'rect', 'sin', 'sinh', 'sqrt', 'tan', 'tanh', 'pi', 'e', 'tau',
           'inf', 'nan', 'infj', 'nanj')

pi = math.pi
e = math.e
tau = math.tau
inf = math.inf
nan = math.nan
infj = complex(0.0, inf)
nanj = complex(0.0, nan)
_LARGE = 1.7976931348623157e+308 / 4.0
_SQRT_LARGE = math.sqrt(_LARGE)
_LOG_LARGE = math.log(_LARGE)
_SMALLEST = 2.2250738585072014e-308
_SQRT_SMALLEST = math.sqrt(_SMALLEST)
_LN2 = math.log(2.0)
_LN10 = math.log(10.0)


def _complex(z):
    if type(z) is complex:
        return z
    if isinstance(z, (float, int)) or hasattr(type(z), '__complex__'):
        return complex(z)
    # For its text of what is no number.
    return complex(math.copysign(1.0, z) and z)


def _finite(z):
    return math.isfinite(z.real) and math.isfinite(z.imag)


def _checked(real, imag):
    if math.isinf(real) or math.isinf(imag):
        raise OverflowError('math range error')
    return complex(real, imag)




def isfinite(z, /):
    """Whether both parts are finite."""
    return _finite(_complex(z))


def isinf(z, /):
    """Whether a part is infinite."""
    z = _complex(z)
    return math.isinf(z.real) or math.isinf(z.imag)


def isnan(z, /):
    """Whether a part is a NaN."""
    z = _complex(z)
    return math.isnan(z.real) or math.isnan(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    """Whether two complex numbers are close to each other."""
    a, b = _complex(a), _complex(b)
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError('tolerances must be non-negative')
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    diff = abs(a - b)
    return diff <= rel_tol * abs(b) or diff <= rel_tol * abs(a) or diff <= abs_tol


def phase(z, /):
    """The angle of a complex number."""
    z = _complex(z)
    return math.atan2(z.imag, z.real)


def polar(z, /):
    """Distance from the origin and angle."""
    z = _complex(z)
    return abs(z), math.atan2(z.imag, z.real)


def rect(r, phi, /):
    """The complex number of a distance and an angle."""
    r, phi = float(r), float(phi)
    if math.isfinite(r) and math.isfinite(phi):
        if phi == 0.0:
            return complex(r, r * phi)
        return complex(r * math.cos(phi), r * math.sin(phi))
    if math.isinf(phi) and r != 0.0 and not math.isnan(r):
        raise ValueError('math domain error')
    if math.isinf(r) and math.isfinite(phi):
        if phi == 0.0:
            return complex(r, math.copysign(0.0, phi) if r > 0 else -math.copysign(0.0, phi))
        return complex(math.copysign(inf, math.cos(phi)) * math.copysign(1.0, r),
                       math.copysign(inf, math.sin(phi)) * math.copysign(1.0, r))
    if r == 0.0:
        return complex(0.0, 0.0)
    return complex(r if math.isinf(r) else nan, nan)


def sqrt(z, /):
    """The square root."""
    z = _complex(z)
    x, y = z.real, z.imag
    if not _finite(z):
        if math.isinf(y):
            return complex(inf, y)
        if math.isinf(x):
            if x > 0:
                return complex(inf, y if math.isnan(y) else math.copysign(0.0, y))
            return complex(nan, inf) if math.isnan(y) else complex(0.0, math.copysign(inf, y))
        return complex(nan, nan)
    if x == 0.0 and y == 0.0:
        return complex(0.0, y)
    ax, ay = math.fabs(x), math.fabs(y)
    if ax < _SMALLEST and ay < _SMALLEST:
        ax = math.ldexp(ax, 53)
        s = math.ldexp(math.sqrt(ax + math.hypot(ax, math.ldexp(ay, 53))), -27)
    else:
        ax /= 8.0
        s = 2.0 * math.sqrt(ax + math.hypot(ax, ay / 8.0))
    d = ay / (2.0 * s)
    return complex(s, math.copysign(d, y)) if x >= 0.0 else complex(d, math.copysign(s, y))


def exp(z, /):
    """e to the power."""
    z = _complex(z)
    x, y = z.real, z.imag
    if not _finite(z):
        if math.isinf(x) and math.isfinite(y):
            size = inf if x > 0 else 0.0
            if y == 0.0:
                return complex(size, y)
            return complex(math.copysign(size, math.cos(y)), math.copysign(size, math.sin(y)))
        if math.isinf(y) and (math.isfinite(x) or x == inf):
            raise ValueError('math domain error')
        if x == -inf:
            return complex(0.0, 0.0)
        if x == inf:
            return complex(inf, nan)
        return complex(nan, y if y == 0.0 else nan)
    if x > _LOG_LARGE:
        size = math.exp(x - 1.0)
        return _checked(size * math.cos(y) * e, size * math.sin(y) * e)
    size = math.exp(x)
    return _checked(size * math.cos(y), size * math.sin(y))


def _log(z):
    x, y = z.real, z.imag
    if not _finite(z):
        real = inf if math.isinf(x) or math.isinf(y) else nan
        return complex(real, math.atan2(y, x))
    ax, ay = math.fabs(x), math.fabs(y)
    if ax > _LARGE or ay > _LARGE:
        real = math.log(math.hypot(ax / 2.0, ay / 2.0)) + _LN2
    elif ax < _SMALLEST and ay < _SMALLEST:
        if ax == 0.0 and ay == 0.0:
            raise ValueError('math domain error')
        real = math.log(math.hypot(math.ldexp(ax, 53), math.ldexp(ay, 53))) - 53 * _LN2
    else:
        h = math.hypot(ax, ay)
        if 0.71 <= h <= 1.73:
            am, an = max(ax, ay), min(ax, ay)
            real = math.log1p((am - 1) * (am + 1) + an * an) / 2.0
        else:
            real = math.log(h)
    return complex(real, math.atan2(y, x))


def log(z, base=None, /):
    """The logarithm, natural unless a base is given."""
    result = _log(_complex(z))
    return result if base is None else result / _log(_complex(base))


def log10(z, /):
    """The logarithm of base ten."""
    result = _log(_complex(z))
    return complex(result.real / _LN10, result.imag / _LN10)


def cosh(z, /):
    """The hyperbolic cosine."""
    z = _complex(z)
    x, y = z.real, z.imag
    if not _finite(z):
        return _special_hyperbolic(x, y, True)
    if math.fabs(x) > _LOG_LARGE:
        less = x - math.copysign(1.0, x)
        return _checked(math.cos(y) * math.cosh(less) * e, math.sin(y) * math.sinh(less) * e)
    return _checked(math.cos(y) * math.cosh(x), math.sin(y) * math.sinh(x))


def sinh(z, /):
    """The hyperbolic sine."""
    z = _complex(z)
    x, y = z.real, z.imag
    if not _finite(z):
        return _special_hyperbolic(x, y, False)
    if math.fabs(x) > _LOG_LARGE:
        less = x - math.copysign(1.0, x)
        return _checked(math.cos(y) * math.sinh(less) * e, math.sin(y) * math.cosh(less) * e)
    return _checked(math.cos(y) * math.sinh(x), math.sin(y) * math.cosh(x))


def _special_hyperbolic(x, y, is_cosine):
    if math.isinf(x):
        if math.isinf(y):
            raise ValueError('math domain error')
        first = inf if is_cosine else x
        if y == 0.0:
            return complex(first, y * math.copysign(1.0, x) if is_cosine else y)
        if math.isnan(y):
            return complex(first, nan)
        c, s = math.cos(y), math.sin(y)
        if is_cosine:
            return complex(math.copysign(inf, c), math.copysign(inf, s) * math.copysign(1.0, x))
        return complex(math.copysign(inf, c) * math.copysign(1.0, x), math.copysign(inf, s))
    if math.isinf(y):
        if x == 0.0:
            raise ValueError('math domain error')
        if math.isnan(x):
            return complex(nan, nan)
        raise ValueError('math domain error')
    if math.isnan(x) and y == 0.0:
        return complex(nan, y)
    if x == 0.0:
        return complex(nan, 0.0) if is_cosine else complex(x, nan)
    return complex(nan, nan)


def tanh(z, /):
    """The hyperbolic tangent."""
    z = _complex(z)
    x, y = z.real, z.imag
    if not _finite(z):
        if math.isinf(x):
            if math.isfinite(y):
                return complex(math.copysign(1.0, x), math.copysign(0.0, y if y == 0.0 else math.sin(2.0 * y)))
            return complex(math.copysign(1.0, x), 0.0)
        if math.isinf(y):
            if math.isnan(x):
                return complex(nan, nan)
            raise ValueError('math domain error')
        return complex(x if x == 0.0 else nan, y if y == 0.0 else nan)
    if math.fabs(x) > _LOG_LARGE:
        return complex(math.copysign(1.0, x), 4.0 * math.sin(y) * math.cos(y) * math.exp(-2.0 * math.fabs(x)))
    tx, ty = math.tanh(x), math.tan(y)
    cx = 1.0 / math.cosh(x)
    both = tx * ty
    denom = 1.0 + both * both
    return complex(tx * (1.0 + ty * ty) / denom, ((ty / denom) * cx) * cx)


def cos(z, /):
    """The cosine."""
    z = _complex(z)
    return cosh(complex(-z.imag, z.real))


def sin(z, /):
    """The sine."""
    z = _complex(z)
    s = sinh(complex(-z.imag, z.real))
    return complex(s.imag, -s.real)


def tan(z, /):
    """The tangent."""
    z = _complex(z)
    s = tanh(complex(-z.imag, z.real))
    return complex(s.imag, -s.real)


def acos(z, /):
    """The arc cosine."""
    z = _complex(z)
    x, y = z.real, z.imag
    if not _finite(z):
        if math.isnan(x) or math.isnan(y):
            if math.isinf(y):
                return complex(nan, -y)
            if math.isinf(x):
                return complex(nan, math.copysign(inf, -y))
            return complex(pi / 2 if x == 0.0 else nan, nan)
        return complex(math.atan2(math.fabs(y), x), math.copysign(inf, -y))
    if math.fabs(x) > _LARGE or math.fabs(y) > _LARGE:
        size = math.log(math.hypot(x / 2.0, y / 2.0)) + _LN2 * 2.0
        imag = -math.copysign(size, y) if x < 0.0 else math.copysign(size, -y)
        return complex(math.atan2(math.fabs(y), x), imag)
    s1, s2 = sqrt(complex(1.0 - x, -y)), sqrt(complex(1.0 + x, y))
    return complex(2.0 * math.atan2(s1.real, s2.real), math.asinh(s2.real * s1.imag - s2.imag * s1.real))


def acosh(z, /):
    """The inverse hyperbolic cosine."""
    z = _complex(z)
    x, y = z.real, z.imag
    if not _finite(z):
        if math.isnan(x) or math.isnan(y):
            return complex(inf if math.isinf(x) or math.isinf(y) else nan, pi / 2 if x == 0.0 else nan)
        return complex(inf, math.atan2(y, x))
    if math.fabs(x) > _LARGE or math.fabs(y) > _LARGE:
        return complex(math.log(math.hypot(x / 2.0, y / 2.0)) + _LN2 * 2.0, math.atan2(y, x))
    s1, s2 = sqrt(complex(x - 1.0, y)), sqrt(complex(x + 1.0, y))
    return complex(math.asinh(s1.real * s2.real + s1.imag * s2.imag), 2.0 * math.atan2(s1.imag, s2.real))


def asinh(z, /):
    """The inverse hyperbolic sine."""
    z = _complex(z)
    x, y = z.real, z.imag
    if not _finite(z):
        if math.isnan(x) or math.isnan(y):
            if math.isnan(x):
                return complex(math.copysign(inf, x) if math.isinf(y) else nan, y if y == 0.0 else nan)
            return complex(x if math.isinf(x) else nan, nan)
        if math.isinf(x):
            return complex(x, math.copysign(pi / 4 if math.isinf(y) else 0.0, y))
        return complex(math.copysign(inf, x), math.copysign(pi / 2, y))
    if math.fabs(x) > _LARGE or math.fabs(y) > _LARGE:
        size = math.log(math.hypot(x / 2.0, y / 2.0)) + _LN2 * 2.0
        real = math.copysign(size, x) if y >= 0.0 else -math.copysign(size, -x)
        return complex(real, math.atan2(y, math.fabs(x)))
    s1, s2 = sqrt(complex(1.0 + y, -x)), sqrt(complex(1.0 - y, x))
    return complex(math.asinh(s1.real * s2.imag - s2.real * s1.imag),
                   math.atan2(y, s1.real * s2.real - s1.imag * s2.imag))


def asin(z, /):
    """The arc sine."""
    z = _complex(z)
    s = asinh(complex(-z.imag, z.real))
    return complex(s.imag, -s.real)


def atanh(z, /):
    """The inverse hyperbolic tangent."""
    z = _complex(z)
    x, y = z.real, z.imag
    if not _finite(z):
        if math.isinf(y):
            return complex(math.copysign(0.0, x), math.copysign(pi / 2, y))
        if math.isinf(x):
            return complex(math.copysign(0.0, x), nan if math.isnan(y) else math.copysign(pi / 2, y))
        return complex(x if x == 0.0 else nan, nan)
    if math.copysign(1.0, x) < 0.0:
        return -atanh(-z)
    ay = math.fabs(y)
    if x > _SQRT_LARGE or ay > _SQRT_LARGE:
        h = math.hypot(x / 2.0, y / 2.0)
        return complex(x / 4.0 / h / h, -math.copysign(pi / 2.0, -y))
    if x == 1.0 and ay < _SQRT_SMALLEST:
        if ay == 0.0:
            raise ValueError('math domain error')
        return complex(-math.log(math.sqrt(ay) / math.sqrt(math.hypot(ay, 2.0))),
                       math.copysign(math.atan2(2.0, -ay) / 2, y))
    return complex(math.log1p(4.0 * x / ((1 - x) * (1 - x) + ay * ay)) / 4.0,
                   -math.atan2(-2.0 * y, (1 - x) * (1 + x) - ay * ay) / 2.0)


def atan(z, /):
    """The arc tangent."""
    z = _complex(z)
    s = atanh(complex(-z.imag, z.real))
    return complex(s.imag, -s.real)
