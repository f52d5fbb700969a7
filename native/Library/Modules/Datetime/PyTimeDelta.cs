using System.Globalization;
using System.Numerics;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Datetime;

/// <summary>datetime.timedelta.</summary>
internal sealed class PyTimeDelta : PyTemporal
{
    /// <summary>Microseconds of a second.</summary>
    public const long PerSecond = 1_000_000;

    /// <summary>Microseconds of a day.</summary>
    public const long PerDay = 86_400 * PerSecond;

    /// <summary>Most days, in either direction.</summary>
    public const int MaxDays = 999_999_999;

    /// <summary>Makes one of normalized parts.</summary>
    public PyTimeDelta(int days, int seconds, int microseconds, PyType? derived = null)
        : base(TimeDeltaMethods.Type, derived)
    {
        Days = days;
        Seconds = seconds;
        Microseconds = microseconds;
    }

    /// <summary>Days.</summary>
    public readonly int Days;

    /// <summary>Seconds of the day.</summary>
    public readonly int Seconds;

    /// <summary>Microseconds of the second.</summary>
    public readonly int Microseconds;

    /// <summary>The whole length in microseconds.</summary>
    public Int128 Total => ((Int128)Days * PerDay) + (Seconds * PerSecond) + Microseconds;

    /// <inheritdoc/>
    public override bool IsTruthy => (Days | Seconds | Microseconds) != 0;

    /// <summary>The timedelta of a length in microseconds; false: OverflowError is raised.</summary>
    public static bool TryMake(Vm vm, BigInteger total, out PyTimeDelta delta, PyType? derived = null)
    {
        delta = null!;
        var days = IntMath.DivMod(total, PerDay, out var rest);
        if (days < int.MinValue || days > int.MaxValue)
        {
            vm.Fail(ExceptionTypes.OverflowError, "Python int too large to convert to C int");
            return false;
        }

        if (BigInteger.Abs(days) > MaxDays)
        {
            vm.Fail(ExceptionTypes.OverflowError, $"days={days}; must have magnitude <= {MaxDays}");
            return false;
        }

        var micros = (long)rest;
        delta = new PyTimeDelta((int)days, (int)(micros / PerSecond), (int)(micros % PerSecond), derived);
        return true;
    }

    /// <summary>The timedelta of a length as a value, or the error mark.</summary>
    public static Value Make(Vm vm, BigInteger total) =>
        TryMake(vm, total, out var delta) ? Value.Of(delta) : Value.Error;

    /// <inheritdoc/>
    public override Value[] Save() =>
        [Value.Int(Days), Value.Int(Seconds), Value.Int(Microseconds), Value.OfNullable(Derived)];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyTimeDelta? Restore(Vm vm, ReadOnlySpan<Value> state) =>
        state is [{ Ref: null } days, { Ref: null } seconds, { Ref: null } micros, var derived]
        && Math.Abs(days.Bits) <= MaxDays && seconds.Bits is >= 0 and < 86_400 && micros.Bits is >= 0 and < PerSecond
            ? new PyTimeDelta((int)days.Bits, (int)seconds.Bits, (int)micros.Bits, derived.Ref as PyType)
            : null;

    /// <inheritdoc/>
    public override bool TryOwnHash(Vm vm, out long hash)
    {
        hash = HashCode.Combine(Days, Seconds, Microseconds);
        return true;
    }

    /// <inheritdoc/>
    public override Value Compare(Vm vm, CompareOperator op, in Value other) => other.Ref is PyTimeDelta delta
        ? Ops.Decide(op, Total.CompareTo(delta.Total)) : Value.NotImplemented;

