using System.Numerics;
using Monty.Runtime.Numbers;
using Monty.Runtime.Text;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Decimals;

/// <summary>What happened in an operation on decimals; contexts have flags and traps for each.</summary>
[Flags]
internal enum DecimalSignals
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary>An operation that makes no sense.</summary>
    Invalid = 1,
    /// <summary>A float met a decimal.</summary>
    FloatOperation = 2,
    /// <summary>A number was divided by zero.</summary>
    DivisionByZero = 4,
    /// <summary>The result is too large.</summary>
    Overflow = 8,
    /// <summary>The result is too small, and not exact.</summary>
    Underflow = 16,
    /// <summary>The result has less than full precision because it is small.</summary>
    Subnormal = 32,
    /// <summary>Digits were lost.</summary>
    Inexact = 64,
    /// <summary>Digits were dropped, maybe zeros.</summary>
    Rounded = 128,
    /// <summary>The exponent was changed to fit.</summary>
    Clamped = 256,
    /// <summary>A text is no number: a kind of Invalid.</summary>
    ConversionSyntax = 512,
    /// <summary>An integer quotient has too many digits: a kind of Invalid.</summary>
    DivisionImpossible = 1024,
    /// <summary>0 / 0: a kind of Invalid.</summary>
    DivisionUndefined = 2048,
    /// <summary>A context makes no sense: a kind of Invalid.</summary>
    InvalidContext = 4096,
    /// <summary>All kinds of Invalid.</summary>
    AnyInvalid = Invalid | ConversionSyntax | DivisionImpossible | DivisionUndefined | InvalidContext,
}

/// <summary>How digits are dropped; the order is that of CPython's C module.</summary>
internal enum DecimalRounding : byte
{
    /// <summary>Away from zero.</summary>
    Up,
    /// <summary>Towards zero.</summary>
    Down,
    /// <summary>Towards infinity.</summary>
    Ceiling,
    /// <summary>Towards minus infinity.</summary>
    Floor,
    /// <summary>To the nearest, half away from zero.</summary>
    HalfUp,
    /// <summary>To the nearest, half towards zero.</summary>
    HalfDown,
    /// <summary>To the nearest, half to even.</summary>
    HalfEven,
    /// <summary>Towards zero, but away from it when the last digit would be 0 or 5.</summary>
    ZeroFiveUp,
}

/// <summary>Precision, range and rounding of operations, and what they signalled.</summary>
internal sealed partial class DecimalWork
{
    /// <summary>Largest precision and exponent.</summary>
    public const long MaxExponent = 999_999_999_999_999_999;

    /// <summary>Least exponent of a number of one digit.</summary>
    public const long MinExponent = -MaxExponent;

    private const int FreeDigits = 1000;
    private const double BitsPerDigit = 3.321928094887362;

    /// <summary>Digits of results.</summary>
    public long Precision = 28;

    /// <summary>Largest exponent of the first digit.</summary>
    public long Emax = 999_999;

    /// <summary>Least exponent of the first digit of normal numbers.</summary>
    public long Emin = -999_999;

    /// <summary>How digits are dropped.</summary>
    public DecimalRounding Rounding = DecimalRounding.HalfEven;

    /// <summary>Large exponents are made smaller by adding zeros.</summary>
    public bool Clamp;

    /// <summary>What happened since it was last set to nothing.</summary>
    public DecimalSignals Status;

    /// <summary>The run that pays; null in tests.</summary>
    public Vm? Machine;

    /// <summary>The meter refused: the terminal error is raised and results mean nothing.</summary>
    public bool IsRefused;

    /// <summary>Least exponent of a last digit.</summary>
    public long Etiny => Emin - Precision + 1;

    /// <summary>Largest exponent of a last digit of full precision.</summary>
    public long Etop => Emax - Precision + 1;

    /// <summary>Settings for steps inside an operation: more digits, the widest range, half to even.</summary>
    public DecimalWork Inner(long precision) => new()
    {
        Precision = precision, Emax = MaxExponent, Emin = MinExponent, Machine = Machine,
    };

    /// <summary>Signals that an operation makes no sense.</summary>
    public DecimalNumber Invalid(DecimalSignals kind = DecimalSignals.Invalid)
    {
        Status |= kind;
        return DecimalNumber.NaN;
    }

