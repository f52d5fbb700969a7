using System.Numerics;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>Binary operators on builtin operands.</content>
internal static partial class Operations
{
    /// <summary>
    /// Applies an operator to builtin operands: the result, the error mark, or NotImplemented when they do not go
    /// together.
    /// </summary>
    public static Value Binary(Vm.Vm vm, BinaryOperator kind, bool isInplace, in Value left, in Value right)
    {
        if (left.TryLong(out var a) && right.TryLong(out var b))
        {
            return left.IsBool && right.IsBool && kind is BinaryOperator.BitAnd or BinaryOperator.BitOr
                or BinaryOperator.BitXor
                ? BoolLogic(kind, a, b, left.IsBool && right.IsBool)
                : SmallInts(vm, kind, a, b);
        }

        if (TryNumber(left, out var leftFloat) && TryNumber(right, out var rightFloat))
        {
            if (left.IsFloat || right.IsFloat)
            {
                return Floats(vm, kind, left, right, leftFloat, rightFloat);
            }

            left.TryBigInteger(out var bigLeft);
            right.TryBigInteger(out var bigRight);
            return BigInts(vm, kind, bigLeft, bigRight);
        }

        var result = isInplace && left.Ref is PyList or PyByteArray
            ? ((PyObject)left.Ref!).Combine(vm, kind, isInplace, right)
            : Sequences(vm, kind, left, right);
        if (!result.IsNotImplemented)
        {
            return result;
        }

        if (left.Ref is PyObject x)
        {
            result = x.Combine(vm, kind, isInplace, right);
        }

        return result.IsNotImplemented && right.Ref is PyObject y ? y.CombineReflected(vm, kind, left) : result;
    }

    private static bool TryNumber(in Value value, out double number)
    {
        number = value.IsFloat ? value.AsDouble : 0;
        return value.IsFloat || value.Ref is null or PyInt || value.IsBool;
    }

    private static Value BoolLogic(BinaryOperator kind, long a, long b, bool isBool)
    {
        var bits = kind switch { BinaryOperator.BitAnd => a & b, BinaryOperator.BitOr => a | b, _ => a ^ b };
        return isBool ? Value.Bool(bits != 0) : Value.Int(bits);
    }

    private static Value SmallInts(Vm.Vm vm, BinaryOperator kind, long a, long b)
    {
        switch (kind)
        {
            case BinaryOperator.Add:
                return Value.Int((BigInteger)a + b);
            case BinaryOperator.Subtract:
                return Value.Int((BigInteger)a - b);
            case BinaryOperator.Multiply:
            {
                var high = Math.BigMul(a, b, out var low);
                return high == low >> 63 ? Value.Int(low) : Value.Int((BigInteger)a * b);
            }

            case BinaryOperator.Divide:
                return b == 0 ? FailZero(vm) : Value.Float(IntMath.TrueDivide(a, b));
            case BinaryOperator.FloorDivide:
                if (b == 0)
                {
                    return FailZero(vm);
                }

                return IntMath.TryFloorDivide(a, b, out var quotient) ? Value.Int(quotient) : Value.Int(-(BigInteger)a);
            case BinaryOperator.Modulo:
                return b == 0 ? FailZero(vm) : Value.Int(IntMath.Modulo(a, b));
            case BinaryOperator.Power when b >= 0:
                return IntMath.TryPower(a, b, out var power) ? Value.Int(power) : BigInts(vm, kind, a, b);
            case BinaryOperator.Power:
                return Floats(vm, kind, Value.Float(a), Value.Float(b), a, b);
            case BinaryOperator.BitAnd:
                return Value.Int(a & b);
            case BinaryOperator.BitOr:
                return Value.Int(a | b);
            case BinaryOperator.BitXor:
                return Value.Int(a ^ b);
            case BinaryOperator.ShiftLeft when b is >= 0 and < 64 && a << (int)b >> (int)b == a:
                return Value.Int(a << (int)b);
            case BinaryOperator.ShiftRight when b >= 0:
                return Value.Int(b > 63 ? a >> 63 : a >> (int)b);
            case BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight:
                return BigInts(vm, kind, a, b);
            default:
                return Value.NotImplemented;
        }
    }

    private static Value FailZero(Vm.Vm vm) => vm.Fail(ExceptionTypes.ZeroDivisionError, "division by zero");

