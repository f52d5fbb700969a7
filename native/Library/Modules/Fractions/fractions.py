from math import gcd
import numbers
import re

__all__ = ('Fraction',)

_NUMBER = re.compile(r'''
    \A\s*
    (?P<sign>[-+]?)
    (?=\d|\.\d)
    (?P<num>\d*|\d+(_\d+)*)
    (?:
       (?:\s*/\s*(?P<denom>\d+(_\d+)*))?
    |
       (?:\.(?P<decimal>\d*|\d+(_\d+)*))?
       (?:E(?P<exp>[-+]?\d+(_\d+)*))?
    )
    \s*\Z
''', re.VERBOSE | re.IGNORECASE)

class Fraction(numbers.Rational):
    """A rational number in lowest terms."""

    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        self = super().__new__(cls)
        if denominator is None:
            kind = type(numerator)
            if kind is int:
                self._numerator, self._denominator = numerator, 1
                return self
            if kind is float or kind is Fraction:
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            if isinstance(numerator, str):
                self._numerator, self._denominator = cls._parse(numerator)
                return self
            if isinstance(numerator, numbers.Rational):
                self._numerator, self._denominator = numerator.numerator, numerator.denominator
                return self
            if not isinstance(numerator, type) and hasattr(numerator, 'as_integer_ratio'):
                ratio = numerator.as_integer_ratio()
                if not isinstance(ratio, tuple) or len(ratio) != 2:
                    raise TypeError(f'unexpected return type from {kind.__name__}.as_integer_ratio()')
                self._numerator, self._denominator = ratio
                return self
            raise TypeError('argument should be a string or a Rational instance or '
                            'have the as_integer_ratio() method')
        if type(numerator) is int is type(denominator):
            pass
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            numerator, denominator = (numerator.numerator * denominator.denominator,
                                      denominator.numerator * numerator.denominator)
        else:
            raise TypeError('both arguments should be Rational instances')
        if denominator == 0:
            raise ZeroDivisionError('Fraction(%s, 0)' % numerator)
        g = gcd(numerator, denominator)
        if denominator < 0:
            g = -g
        self._numerator = numerator // g
        self._denominator = denominator // g
        return self

    @staticmethod
    def _parse(text):
        found = _NUMBER.match(text)
        if found is None:
            raise ValueError('Invalid literal for Fraction: %r' % text)
        numerator = int(found['num'] or '0')
        denominator = 1
        if found['denom']:
            denominator = int(found['denom'])
        else:
            decimal = found['decimal']
            if decimal:
                decimal = decimal.replace('_', '')
                scale = 10 ** len(decimal)
                numerator = numerator * scale + int(decimal)
                denominator *= scale
            if found['exp']:
                exponent = int(found['exp'])
                if exponent >= 0:
                    numerator *= 10 ** exponent
                else:
                    denominator *= 10 ** -exponent
        if found['sign'] == '-':
            numerator = -numerator
        if denominator == 0:
            raise ZeroDivisionError('Fraction(%s, 0)' % numerator)
        g = gcd(numerator, denominator)
        return numerator // g, denominator // g

    @classmethod
    def from_number(cls, number):
        """Convert a number to a fraction, without parsing text."""
        if type(number) is int:
            return cls._of(number, 1)
        if isinstance(number, numbers.Rational):
            return cls._of(number.numerator, number.denominator)
        if isinstance(number, float) or (not isinstance(number, type) and hasattr(number, 'as_integer_ratio')):
            n, d = number.as_integer_ratio()
            return cls._of(n, d)
        raise TypeError('argument should be a Rational instance or have the as_integer_ratio() method')

    @classmethod
    def from_float(cls, f):
        """Convert a finite float to a fraction, exactly."""
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError('%s.from_float() only takes floats, not %r (%s)' % (cls.__name__, f, type(f).__name__))
        return cls._of(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """Convert a finite Decimal to a fraction, exactly."""
        from decimal import Decimal
        if isinstance(dec, numbers.Integral):
            dec = Decimal(int(dec))
        elif not isinstance(dec, Decimal):
            raise TypeError('%s.from_decimal() only takes Decimals, not %r (%s)' %
                            (cls.__name__, dec, type(dec).__name__))
        return cls._of(*dec.as_integer_ratio())

    @classmethod
    def _of(cls, numerator, denominator, /):
        made = super(Fraction, cls).__new__(cls)
        made._numerator = numerator
        made._denominator = denominator
        return made

    _from_coprime_ints = _of

    def is_integer(self):
        """True if the fraction is an integer."""
        return self._denominator == 1

    def as_integer_ratio(self):
        """Numerator and denominator."""
        return (self._numerator, self._denominator)

    def limit_denominator(self, max_denominator=1000000):
        """The closest fraction whose denominator is at most the given one."""
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction._of(p1, q1)
        return Fraction._of(p0 + k * p1, q0 + k * q1)

    @property
    def numerator(self):
        """The numerator in lowest terms."""
        return self._numerator

    @property
    def denominator(self):
        """The denominator in lowest terms."""
        return self._denominator

    def __repr__(self):
        return '%s(%s, %s)' % (self.__class__.__name__, self._numerator, self._denominator)

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return '%s/%s' % (self._numerator, self._denominator)

    def __format__(self, format_spec, /):
        if found := _PLAIN_FORMAT.fullmatch(format_spec):
            return _format_plain(self, found)
        if found := _FORMAT.fullmatch(format_spec):
            if found['presentation_type']:
                return _format_float(self, found)
        raise ValueError(f'Invalid format specifier {format_spec!r} for object of type {type(self).__name__!r}')

    def _add(a, b):
        na, da = a._numerator, a._denominator
        nb, db = b._numerator, b._denominator
        g = gcd(da, db)
        if g == 1:
            return Fraction._of(na * db + da * nb, da * db)
        s = da // g
        t = na * (db // g) + nb * s
        g2 = gcd(t, g)
        if g2 == 1:
            return Fraction._of(t, s * db)
        return Fraction._of(t // g2, s * (db // g2))

    def _sub(a, b):
        return a._add(Fraction._of(-b._numerator, b._denominator))

    def _mul(a, b):
        na, da = a._numerator, a._denominator
        nb, db = b._numerator, b._denominator
        g1 = gcd(na, db)
        if g1 > 1:
            na //= g1
            db //= g1
        g2 = gcd(nb, da)
        if g2 > 1:
            nb //= g2
            da //= g2
        return Fraction._of(na * nb, db * da)

    def _div(a, b):
        nb, db = b._numerator, b._denominator
        if nb == 0:
            raise ZeroDivisionError('Fraction(%s, 0)' % db)
        return a._mul(Fraction._of(db, nb) if nb > 0 else Fraction._of(-db, -nb))

    def _floordiv(a, b):
        return (a._numerator * b._denominator) // (a._denominator * b._numerator)

    def _divmod(a, b):
        da, db = a._denominator, b._denominator
        div, rest = divmod(a._numerator * db, da * b._numerator)
        return div, Fraction(rest, da * db)

    def _mod(a, b):
        da, db = a._denominator, b._denominator
        return Fraction((a._numerator * db) % (b._numerator * da), da * db)

    # What each operator does with a float and with a complex on the other side.

    def __add__(a, b):
        return _forward(a, b, Fraction._add, _plus)

    def __radd__(b, a):
        return _reverse(b, a, Fraction._add, _plus)

    def __sub__(a, b):
        return _forward(a, b, Fraction._sub, _minus)

    def __rsub__(b, a):
        return _reverse(b, a, Fraction._sub, _minus)

    def __mul__(a, b):
        return _forward(a, b, Fraction._mul, _times)

    def __rmul__(b, a):
        return _reverse(b, a, Fraction._mul, _times)

    def __truediv__(a, b):
        return _forward(a, b, Fraction._div, _over)

    def __rtruediv__(b, a):
        return _reverse(b, a, Fraction._div, _over)

    def __floordiv__(a, b):
        return _forward(a, b, Fraction._floordiv, _floor_over, False)

    def __rfloordiv__(b, a):
        return _reverse(b, a, Fraction._floordiv, _floor_over, False)

    def __divmod__(a, b):
        return _forward(a, b, Fraction._divmod, divmod, False)

    def __rdivmod__(b, a):
        return _reverse(b, a, Fraction._divmod, divmod, False)

    def __mod__(a, b):
        return _forward(a, b, Fraction._mod, _modulo, False)

    def __rmod__(b, a):
        return _reverse(b, a, Fraction._mod, _modulo, False)

    def __pow__(a, b, modulo=None):
        if modulo is not None:
            return NotImplemented
        if isinstance(b, numbers.Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            if power >= 0:
                return Fraction._of(a._numerator ** power, a._denominator ** power)
            if a._numerator > 0:
                return Fraction._of(a._denominator ** -power, a._numerator ** -power)
            if a._numerator == 0:
                raise ZeroDivisionError('Fraction(%s, 0)' % a._denominator ** -power)
            return Fraction._of((-a._denominator) ** -power, (-a._numerator) ** -power)
        if isinstance(b, (float, complex)):
            return float(a) ** b
        return NotImplemented

    def __rpow__(b, a, modulo=None):
        if modulo is not None:
            return NotImplemented
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a ** b._numerator
        return a ** float(b)

    def __pos__(a):
        return Fraction._of(a._numerator, a._denominator)

    def __neg__(a):
        return Fraction._of(-a._numerator, a._denominator)

    def __abs__(a):
        return Fraction._of(abs(a._numerator), a._denominator)

    def __float__(a):
        return a._numerator / a._denominator

    def __int__(a, _index=int):
        if a._numerator < 0:
            return -(-a._numerator // a._denominator)
        return a._numerator // a._denominator

    def __trunc__(a):
        if a._numerator < 0:
            return -(-a._numerator // a._denominator)
        return a._numerator // a._denominator

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            d = self._denominator
            floor, rest = divmod(self._numerator, d)
            if rest * 2 < d:
                return floor
            if rest * 2 > d:
                return floor + 1
            return floor if floor % 2 == 0 else floor + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        return _hash(self._numerator, self._denominator)

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            if b != b or b in (_INFINITY, -_INFINITY):
                return 0.0 == b
            return a == a.from_float(b)
        return NotImplemented

    def _order(self, other, operation):
        if isinstance(other, numbers.Rational):
            return operation(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if other != other or other in (_INFINITY, -_INFINITY):
                return operation(0.0, other)
            return operation(self, self.from_float(other))
        return NotImplemented

    def __lt__(a, b):
        return a._order(b, _less)

    def __gt__(a, b):
        return a._order(b, _greater)

    def __le__(a, b):
        return a._order(b, _less_equal)

    def __ge__(a, b):
        return a._order(b, _greater_equal)

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return (self.__class__, (self._numerator, self._denominator))

    def __copy__(self):
        if type(self) is Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        if type(self) is Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)
