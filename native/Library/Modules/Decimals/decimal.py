import numbers

__all__ = (
    'Decimal', 'Context', 'DecimalTuple', 'DefaultContext', 'BasicContext', 'ExtendedContext', 'DecimalException',
    'Clamped', 'InvalidOperation', 'DivisionByZero', 'Inexact', 'Rounded', 'Subnormal', 'Overflow', 'Underflow',
    'FloatOperation', 'DivisionImpossible', 'InvalidContext', 'ConversionSyntax', 'DivisionUndefined', 'ROUND_DOWN',
    'ROUND_HALF_UP', 'ROUND_HALF_EVEN', 'ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_UP', 'ROUND_HALF_DOWN', 'ROUND_05UP',
    'setcontext', 'getcontext', 'localcontext', 'IEEEContext', 'IEEE_CONTEXT_MAX_BITS', 'MAX_PREC', 'MAX_EMAX',
    'MIN_EMIN', 'MIN_ETINY', 'HAVE_THREADS', 'HAVE_CONTEXTVAR',
)
__state__ = ('_context', 'DefaultContext', 'BasicContext', 'ExtendedContext')

ROUND_UP = 'ROUND_UP'
ROUND_DOWN = 'ROUND_DOWN'
ROUND_CEILING = 'ROUND_CEILING'
ROUND_FLOOR = 'ROUND_FLOOR'
ROUND_HALF_UP = 'ROUND_HALF_UP'
ROUND_HALF_DOWN = 'ROUND_HALF_DOWN'
ROUND_HALF_EVEN = 'ROUND_HALF_EVEN'
ROUND_05UP = 'ROUND_05UP'

MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = -1999999999999999997
IEEE_CONTEXT_MAX_BITS = 512
HAVE_THREADS = True
HAVE_CONTEXTVAR = True
SPEC_VERSION = __version__ = '1.70'
__libmpdec_version__ = '4.0.0'


class DecimalException(ArithmeticError):
    """Base of the exceptions of this module."""


class Clamped(DecimalException):
    """The exponent was changed to fit."""


class InvalidOperation(DecimalException):
    """The operation makes no sense."""


class ConversionSyntax(InvalidOperation):
    """The text is no number."""


class DivisionImpossible(InvalidOperation):
    """The whole quotient has too many digits."""


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    """Zero was divided by zero."""


class InvalidContext(InvalidOperation):
    """The context makes no sense."""


class DivisionByZero(DecimalException, ZeroDivisionError):
    """A number was divided by zero."""


class Inexact(DecimalException):
    """Digits were lost."""


class Rounded(DecimalException):
    """Digits were dropped."""


class Subnormal(DecimalException):
    """The exponent is below Emin."""


class Overflow(Inexact, Rounded):
    """The result is too large."""


class Underflow(Inexact, Rounded, Subnormal):
    """The result is too small."""


class FloatOperation(DecimalException, TypeError):
    """A float met a decimal."""


_SIGNALS = {
    InvalidOperation: 1, FloatOperation: 2, DivisionByZero: 4, Overflow: 8, Underflow: 16, Subnormal: 32,
    Inexact: 64, Rounded: 128, Clamped: 256,
}


class DecimalTuple(tuple):
    """Sign, digits and exponent of a decimal."""

    __slots__ = ()
    _fields = __match_args__ = ('sign', 'digits', 'exponent')

    def __new__(cls, sign, digits, exponent):
        return tuple.__new__(cls, (sign, digits, exponent))

    def __repr__(self):
        return f'{type(self).__name__}(sign={self[0]!r}, digits={self[1]!r}, exponent={self[2]!r})'

    def __getnewargs__(self):
        return tuple(self)

    def _replace(self, **changes):
        return type(self)(**{**self._asdict(), **changes})

    def _asdict(self):
        return dict(zip(self._fields, self))

    sign = property(lambda self: self[0], doc='0 or 1.')
    digits = property(lambda self: self[1], doc='The digits.')
    exponent = property(lambda self: self[2], doc="The exponent, or 'F', 'n', 'N'.")


