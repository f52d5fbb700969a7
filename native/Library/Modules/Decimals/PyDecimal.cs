using System.Numerics;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Decimals;

/// <summary>decimal.Decimal.</summary>
internal sealed class PyDecimal(in DecimalNumber number) : PyNative(DecimalMethods.Type)
{
    /// <summary>The number.</summary>
    public readonly DecimalNumber Number = number;

    /// <inheritdoc/>
    public override long ExtraBytes => Number.Coefficient.GetBitLength() / 8;

    /// <inheritdoc/>
    public override bool IsTruthy => !Number.IsZero;

    /// <inheritdoc/>
    public override Value[] Save() =>
    [
        Value.Int((long)Number.Kind), Value.Bool(Number.IsNegative), Value.Int(Number.Coefficient),
        Value.Int(Number.Exponent),
    ];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyDecimal? Restore(Vm vm, ReadOnlySpan<Value> state) =>
        state is [{ Ref: null } kind, { IsBool: true } sign, var digits, { Ref: null } exponent]
        && kind.Bits is >= 0 and <= (long)DecimalKind.Signaling && digits.IsInt
        && digits.TryBigInteger(out var coefficient) && coefficient.Sign >= 0
        && Math.Abs(exponent.Bits / 4) <= DecimalWork.MaxExponent
            ? new PyDecimal(new DecimalNumber((DecimalKind)kind.Bits, sign.Bits != 0, coefficient, exponent.Bits))
            : null;

    /// <summary>A number of a Decimal or an int; false for other values, nothing is raised.</summary>
    public static bool TryOf(in Value value, out DecimalNumber number)
    {
        var plain = Ops.Unwrap(value);
        if (plain.Ref is PyDecimal found)
        {
            number = found.Number;
            return true;
        }

        var isInteger = plain.TryBigInteger(out var integer);
        number = isInteger ? DecimalNumber.Of(integer) : default;
        return isInteger;
    }

    /// <inheritdoc/>
    public override bool TryOwnHash(Vm vm, out long hash)
    {
        hash = 0;
        switch (Number.Kind)
        {
            case DecimalKind.Signaling:
                vm.Fail(ExceptionTypes.TypeError, "Cannot hash a signaling NaN value");
                return false;
            case DecimalKind.Quiet:
                hash = vm.AddressOf(this) >> 4;
                return true;
            case DecimalKind.Infinity:
                hash = Number.IsNegative ? -NumberHash.Infinity : NumberHash.Infinity;
                return true;
        }

        if (!vm.ChargeWork(Number.Coefficient.GetBitLength() / 32))
        {
            return false;
        }

        // Negative powers are those of the inverse of ten.
        const long InverseOfTen = 2075258708292324556;
        var power = BigInteger.ModPow(Number.Exponent >= 0 ? 10 : InverseOfTen,
            Math.Abs(Number.Exponent) % (NumberHash.Modulus - 1), NumberHash.Modulus);
        hash = (long)BigInteger.Remainder(
            BigInteger.Remainder(Number.Coefficient, NumberHash.Modulus) * power, NumberHash.Modulus);
        hash = Number.IsNegative ? -hash : hash;
        hash = hash == -1 ? -2 : hash;
        return true;
    }

    /// <inheritdoc/>
    public override bool AppendStr(Vm vm, TextSink sink) =>
        PyDecimalContext.Of(vm) is { } context
        && DecimalText.TryShow(vm, Number, context.IsCapital, false, out var text) && sink.Append(text);

    /// <inheritdoc/>
    public override bool AppendRepr(Vm vm, TextSink sink) =>
        sink.Append("Decimal('") && AppendStr(vm, sink) && sink.Append("')");

    /// <inheritdoc/>
    public override Value Format(Vm vm, in Value self, string spec) =>
        PyDecimalContext.Of(vm) is { } context ? DecimalFormat.Apply(vm, Number, spec, context) : Value.Error;

    /// <inheritdoc/>
    protected override Value Negate(Vm vm) => PyDecimalContext.Of(vm) is { } context
        ? context.End(vm, Minus(context.Begin(vm), Number)) : Value.Error;

    /// <inheritdoc/>
    protected override Value Plus(Vm vm) => PyDecimalContext.Of(vm) is { } context
        ? context.End(vm, Plus(context.Begin(vm), Number)) : Value.Error;

    /// <summary>-a, rounded.</summary>
    public static DecimalNumber Minus(DecimalWork work, in DecimalNumber a) => work.TryNaN(a, out var nan) ? nan
        : work.Finish(a.WithSign(a.IsZero && work.Rounding != DecimalRounding.Floor ? false : !a.IsNegative));

    /// <summary>+a, rounded.</summary>
    public static DecimalNumber Plus(DecimalWork work, in DecimalNumber a) => work.TryNaN(a, out var nan) ? nan
        : work.Finish(a.IsZero && work.Rounding != DecimalRounding.Floor ? a.WithSign(false) : a);