    /// <inheritdoc/>
    public override bool AppendRepr(Vm vm, TextSink sink)
    {
        var parts = new List<string>();
        Part("days", Days);
        Part("seconds", Seconds);
        Part("microseconds", Microseconds);
        return sink.Append(ShownName + "(" + (parts.Count == 0 ? "0" : string.Join(", ", parts)) + ")");

        void Part(string name, int number)
        {
            if (number != 0)
            {
                parts.Add(name + "=" + number.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    /// <inheritdoc/>
    public override bool AppendStr(Vm vm, TextSink sink)
    {
        var days = Days == 0 ? "" : Days is 1 or -1 ? $"{Days} day, " : $"{Days} days, ";
        var text = $"{days}{Seconds / 3600}:{Seconds / 60 % 60:00}:{Seconds % 60:00}";
        return sink.Append(Microseconds == 0 ? text : $"{text}.{Microseconds:000000}");
    }

    /// <inheritdoc/>
    protected override Value Negate(Vm vm) => Make(vm, (BigInteger)(-Total));

    /// <inheritdoc/>
    protected override Value Plus(Vm vm) => Value.Of(new PyTimeDelta(Days, Seconds, Microseconds));

    /// <inheritdoc/>
    public override Value Combine(Vm vm, BinaryOperator kind, bool isInplace, in Value other)
    {
        if (other.Ref is PyTimeDelta delta)
        {
            return WithDelta(vm, kind, (BigInteger)Total, (BigInteger)delta.Total);
        }

        if (other.TryBigInteger(out var number))
        {
            return WithInteger(vm, kind, number);
        }

        return other.IsFloat && kind is BinaryOperator.Multiply or BinaryOperator.Divide
            ? WithFloat(vm, other.AsDouble, kind == BinaryOperator.Divide)
            : Value.NotImplemented;
    }

    /// <inheritdoc/>
    public override Value CombineReflected(Vm vm, BinaryOperator kind, in Value other) =>
        kind == BinaryOperator.Multiply ? Combine(vm, kind, false, other) : Value.NotImplemented;

    private static Value WithDelta(Vm vm, BinaryOperator kind, BigInteger a, BigInteger b)
    {
        switch (kind)
        {
            case BinaryOperator.Add:
                return Make(vm, a + b);
            case BinaryOperator.Subtract:
                return Make(vm, a - b);
            case BinaryOperator.Divide or BinaryOperator.FloorDivide or BinaryOperator.Modulo when b.IsZero:
                return vm.Fail(ExceptionTypes.ZeroDivisionError, "division by zero");
            case BinaryOperator.Divide:
                return IntMath.TryTrueDivide(a, b, out var quotient, out var error)
                    ? Value.Float(quotient) : Ops.Fail(vm, error);
            case BinaryOperator.FloorDivide:
                return Value.Int(IntMath.FloorDivide(a, b));
            case BinaryOperator.Modulo:
                return Make(vm, IntMath.Modulo(a, b));
            default:
                return Value.NotImplemented;
        }
    }

    private Value WithInteger(Vm vm, BinaryOperator kind, BigInteger number)
    {
        var isDivision = kind is BinaryOperator.Divide or BinaryOperator.FloorDivide;
        if (isDivision && number.IsZero)
        {
            return vm.Fail(ExceptionTypes.ZeroDivisionError, "division by zero");
        }

        if (number.GetBitLength() > 200 && kind == BinaryOperator.Multiply && IsTruthy)
        {
            return vm.Fail(ExceptionTypes.OverflowError, "Python int too large to convert to C int");
        }

        return kind switch
        {
            BinaryOperator.Multiply => Make(vm, (BigInteger)Total * number),
            BinaryOperator.FloorDivide => Make(vm, IntMath.FloorDivide((BigInteger)Total, number)),
            BinaryOperator.Divide => Make(vm, DivideNearest((BigInteger)Total, number)),
            _ => Value.NotImplemented,
        };
    }

    private Value WithFloat(Vm vm, double number, bool isDivision)
    {
        if (!double.IsFinite(number))
        {
            return double.IsNaN(number)
                ? vm.Fail(ExceptionTypes.ValueError, "cannot convert NaN to integer ratio")
                : vm.Fail(ExceptionTypes.OverflowError, "cannot convert Infinity to integer ratio");
        }

        Fraction(number, out var numerator, out var denominator);
        if (isDivision)
        {
            (numerator, denominator) = (denominator, numerator);
        }

        return denominator.IsZero
            ? vm.Fail(ExceptionTypes.ZeroDivisionError, "division by zero")
            : Make(vm, DivideNearest((BigInteger)Total * numerator, denominator));
    }

    /// <summary>The exact ratio of a finite float.</summary>
    internal static void Fraction(double number, out BigInteger numerator, out BigInteger denominator)
    {
        var bits = BitConverter.DoubleToInt64Bits(number);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var mantissa = bits & 0xF_FFFF_FFFF_FFFF;
        mantissa = exponent == 0 ? mantissa << 1 : mantissa | (1L << 52);
        exponent -= 1075;
        numerator = bits < 0 ? -mantissa : mantissa;
        denominator = BigInteger.One;
        if (exponent >= 0)
        {
            numerator <<= exponent;
        }
        else
        {
            var shift = Math.Min(-exponent, mantissa == 0 ? 0 : BitOperations.TrailingZeroCount(mantissa));
            numerator >>= shift;
            denominator <<= mantissa == 0 ? 0 : -exponent - shift;
        }
    }

    /// <summary>a / b rounded half to even.</summary>
    internal static BigInteger DivideNearest(BigInteger a, BigInteger b)
    {
        var quotient = IntMath.DivMod(a, b, out var rest);
        var twice = BigInteger.Abs(rest * 2);
        var size = BigInteger.Abs(b);
        return twice > size || (twice == size && !quotient.IsEven) ? quotient + 1 : quotient;
    }
}