class SignalDict:
    """The flags or the traps of a context."""

    __slots__ = ('_owner', '_is_traps')

    def __init__(self, owner, is_traps):
        self._owner = owner
        self._is_traps = is_traps

    def __getitem__(self, key):
        if key not in _SIGNALS:
            raise KeyError('invalid error flag')
        return self._owner._bits(self._is_traps) & _SIGNALS[key] != 0

    def __setitem__(self, key, value):
        if key not in _SIGNALS:
            raise KeyError('invalid error flag')
        bits = self._owner._bits(self._is_traps) & ~_SIGNALS[key]
        self._owner._set_bits(self._is_traps, bits | (_SIGNALS[key] if value else 0))

    def __delitem__(self, key):
        raise ValueError('signal keys cannot be deleted')

    def __iter__(self):
        return iter(_SIGNALS)

    def __len__(self):
        return len(_SIGNALS)

    def __contains__(self, key):
        return key in _SIGNALS

    def __eq__(self, other):
        if not isinstance(other, (SignalDict, dict)):
            return NotImplemented
        return dict(self.items()) == dict(other.items())

    __hash__ = None

    def __repr__(self):
        return '{' + ', '.join([f'{signal!r}:{value!r}' for signal, value in self.items()]) + '}'

    def get(self, key, default=None):
        """The value of a signal, or the default."""
        return self[key] if key in _SIGNALS else default

    def keys(self):
        """The signals."""
        return _SIGNALS.keys()

    def values(self):
        """The values."""
        return list(dict(self.items()).values())

    def items(self):
        """Signals and values."""
        bits = self._owner._bits(self._is_traps)
        return [(signal, bits & bit != 0) for signal, bit in _SIGNALS.items()]

    def copy(self):
        """A dict of signals and values."""
        return dict(self.items())

    def update(self, other=(), /):
        """Set the values of several signals."""
        for key, value in dict(other.items() if hasattr(other, 'items') else other).items():
            self[key] = value

    def setdefault(self, key, default=None):
        """The value of a signal: every signal has one."""
        return self[key]


def _bits_of(signals):
    if isinstance(signals, (SignalDict, dict)):
        if set(signals) != set(_SIGNALS):
            raise KeyError('invalid signal dict')
        return sum([_SIGNALS[s] for s in _SIGNALS if signals[s]])
    if not isinstance(signals, list):
        raise TypeError('argument must be a signal dict')
    bits = 0
    for signal in signals:
        if signal not in _SIGNALS:
            raise TypeError('valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n'
                            '   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]')
        bits |= _SIGNALS[signal]
    return bits


def _signal_names(bits):
    order = (InvalidOperation, Clamped, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal,
             Underflow)
    return '[' + ', '.join([s.__name__ for s in order if bits & _SIGNALS[s]]) + ']'