    /// <summary>The absolute value, rounded.</summary>
    public static DecimalNumber Absolute(DecimalWork work, in DecimalNumber a) =>
        a.IsNegative ? Minus(work, a) : Plus(work, a);

    /// <inheritdoc/>
    public override Value Combine(Vm vm, BinaryOperator kind, bool isInplace, in Value other) =>
        TryOf(other, out var right) ? Apply(vm, kind, Number, right) : Value.NotImplemented;

    /// <inheritdoc/>
    public override Value CombineReflected(Vm vm, BinaryOperator kind, in Value other) =>
        TryOf(other, out var left) ? Apply(vm, kind, left, Number) : Value.NotImplemented;

    /// <inheritdoc/>
    public override Value DivMod(Vm vm, in Value left, in Value right)
    {
        if (!TryOf(left, out var a) || !TryOf(right, out var b))
        {
            return Value.NotImplemented;
        }

        if (PyDecimalContext.Of(vm) is not { } context)
        {
            return Value.Error;
        }

        var (quotient, rest) = context.Begin(vm).DivMod(a, b);
        return context.TryEnd(vm)
            ? Value.Of(new PyTuple([Value.Of(new PyDecimal(quotient)), Value.Of(new PyDecimal(rest))])) : Value.Error;
    }

    private static Value Apply(Vm vm, BinaryOperator kind, in DecimalNumber a, in DecimalNumber b)
    {
        if (kind > BinaryOperator.Power)
        {
            return Value.NotImplemented;
        }

        if (PyDecimalContext.Of(vm) is not { } context)
        {
            return Value.Error;
        }

        var work = context.Begin(vm);
        return context.End(vm, kind switch
        {
            BinaryOperator.Add => work.Add(a, b),
            BinaryOperator.Subtract => work.Subtract(a, b),
            BinaryOperator.Multiply => work.Multiply(a, b),
            BinaryOperator.Divide => work.Divide(a, b),
            BinaryOperator.FloorDivide => work.DivideInteger(a, b),
            BinaryOperator.Modulo => work.Remainder(a, b),
            _ => work.Raise(a, b),
        });
    }

    /// <inheritdoc/>
    public override Value Compare(Vm vm, CompareOperator op, in Value other)
    {
        var isEquality = op is CompareOperator.Equal or CompareOperator.NotEqual;
        if (PyDecimalContext.Of(vm) is not { } context)
        {
            return Value.Error;
        }

        var a = Number;
        if (!TryOf(other, out var b) && Widen(vm, context, isEquality, other, ref a, out b) is var failed
            && !failed.IsNone)
        {
            return failed;
        }

        var work = context.Begin(vm);
        if (a.IsNaN || b.IsNaN)
        {
            var signals = a.Kind == DecimalKind.Signaling || b.Kind == DecimalKind.Signaling || !isEquality;
            return signals && !context.TryReport(vm, DecimalSignals.Invalid) ? Value.Error
                : Value.Bool(op == CompareOperator.NotEqual);
        }

        var order = work.Order(a, b);
        return work.IsRefused ? Value.Error : Ops.Decide(op, order);
    }

    /// <summary>
    /// Makes numbers to compare of a number of another kind: None, NotImplemented for other values, or the error mark.
    /// </summary>
    private static Value Widen(Vm vm, PyDecimalContext context, bool isEquality, in Value other, ref DecimalNumber a,
        out DecimalNumber b)
    {
        b = default;
        var plain = Ops.Unwrap(other);
        if (plain.Ref is PyComplex { Number: { Imaginary: 0 } complex } && isEquality)
        {
            plain = Value.Float(complex.Real);
        }

        if (plain.IsFloat)
        {
            b = DecimalConversion.OfFloat(plain.AsDouble);
            if (isEquality)
            {
                context.Flags |= DecimalSignals.FloatOperation;
                return Value.None;
            }

            return context.TryReport(vm, DecimalSignals.FloatOperation) ? Value.None : Value.Error;
        }

        // A fraction is compared by multiplying the other side.
        if (!vm.Modules.TryGetValue("fractions", out var fractions)
            || !fractions.Names.TryGet("Fraction", out var cls) || cls.Ref is not PyType type
            || !other.Class.IsSubclassOf(type)
            || !Ops.TryFindAttribute(vm, other, "_numerator", out var top) || !top.TryBigInteger(out var numerator)
            || !Ops.TryFindAttribute(vm, other, "_denominator", out var bottom)
            || !bottom.TryBigInteger(out var denominator))
        {
            return Value.NotImplemented;
        }

        var work = context.Begin(vm);
        b = DecimalNumber.Of(numerator);
        if (a.IsFinite)
        {
            a = new DecimalNumber(a.IsNegative, work.Product(a.Coefficient, denominator), a.Exponent);
        }

        return work.IsRefused ? Value.Error : Value.None;
    }
}