    /// <summary>The result when an operand is a NaN; false when none is.</summary>
    public bool TryNaN(in DecimalNumber a, in DecimalNumber b, out DecimalNumber result)
    {
        result = a;
        if (!a.IsNaN && !b.IsNaN)
        {
            return false;
        }

        if (a.Kind == DecimalKind.Signaling || b.Kind == DecimalKind.Signaling)
        {
            Status |= DecimalSignals.Invalid;
            result = a.Kind == DecimalKind.Signaling ? a : b;
        }
        else
        {
            result = a.IsNaN ? a : b;
        }

        result = Quieted(result);
        return true;
    }

    /// <summary>The result when the operand is a NaN; false when it is not.</summary>
    public bool TryNaN(in DecimalNumber a, out DecimalNumber result) => TryNaN(a, DecimalNumber.Zero, out result);

    /// <summary>A quiet NaN with as much of the diagnostic as fits.</summary>
    public DecimalNumber Quieted(in DecimalNumber nan)
    {
        var room = Precision - (Clamp ? 1 : 0);
        var payload = nan.Coefficient;
        if (nan.Digits > room)
        {
            payload = room <= 0 ? BigInteger.Zero : BigInteger.Remainder(payload, PowersOfTen.Of((int)room));
        }

        return new DecimalNumber(DecimalKind.Quiet, nan.IsNegative, payload, 0);
    }

    /// <summary>10**exponent; one when the meter refused.</summary>
    public BigInteger Power(long exponent)
    {
        if (exponent > FreeDigits && !Ask(exponent, exponent))
        {
            return BigInteger.One;
        }

        return PowersOfTen.Of((int)exponent);
    }

    /// <summary>A number with so many zeros at its end.</summary>
    public BigInteger Shifted(BigInteger number, long zeros)
    {
        if (zeros <= 0 || number.IsZero)
        {
            return number;
        }

        if (zeros > FreeDigits && !Ask(zeros + (long)(number.GetBitLength() / BitsPerDigit), zeros))
        {
            return BigInteger.One;
        }

        return Multiplied(number, Power(zeros));
    }

    /// <summary>A product; one when the meter refused.</summary>
    public BigInteger Product(BigInteger a, BigInteger b)
    {
        var left = a.GetBitLength();
        var right = b.GetBitLength();
        return left + right > FreeDigits * 4 && !Pay((left + right) / 4, IntMath.MultiplicationWork(left, right))
            ? BigInteger.One : Multiplied(a, b);
    }

    /// <summary>Looks at the clock where numbers are large.</summary>
    private IWorkMeter Clock => (IWorkMeter?)Machine?.Meter ?? Unmetered.Instance;

    private BigInteger Multiplied(BigInteger a, BigInteger b)
    {
        if (LongMultiplication.TryMultiply(a, b, Clock, out var product))
        {
            return product;
        }

        Refuse();
        return BigInteger.One;
    }

    /// <summary>The whole part of a square root; one when the meter refused.</summary>
    public BigInteger SquareRoot(BigInteger number)
    {
        if (!IsRefused && IntMath.TrySquareRoot(number, Clock, out var root, out _))
        {
            return root;
        }

        Refuse();
        return BigInteger.One;
    }

    private BigInteger Refused()
    {
        Refuse();
        return BigInteger.Zero;
    }

    private void Refuse()
    {
        if (!IsRefused)
        {
            IsRefused = true;
            Machine?.Exhaust();
        }
    }

    /// <summary>A quotient and what is left.</summary>
    public BigInteger Quotient(BigInteger a, BigInteger b, out BigInteger rest)
    {
        var left = a.GetBitLength();
        var right = b.GetBitLength();
        if (left > FreeDigits * 4 && !Pay(left / 4, IntMath.DivisionWork(left, right)))
        {
            rest = BigInteger.Zero;
            return BigInteger.One;
        }

        if (IntMath.TryDivide(a, b, Clock, out var quotient, out rest))
        {
            return quotient;
        }

        Refuse();
        return BigInteger.One;
    }

    /// <summary>Asks for numbers of so many digits, multiplied a few times.</summary>
    public bool Ask(long digits, long factor)
    {
        // Beyond what any array can hold there is no use in asking for the work.
        var bits = digits > 1L << 40 ? 1L << 42 : (long)(digits * BitsPerDigit);
        var other = factor > 1L << 40 ? 1L << 42 : (long)(factor * BitsPerDigit);
        return Pay(bits / 2, IntMath.MultiplicationWork(bits, other));
    }

    /// <summary>Asks for bytes and work; false, from then on always, when it is refused.</summary>
    public bool Pay(long bytes, long work)
    {
        if (!IsRefused && Machine is { } vm && (!vm.Charge(bytes) || !vm.ChargeWork(work)))
        {
            IsRefused = true;
        }

        return !IsRefused;
    }
}
