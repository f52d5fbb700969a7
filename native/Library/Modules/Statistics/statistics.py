from bisect import bisect_left, bisect_right
from decimal import Decimal
from fractions import Fraction
from functools import reduce
from itertools import count, groupby, repeat
from math import (acos, asin, atan, cos, cosh, erf, erfc, exp, fabs, fsum, hypot, isfinite, isinf, log, pi, sin, sqrt,
                  sumprod, tan, tau)
from numbers import Rational
from operator import itemgetter
import random

__all__ = (
    'NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean', 'harmonic_mean', 'kde',
    'kde_random', 'linear_regression', 'mean', 'median', 'median_grouped', 'median_high', 'median_low', 'mode',
    'multimode', 'pstdev', 'pvariance', 'quantiles', 'stdev', 'variance',
)


class StatisticsError(ValueError):
    """The data does not allow what was asked for."""


# Exact sums: fractions with the class that results have.


def _exact_ratio(x):
    try:
        return x.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return (x, None)
    try:
        return (x.numerator, x.denominator)
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator") from None


def _coerce(T, S):
    assert T is not bool
    if T is S:
        return T
    if S is int or S is bool:
        return T
    if T is int:
        return S
    if issubclass(S, T):
        return S
    if issubclass(T, S):
        return T
    if issubclass(T, int):
        return S
    if issubclass(S, int):
        return T
    if issubclass(T, Fraction) and issubclass(S, float):
        return S
    if issubclass(T, float) and issubclass(S, Fraction):
        return T
    raise TypeError(f"don't know how to coerce {T.__name__} and {S.__name__}")


def _total(partials):
    if None in partials:
        return partials[None]
    return sum([Fraction(n, d) for d, n in partials.items()], Fraction(0))


def _sum(data):
    number = 0
    types = {}
    partials = {}
    for kind, values in groupby(data, type):
        types[kind] = None
        for value in values:
            n, d = _exact_ratio(value)
            number += 1
            partials[d] = partials.get(d, 0) + n
    return reduce(_coerce, types, int), _total(partials), number


def _ss(data, c=None):
    if c is not None:
        T, deviations, number = _sum((d := x - c) * d for x in data)
        return T, deviations, c, number
    number = 0
    types = {}
    firsts = {}
    squares = {}
    for kind, values in groupby(data, type):
        types[kind] = None
        for value in values:
            n, d = _exact_ratio(value)
            number += 1
            firsts[d] = firsts.get(d, 0) + n
            squares[d] = squares.get(d, 0) + n * n
    if not number:
        deviations = c = Fraction(0)
    elif None in firsts:
        deviations = c = firsts[None]
        assert not _isfinite(deviations)
    else:
        first = sum([Fraction(n, d) for d, n in firsts.items()], Fraction(0))
        square = sum([Fraction(n, d * d) for d, n in squares.items()], Fraction(0))
        deviations = (number * square - first * first) / number
        c = first / number
    return reduce(_coerce, types, int), deviations, c, number


def _isfinite(x):
    try:
        return x.is_finite()
    except AttributeError:
        return isfinite(x)


def _convert(value, T):
    if type(value) is T:
        return value
    if issubclass(T, int) and value.denominator != 1:
        T = float
    try:
        return T(value)
    except TypeError:
        if issubclass(T, Decimal):
            return T(value.numerator) / value.denominator
        raise


def _fail_neg(values, errmsg='negative value'):
    for x in values:
        if x < 0:
            raise StatisticsError(errmsg)
        yield x