    private static Value BigInts(Vm.Vm vm, BinaryOperator kind, BigInteger a, BigInteger b)
    {
        var bits = IntMath.BitLength(a);
        var otherBits = IntMath.BitLength(b);
        TextError error;
        BigInteger result;
        switch (kind)
        {
            case BinaryOperator.Add:
            case BinaryOperator.Subtract:
                return !ChargeLimbs(vm, Math.Max(bits, otherBits))
                    ? Value.Error : Limited(vm, kind == BinaryOperator.Add ? a + b : a - b);
            case BinaryOperator.Multiply:
                if (bits + otherBits > vm.Meter.Limits.MaxIntBits + 64)
                {
                    return FailTooLarge(vm);
                }

                if (!ChargeLimbs(vm, bits + otherBits)
                    || !vm.ChargeWork(IntMath.MultiplicationWork(bits, otherBits)))
                {
                    return Value.Error;
                }

                return Math.Min(bits, otherBits) <= LongMultiplication.LeafBits ? Limited(vm, a * b)
                    : LongMultiplication.TryMultiply(a, b, vm.Meter, out var product) || vm.Exhaust()
                        ? Limited(vm, product) : Value.Error;
            case BinaryOperator.Divide:
                if (b.IsZero)
                {
                    return FailZero(vm);
                }

                return !vm.ChargeWork(IntMath.DivisionWork(bits, otherBits)) ? Value.Error
                    : IntMath.TryTrueDivide(a, b, out var quotient, out error)
                        ? Value.Float(quotient) : Fail(vm, error);
            case BinaryOperator.FloorDivide or BinaryOperator.Modulo:
                if (b.IsZero)
                {
                    return FailZero(vm);
                }

                return TryDivMod(vm, a, b, out var whole, out var rest)
                    ? Value.Int(kind == BinaryOperator.Modulo ? rest : whole) : Value.Error;
            case BinaryOperator.Power when b.Sign < 0:
                return IntMath.TryToDouble(a, out var x, out error) && IntMath.TryToDouble(b, out var y, out error)
                    ? Floats(vm, kind, Value.Float(x), Value.Float(y), x, y)
                    : Fail(vm, error);
            case BinaryOperator.Power:
                return IntMath.TryPower(a, b, vm.Meter.Limits.MaxIntBits, vm.Meter, out result, out error)
                    ? Value.Int(result)
                    : Fail(vm, error);
            case BinaryOperator.ShiftLeft:
                return IntMath.TryShiftLeft(a, b, vm.Meter.Limits.MaxIntBits, vm.Meter, out result, out error)
                    ? Value.Int(result)
                    : Fail(vm, error);
            case BinaryOperator.ShiftRight:
                return IntMath.TryShiftRight(a, b, out result, out error) ? Value.Int(result) : Fail(vm, error);
            case BinaryOperator.BitAnd or BinaryOperator.BitOr or BinaryOperator.BitXor:
                return !ChargeLimbs(vm, Math.Max(bits, otherBits)) ? Value.Error : Value.Int(kind switch
                {
                    BinaryOperator.BitAnd => a & b,
                    BinaryOperator.BitOr => a | b,
                    _ => a ^ b,
                });
            default:
                return Value.NotImplemented;
        }
    }

    /// <summary>
    /// Adds, subtracts or multiplies ints of which at least one is beyond 64 bits. False: nothing done, other operands
    /// or a result that may be too large.
    /// </summary>
    public static bool TryCombineLarge(
        Vm.Vm vm, BinaryOperator kind, in Value left, in Value right, out Value result)
    {
        result = Value.Error;
        var first = left.Ref as PyInt;
        var second = right.Ref as PyInt;
        if ((first is null && left.Ref is not null) || (second is null && right.Ref is not null))
        {
            return false;
        }

        var bits = first?.MaxBits ?? BitsOfLong;
        var otherBits = second?.MaxBits ?? BitsOfLong;
        var most = kind == BinaryOperator.Multiply ? bits + otherBits : Math.Max(bits, otherBits) + 1;
        if (most > vm.Meter.Limits.MaxIntBits)
        {
            return false;
        }

        if (!ChargeLimbs(vm, most)
            || (kind == BinaryOperator.Multiply && !vm.ChargeWork(IntMath.MultiplicationWork(bits, otherBits))))
        {
            return true;
        }

        var a = first is null ? left.Bits : first.Number;
        var b = second is null ? right.Bits : second.Number;
        result = Value.Int(kind switch
        {
            BinaryOperator.Add => a + b,
            BinaryOperator.Subtract => a - b,
            _ => a * b,
        });
        return true;
    }

    private const long BitsOfLong = 64;

    /// <summary>divmod() of ints, the divisor not zero; false: a limit was met, the error is raised.</summary>
    internal static bool TryDivMod(
        Vm.Vm vm, BigInteger dividend, BigInteger divisor, out BigInteger quotient, out BigInteger remainder)
    {
        var bits = IntMath.BitLength(dividend);
        quotient = remainder = BigInteger.Zero;
        return ChargeLimbs(vm, bits) && vm.ChargeWork(IntMath.DivisionWork(bits, IntMath.BitLength(divisor)))
            && (IntMath.TryDivMod(dividend, divisor, vm.Meter, out quotient, out remainder) || vm.Exhaust());
    }

    private static bool ChargeLimbs(Vm.Vm vm, long bits) => vm.Charge(bits / 8 + 32) && vm.ChargeWork(bits / 64);

    /// <summary>The int, or an error when it has more bits than the limits permit.</summary>
    internal static Value Limited(Vm.Vm vm, BigInteger result) =>
        IntMath.BitLength(result) > vm.Meter.Limits.MaxIntBits ? FailTooLarge(vm) : Value.Int(result);

