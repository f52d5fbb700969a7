using System.Numerics;
using Monty.Runtime.Calls;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Decimals;

/// <summary>Decimals of other values, and other values of decimals.</summary>
internal static class DecimalConversion
{
    /// <summary>The exact value of a float.</summary>
    public static DecimalNumber OfFloat(double value)
    {
        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? new DecimalNumber(DecimalKind.Quiet, double.IsNegative(value), 0, 0)
                : DecimalNumber.Infinite(value < 0);
        }

        FloatMath.TryIntegerRatio(value, out var numerator, out var denominator, out _);
        var places = (int)denominator.GetBitLength() - 1;
        return new DecimalNumber(double.IsNegative(value), BigInteger.Abs(numerator) * BigInteger.Pow(5, places),
            -places);
    }

    /// <summary>
    /// The number of anything that Decimal() takes, exact; false: an error is raised. A text must be one without blanks
    /// when the context is asked for it.
    /// </summary>
    public static bool TryMake(Vm vm, PyDecimalContext context, in Value value, bool isStrict, out DecimalNumber number)
    {
        if (PyDecimal.TryOf(value, out number))
        {
            return true;
        }

        var plain = Ops.Unwrap(value);
        if (plain.IsFloat)
        {
            number = OfFloat(plain.AsDouble);
            return context.TryReport(vm, DecimalSignals.FloatOperation);
        }

        if (Ops.TryText(value, out var text))
        {
            if (!DecimalText.TryParse(vm, text, isStrict, out number, out var isNumber))
            {
                return false;
            }

            return isNumber || context.TryReport(vm, DecimalSignals.ConversionSyntax);
        }

        if (value.Ref is PyTuple or PyList)
        {
            return TryTuple(vm, context, value, out number);
        }

        vm.Fail(ExceptionTypes.TypeError, $"conversion from {value.Class.FullName} to Decimal is not supported");
        return false;
    }

    /// <summary>An exact number inside the widest range, or NaN; false: an error is raised.</summary>
    public static bool TryCheckRange(Vm vm, PyDecimalContext context, ref DecimalNumber number)
    {
        if (!number.IsFinite || (number.Exponent is >= -100_000_000 and <= 100_000_000 && number.Coefficient.IsZero))
        {
            return true;
        }

        var isInside = number.Coefficient.IsZero
            ? number.Exponent >= DecimalWork.MinExponent * 2 + 3 && number.Exponent <= DecimalWork.MaxExponent
            : number.Adjusted <= DecimalWork.MaxExponent && number.Exponent >= DecimalWork.MinExponent * 2 + 3;
        if (isInside)
        {
            return true;
        }

        number = DecimalNumber.NaN;
        return context.TryReport(vm, DecimalSignals.Invalid);
    }

    /// <summary>The whole part as an int; false: an error is raised.</summary>
    public static bool TryInteger(Vm vm, in DecimalNumber number, DecimalRounding rounding, out Value result)
    {
        result = default;
        if (!number.IsFinite)
        {
            result = number.IsNaN ? vm.Fail(ExceptionTypes.ValueError, "cannot convert NaN to integer")
                : vm.Fail(ExceptionTypes.OverflowError, "cannot convert Infinity to integer");
            return false;
        }

        var work = new DecimalWork { Machine = vm };
        if (number.Adjusted * 3.33 > vm.Meter.Limits.MaxIntBits)
        {
            result = vm.Fail(ExceptionTypes.OverflowError, "too many digits in integer");
            return false;
        }

        var whole = work.Rescale(number, 0, rounding, out _);
        result = Value.Int(number.IsNegative ? -whole.Coefficient : whole.Coefficient);
        return !work.IsRefused;
    }

    private static bool TryTuple(Vm vm, PyDecimalContext context, in Value value, out DecimalNumber number)
    {
        number = default;
        var parts = value.Ref is PyTuple tuple ? tuple.Items : ((PyList)value.Ref!).Span.ToArray();
        if (parts.Length != 3)
        {
            vm.Fail(ExceptionTypes.ValueError, "argument must be a sequence of length 3");
            return false;
        }

        if (!parts[0].TryLong(out var sign) || sign is not (0 or 1))
        {
            vm.Fail(ExceptionTypes.ValueError, "sign must be an integer with the value 0 or 1");
            return false;
        }

        var kind = DecimalKind.Finite;
        var exponent = 0L;
        if (Ops.TryText(parts[2], out var word))
        {
            if (word is not ("F" or "n" or "N"))
            {
                vm.Fail(ExceptionTypes.ValueError, "string argument in the third position must be 'F', 'n' or 'N'");
                return false;
            }

            kind = word == "F" ? DecimalKind.Infinity : word == "n" ? DecimalKind.Quiet : DecimalKind.Signaling;
        }
        else if (!parts[2].IsInt && !parts[2].IsBool)
        {
            vm.Fail(ExceptionTypes.ValueError, "exponent must be an integer");
            return false;
        }
        else if (!ArgumentConversion.TryLong(vm, parts[2], out exponent))
        {
            return false;
        }

        ReadOnlySpan<Value> digits = parts[1].Ref switch
        {
            PyTuple items => items.Items,
            PyList items => items.Span,
            _ => default,
        };
        if (parts[1].Ref is not (PyTuple or PyList) || !vm.Charge(digits.Length * 2L)
            || !vm.ChargeWork(digits.Length * 2L))
        {
            return FailDigits(vm);
        }

        var chars = new char[digits.Length + 1];
        chars[0] = '0';
        for (var i = 0; i < digits.Length; i++)
        {
            if (!digits[i].TryLong(out var digit) || digit is < 0 or > 9)
            {
                return FailDigits(vm);
            }

            chars[i + 1] = (char)('0' + digit);
        }

        if (!DecimalText.TryInteger(vm, chars, out var coefficient))
        {
            return false;
        }

        number = kind == DecimalKind.Infinity ? DecimalNumber.Infinite(sign != 0)
            : new DecimalNumber(kind, sign != 0, coefficient,
                kind == DecimalKind.Finite ? Math.Clamp(exponent, long.MinValue / 4, long.MaxValue / 4) : 0);
        return TryCheckRange(vm, context, ref number);
    }

    private static bool FailDigits(Vm vm)
    {
        if (!vm.IsTerminal)
        {
            vm.Fail(ExceptionTypes.ValueError, "coefficient must be a tuple of digits");
        }

        return false;
    }
}