def _root_to_odd(n, m):
    """The square root of n/m rounded down, with the last bit set when it is not exact."""
    from math import isqrt
    a = isqrt(n // m)
    return a | (a * a * m != n)


def _float_root(n, m):
    """The float nearest to the square root of n/m."""
    q = (n.bit_length() - m.bit_length() - 109) // 2
    if q >= 0:
        return (_root_to_odd(n, m << 2 * q) << q) / 1
    return _root_to_odd(n << -2 * q, m) / (1 << -q)


def _decimal_root(n, m):
    """The Decimal nearest to the square root of n/m."""
    if n <= 0:
        if not n:
            return Decimal('0.0')
        n, m = -n, -m
    root = (Decimal(n) / Decimal(m)).sqrt()
    nr, dr = root.as_integer_ratio()
    plus = root.next_plus()
    np, dp = plus.as_integer_ratio()
    if 4 * n * (dr * dp) ** 2 > m * (dr * np + dp * nr) ** 2:
        return plus
    minus = root.next_minus()
    nm, dm = minus.as_integer_ratio()
    if 4 * n * (dr * dm) ** 2 < m * (dr * nm + dm * nr) ** 2:
        return minus
    return root


def _sqrt_of(squared, T):
    if issubclass(T, Decimal):
        return _decimal_root(squared.numerator, squared.denominator)
    return _float_root(squared.numerator, squared.denominator)


def mean(data):
    """The arithmetic mean."""
    T, total, n = _sum(data)
    if n < 1:
        raise StatisticsError('mean requires at least one data point')
    return _convert(total / n, T)


def fmean(data, weights=None):
    """The arithmetic mean as a float."""
    if weights is None:
        try:
            n = len(data)
        except TypeError:
            data = list(data)
            n = len(data)
        total = fsum(data)
        if not n:
            raise StatisticsError('fmean requires at least one data point')
        return total / n
    if not isinstance(weights, (list, tuple)):
        weights = list(weights)
    try:
        top = sumprod(data, weights)
    except ValueError:
        raise StatisticsError('data and weights must be the same length')
    bottom = fsum(weights)
    if not bottom:
        raise StatisticsError('sum of weights must be non-zero')
    return top / bottom


def geometric_mean(data):
    """The geometric mean as a float."""
    n = 0
    found_zero = False
    logs = []
    for n, x in enumerate(data, start=1):
        if x > 0.0 or x != x:
            logs.append(log(x))
        elif x == 0.0:
            found_zero = True
        else:
            raise StatisticsError('No negative inputs allowed', x)
    total = fsum(logs)
    if not n:
        raise StatisticsError('Must have a non-empty dataset')
    if total != total:
        return total
    if found_zero:
        return float('nan') if total == float('inf') else 0.0
    return exp(total / n)


def harmonic_mean(data, weights=None):
    """The harmonic mean."""
    if iter(data) is data:
        data = list(data)
    errmsg = 'harmonic mean does not support negative values'
    n = len(data)
    if n < 1:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if n == 1 and weights is None:
        x = data[0]
        if isinstance(x, (int, float, Rational, Decimal)):
            if x < 0:
                raise StatisticsError(errmsg)
            return x
        raise TypeError('unsupported type')
    if weights is None:
        weights = repeat(1, n)
        sum_weights = n
    else:
        if iter(weights) is weights:
            weights = list(weights)
        if len(weights) != n:
            raise StatisticsError('Number of weights does not match data size')
        _, sum_weights, _ = _sum(w for w in _fail_neg(weights, errmsg))
    try:
        data = _fail_neg(data, errmsg)
        T, total, n = _sum(w / x if w else 0 for w, x in zip(weights, data))
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError('Weighted sum must be positive')
    return _convert(sum_weights / total, T)


def median(data):
    """The middle value; the mean of the two middle values of an even number."""
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError('no median for empty data')
    if n % 2 == 1:
        return data[n // 2]
    i = n // 2
    return (data[i - 1] + data[i]) / 2


def median_low(data):
    """The lower middle value."""
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError('no median for empty data')
    return data[n // 2 if n % 2 == 1 else n // 2 - 1]


def median_high(data):
    """The higher middle value."""
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError('no median for empty data')
    return data[n // 2]


def median_grouped(data, interval=1.0):
    """The median of values that stand for classes of a width."""
    data = sorted(data)
    n = len(data)
    if not n:
        raise StatisticsError('no median for empty data')
    x = data[n // 2]
    i = bisect_left(data, x)
    j = bisect_right(data, x, lo=i)
    try:
        interval = float(interval)
        x = float(x)
    except ValueError:
        raise TypeError('Value cannot be converted to a float')
    return (x - interval / 2.0) + interval * (n / 2 - i) / (j - i)


def _counts(data):
    found = {}
    for x in iter(data):
        found[x] = found.get(x, 0) + 1
    return found


def mode(data):
    """The most common value; the first one of several."""
    counts = _counts(data)
    if not counts:
        raise StatisticsError('no mode for empty data')
    most = max(counts.values())
    for value, number in counts.items():
        if number == most:
            return value


def multimode(data):
    """The most common values, in the order they came."""
    counts = _counts(data)
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, number in counts.items() if number == most]


def variance(data, xbar=None):
    """The variance of a sample."""
    T, deviations, c, n = _ss(data, xbar)
    if n < 2:
        raise StatisticsError('variance requires at least two data points')
    return _convert(deviations / (n - 1), T)


def pvariance(data, mu=None):
    """The variance of a population."""
    T, deviations, c, n = _ss(data, mu)
    if n < 1:
        raise StatisticsError('pvariance requires at least one data point')
    return _convert(deviations / n, T)


def stdev(data, xbar=None):
    """The square root of the variance of a sample."""
    T, deviations, c, n = _ss(data, xbar)
    if n < 2:
        raise StatisticsError('stdev requires at least two data points')
    return _sqrt_of(deviations / (n - 1), T)


def pstdev(data, mu=None):
    """The square root of the variance of a population."""
    T, deviations, c, n = _ss(data, mu)
    if n < 1:
        raise StatisticsError('pstdev requires at least one data point')
    return _sqrt_of(deviations / n, T)


def _mean_stdev(data):
    T, deviations, centre, n = _ss(data)
    if n < 2:
        raise StatisticsError('stdev requires at least two data points')
    square = deviations / (n - 1)
    try:
        return float(centre), _float_root(square.numerator, square.denominator)
    except AttributeError:
        return float(centre), float(centre) / float(deviations)