    private static Value FailTooLarge(Vm.Vm vm) => vm.Fail(ExceptionTypes.OverflowError, "too many digits in integer");

    private static Value Floats(Vm.Vm vm, BinaryOperator kind, in Value left, in Value right, double a, double b)
    {
        if (!TryWiden(vm, left, ref a) || !TryWiden(vm, right, ref b))
        {
            return Value.Error;
        }

        switch (kind)
        {
            case BinaryOperator.Add:
                return Value.Float(a + b);
            case BinaryOperator.Subtract:
                return Value.Float(a - b);
            case BinaryOperator.Multiply:
                return Value.Float(a * b);
            case BinaryOperator.Divide:
                return b == 0 ? FailZero(vm) : Value.Float(a / b);
            case BinaryOperator.FloorDivide:
                return b == 0 ? FailZero(vm) : Value.Float(FloatMath.FloorDivide(a, b));
            case BinaryOperator.Modulo:
                return b == 0 ? FailZero(vm) : Value.Float(FloatMath.Modulo(a, b));
            case BinaryOperator.Power:
                return FloatMath.Power(a, b, out var power, out var error) switch
                {
                    PowerOutcome.Float => Value.Float(power),
                    PowerOutcome.Complex => ComplexPower(vm, a, b),
                    _ => Fail(vm, error),
                };
            default:
                return Value.NotImplemented;
        }
    }

    private static bool TryWiden(Vm.Vm vm, in Value value, ref double number)
    {
        if (value.IsFloat)
        {
            return true;
        }

        if (value.Ref is PyInt big)
        {
            if (!IntMath.TryToDouble(big.Number, out number, out var error))
            {
                Fail(vm, error);
                return false;
            }

            return true;
        }

        number = value.Bits;
        return true;
    }

    private static Value ComplexPower(Vm.Vm vm, double a, double b) =>
        new PyComplex(new Complex(a, 0)).Combine(vm, BinaryOperator.Power, false, Value.Float(b));

    /// <summary>Raises the TypeError for operands that do not go together.</summary>
    public static void FailBinary(Vm.Vm vm, BinaryOperator kind, bool isInplace, in Value left, in Value right)
    {
        if (kind == BinaryOperator.Add)
        {
            var message = Unwrap(left).Ref switch
            {
                PyList => $"can only concatenate list (not \"{right.Class.FullName}\") to list",
                PyTuple => $"can only concatenate tuple (not \"{right.Class.FullName}\") to tuple",
                PyByteString => $"can't concat {right.Class.FullName} to {left.Class.FullName}",
                string or StringBuffer => $"can only concatenate str (not \"{right.Class.FullName}\") to str",
                _ => null,
            };
            if (message is not null)
            {
                vm.Fail(ExceptionTypes.TypeError, message);
                return;
            }
        }

        if (kind == BinaryOperator.Multiply && (IsSequence(left) || IsSequence(right)))
        {
            var other = IsSequence(left) ? right : left;
            vm.Fail(ExceptionTypes.TypeError, $"can't multiply sequence by non-int of type '{other.Class.FullName}'");
            return;
        }

        vm.Fail(ExceptionTypes.TypeError,
            $"unsupported operand type(s) for {OperatorNames.Symbol(kind, isInplace)}: '{left.Class.FullName}' and '{right.Class.FullName}'");
    }

    private static bool IsSequence(in Value operand) =>
        Unwrap(operand) is { IsStr: true } or { Ref: PyList or PyTuple or PyByteString or PyDeque };

    /// <summary>-x, +x, ~x of a builtin operand.</summary>
    public static Value Unary(Vm.Vm vm, Compile.Op op, in Value operand)
    {
        if (operand.TryLong(out var small))
        {
            return op switch
            {
                Compile.Op.Negative => small == long.MinValue ? Value.Int(-(BigInteger)small) : Value.Int(-small),
                Compile.Op.Positive => Value.Int(small),
                _ => Value.Int(~small),
            };
        }

        if (operand.Ref is PyInt big)
        {
            return !ChargeLimbs(vm, IntMath.BitLength(big.Number)) ? Value.Error : op switch
            {
                Compile.Op.Negative => Value.Int(-big.Number),
                Compile.Op.Positive => operand,
                _ => Value.Int(-big.Number - 1),
            };
        }

        if (operand.IsFloat && op != Compile.Op.Invert)
        {
            return Value.Float(op == Compile.Op.Negative ? -operand.AsDouble : operand.AsDouble);
        }

        if (operand.Ref is PyComplex complex && op != Compile.Op.Invert)
        {
            return op == Compile.Op.Negative ? Value.Of(new PyComplex(-complex.Number)) : operand;
        }

        if (operand.Ref is PyNative native && native.Unary(vm, op) is { IsNotImplemented: false } result)
        {
            return result;
        }

        var symbol = op switch { Compile.Op.Negative => "-", Compile.Op.Positive => "+", _ => "~" };
        return vm.Fail(ExceptionTypes.TypeError, $"bad operand type for unary {symbol}: '{operand.Class.FullName}'");
    }
}