class Context(_Context):
    """Precision, rounding, range, flags and traps of operations."""

    __slots__ = ()

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None,
                 traps=None):
        base = DefaultContext
        if base is None:
            base = self
        self.prec = base.prec if prec is None else prec
        self.rounding = base.rounding if rounding is None else rounding
        self.Emin = base.Emin if Emin is None else Emin
        self.Emax = base.Emax if Emax is None else Emax
        self.capitals = base.capitals if capitals is None else capitals
        self.clamp = base.clamp if clamp is None else clamp
        self._set_bits(False, 0 if flags is None else _bits_of(flags))
        self._set_bits(True, base._bits(True) if traps is None else _bits_of(traps))

    def __repr__(self):
        return (f'Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, '
                f'capitals={self.capitals}, clamp={self.clamp}, flags={_signal_names(self._bits(False))}, '
                f'traps={_signal_names(self._bits(True))})')

    def __reduce__(self):
        flags = [s for s, on in self.flags.items() if on]
        traps = [s for s, on in self.traps.items() if on]
        return (type(self), (self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, flags, traps))

    @property
    def flags(self):
        """What has happened."""
        return SignalDict(self, False)

    @flags.setter
    def flags(self, value):
        self._set_bits(False, _bits_of(value))

    @property
    def traps(self):
        """What raises an exception."""
        return SignalDict(self, True)

    @traps.setter
    def traps(self, value):
        self._set_bits(True, _bits_of(value))

    def copy(self):
        """A context with the same settings, flags and traps."""
        made = Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp)
        made._set_bits(False, self._bits(False))
        made._set_bits(True, self._bits(True))
        return made

    __copy__ = copy

    def clear_flags(self):
        """Nothing has happened."""
        self._set_bits(False, 0)

    def clear_traps(self):
        """Nothing raises an exception."""
        self._set_bits(True, 0)

    def Etiny(self):
        """The least exponent of a last digit."""
        return self.Emin - self.prec + 1

    def Etop(self):
        """The largest exponent of a last digit of full precision."""
        return self.Emax - self.prec + 1

    def radix(self):
        """10."""
        return Decimal(10)

    def canonical(self, x, /):
        """The number itself."""
        if not isinstance(x, Decimal):
            raise TypeError('argument must be a Decimal')
        return x

    def compare_total(self, x, y, /):
        """Where a number stands in the total order."""
        return self._decimal(x).compare_total(self._decimal(y))

    def compare_total_mag(self, x, y, /):
        """Where a magnitude stands in the total order."""
        return self._decimal(x).compare_total_mag(self._decimal(y))

    def copy_abs(self, x, /):
        """The number without its sign."""
        return self._decimal(x).copy_abs()

    def copy_decimal(self, x, /):
        """The number as a Decimal."""
        return self._decimal(x)

    def copy_negate(self, x, /):
        """The number with the other sign."""
        return self._decimal(x).copy_negate()

    def copy_sign(self, x, y, /):
        """The first number with the sign of the second."""
        return self._decimal(x).copy_sign(self._decimal(y))

    def same_quantum(self, x, y, /):
        """Whether both have the same exponent."""
        return self._decimal(x).same_quantum(self._decimal(y))

    def is_canonical(self, x, /):
        """True."""
        return self.canonical(x).is_canonical()

    def is_finite(self, x, /):
        """Whether it is a number."""
        return self._decimal(x).is_finite()

    def is_infinite(self, x, /):
        """Whether it is infinite."""
        return self._decimal(x).is_infinite()

    def is_nan(self, x, /):
        """Whether it is a NaN."""
        return self._decimal(x).is_nan()

    def is_qnan(self, x, /):
        """Whether it is a quiet NaN."""
        return self._decimal(x).is_qnan()

    def is_snan(self, x, /):
        """Whether it is a signaling NaN."""
        return self._decimal(x).is_snan()

    def is_signed(self, x, /):
        """Whether it has a minus sign."""
        return self._decimal(x).is_signed()

    def is_zero(self, x, /):
        """Whether it is a zero."""
        return self._decimal(x).is_zero()


DefaultContext = None
DefaultContext = Context(28, ROUND_HALF_EVEN, -999999, 999999, 1, 0, [], [DivisionByZero, Overflow, InvalidOperation])
BasicContext = Context(9, ROUND_HALF_UP, traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(9, ROUND_HALF_EVEN, traps=[], flags=[])
_context = DefaultContext.copy()


def getcontext():
    """The context that operations use."""
    return _context


def setcontext(context, /):
    """Set the context that operations use."""
    global _context
    if not isinstance(context, Context):
        raise TypeError('argument must be a context')
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _context = context


class _ContextManager:
    """Sets a context for a with statement."""

    def __init__(self, context):
        self._new = context
        self._saved = None

    def __enter__(self):
        self._saved = getcontext()
        setcontext(self._new)
        return self._new

    def __exit__(self, *args):
        setcontext(self._saved)


def localcontext(ctx=None, *, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None,
                 traps=None):
    """A context manager that uses a copy of a context in the body of a with statement."""
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError('optional argument must be a context')
    ctx = ctx.copy()
    for name, value in (('prec', prec), ('rounding', rounding), ('Emin', Emin), ('Emax', Emax),
                        ('capitals', capitals), ('clamp', clamp), ('flags', flags), ('traps', traps)):
        if value is not None:
            setattr(ctx, name, value)
    return _ContextManager(ctx)


def IEEEContext(bits, /):
    """The context of an IEEE interchange format."""
    if bits <= 0 or bits > IEEE_CONTEXT_MAX_BITS or bits % 32:
        raise ValueError(f'argument must be a multiple of 32, with a maximum of {IEEE_CONTEXT_MAX_BITS}')
    emax = 3 * 2 ** (bits // 16 + 3)
    return Context(9 * (bits // 32) - 2, ROUND_HALF_EVEN, 1 - emax, emax, 1, 1, [], [])


numbers.Number.register(Decimal)
