using System.Numerics;
using Monty.Compile;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Calls;

/// <content>The dunder methods of operators.</content>
internal static unsafe partial class SlotWrappers
{
    private static Value Add(Vm.Vm vm, ReadOnlySpan<Value> a) => Forward(vm, BinaryOperator.Add, a);

    private static Value Radd(Vm.Vm vm, ReadOnlySpan<Value> a) => Reflected(vm, BinaryOperator.Add, a);

    private static Value Sub(Vm.Vm vm, ReadOnlySpan<Value> a) => Forward(vm, BinaryOperator.Subtract, a);

    private static Value Rsub(Vm.Vm vm, ReadOnlySpan<Value> a) => Reflected(vm, BinaryOperator.Subtract, a);

    private static Value Mul(Vm.Vm vm, ReadOnlySpan<Value> a) => Forward(vm, BinaryOperator.Multiply, a);

    private static Value Rmul(Vm.Vm vm, ReadOnlySpan<Value> a) => Reflected(vm, BinaryOperator.Multiply, a);

    private static Value TrueDivide(Vm.Vm vm, ReadOnlySpan<Value> a) => Forward(vm, BinaryOperator.Divide, a);

    private static Value ReflectedTrueDivide(Vm.Vm vm, ReadOnlySpan<Value> a) =>
        Reflected(vm, BinaryOperator.Divide, a);

    private static Value FloorDivide(Vm.Vm vm, ReadOnlySpan<Value> a) => Forward(vm, BinaryOperator.FloorDivide, a);

    private static Value ReflectedFloorDivide(Vm.Vm vm, ReadOnlySpan<Value> a) =>
        Reflected(vm, BinaryOperator.FloorDivide, a);

    private static Value Mod(Vm.Vm vm, ReadOnlySpan<Value> a) => Forward(vm, BinaryOperator.Modulo, a);

    private static Value Rmod(Vm.Vm vm, ReadOnlySpan<Value> a) => Reflected(vm, BinaryOperator.Modulo, a);

    private static Value And(Vm.Vm vm, ReadOnlySpan<Value> a) => Forward(vm, BinaryOperator.BitAnd, a);

    private static Value Rand(Vm.Vm vm, ReadOnlySpan<Value> a) => Reflected(vm, BinaryOperator.BitAnd, a);

    private static Value Or(Vm.Vm vm, ReadOnlySpan<Value> a) => Forward(vm, BinaryOperator.BitOr, a);

    private static Value Ror(Vm.Vm vm, ReadOnlySpan<Value> a) => Reflected(vm, BinaryOperator.BitOr, a);

    private static Value Xor(Vm.Vm vm, ReadOnlySpan<Value> a) => Forward(vm, BinaryOperator.BitXor, a);

    private static Value Rxor(Vm.Vm vm, ReadOnlySpan<Value> a) => Reflected(vm, BinaryOperator.BitXor, a);

    private static Value LeftShift(Vm.Vm vm, ReadOnlySpan<Value> a) => Forward(vm, BinaryOperator.ShiftLeft, a);

    private static Value ReflectedLeftShift(Vm.Vm vm, ReadOnlySpan<Value> a) =>
        Reflected(vm, BinaryOperator.ShiftLeft, a);

    private static Value RightShift(Vm.Vm vm, ReadOnlySpan<Value> a) => Forward(vm, BinaryOperator.ShiftRight, a);

    private static Value ReflectedRightShift(Vm.Vm vm, ReadOnlySpan<Value> a) =>
        Reflected(vm, BinaryOperator.ShiftRight, a);

    private static Value Iadd(Vm.Vm vm, ReadOnlySpan<Value> a) => Inplace(vm, BinaryOperator.Add, a);

    private static Value Imul(Vm.Vm vm, ReadOnlySpan<Value> a) =>
        Ops.TryIndex(vm, a[1], out var count) ? Inplace(vm, BinaryOperator.Multiply, [a[0], count]) : Value.Error;

    private static Value Ior(Vm.Vm vm, ReadOnlySpan<Value> a) => Inplace(vm, BinaryOperator.BitOr, a);

    private static Value Iand(Vm.Vm vm, ReadOnlySpan<Value> a) => Inplace(vm, BinaryOperator.BitAnd, a);

    private static Value Isub(Vm.Vm vm, ReadOnlySpan<Value> a) => Inplace(vm, BinaryOperator.Subtract, a);

    private static Value Ixor(Vm.Vm vm, ReadOnlySpan<Value> a) => Inplace(vm, BinaryOperator.BitXor, a);

    private static Value Pow(Vm.Vm vm, ReadOnlySpan<Value> a) => a[2].IsNone
        ? Forward(vm, BinaryOperator.Power, a)
        : Builtin(vm, "pow", [Ops.Unwrap(a[0]), Ops.Unwrap(a[1]), Ops.Unwrap(a[2])]);

    private static Value Rpow(Vm.Vm vm, ReadOnlySpan<Value> a) => Reflected(vm, BinaryOperator.Power, a);

    private static Value DivMod(Vm.Vm vm, ReadOnlySpan<Value> a) =>
        IsForeign(a) ? Value.NotImplemented : DivMod(vm, a[0], a[1]);

    private static Value ReflectedDivMod(Vm.Vm vm, ReadOnlySpan<Value> a) =>
        IsForeign(a) ? Value.NotImplemented : DivMod(vm, a[1], a[0]);

    private static Value Negative(Vm.Vm vm, ReadOnlySpan<Value> a) => Ops.Unary(vm, Op.Negative, Ops.Unwrap(a[0]));

    private static Value Positive(Vm.Vm vm, ReadOnlySpan<Value> a) => Ops.Unary(vm, Op.Positive, Ops.Unwrap(a[0]));

    private static Value Invert(Vm.Vm vm, ReadOnlySpan<Value> a) => Ops.Unary(vm, Op.Invert, Ops.Unwrap(a[0]));

    private static Value Abs(Vm.Vm vm, ReadOnlySpan<Value> a) => Builtin(vm, "abs", [Ops.Unwrap(a[0])]);

    private static Value Round(Vm.Vm vm, ReadOnlySpan<Value> a) => Builtin(vm, "round", [Ops.Unwrap(a[0]), a[1]]);

    private static Value Bool(Vm.Vm vm, ReadOnlySpan<Value> a) =>
        Ops.TryTruth(vm, Ops.Unwrap(a[0]), out var truth) ? Value.Bool(truth) : Value.Error;

    private static Value Int(Vm.Vm vm, ReadOnlySpan<Value> a) => Whole(vm, a[0], Math.Truncate);

    private static Value Floor(Vm.Vm vm, ReadOnlySpan<Value> a) => Whole(vm, a[0], Math.Floor);

    private static Value Ceil(Vm.Vm vm, ReadOnlySpan<Value> a) => Whole(vm, a[0], Math.Ceiling);

    private static Value Float(Vm.Vm vm, ReadOnlySpan<Value> a) =>
        ArgumentConversion.TryDouble(vm, Ops.Unwrap(a[0]), out var number) ? Value.Float(number) : Value.Error;

    private static Value Whole(Vm.Vm vm, in Value self, Func<double, double> rounding)
    {
        var number = Ops.Unwrap(self);
        if (!number.IsFloat)
        {
            return number.IsBool ? Value.Int(number.Bits) : number;
        }

        return FloatMath.TryToInteger(rounding(number.AsDouble), out BigInteger whole, out var error)
            ? Value.Int(whole)
            : Ops.Fail(vm, error);
    }

    private static Value DivMod(Vm.Vm vm, in Value a, in Value b)
    {
        var quotient = Binary(vm, BinaryOperator.FloorDivide, a, b);
        if (quotient.IsError || quotient.IsNotImplemented)
        {
            return quotient;
        }

        var rest = Binary(vm, BinaryOperator.Modulo, a, b);
        return rest.IsError ? rest : Value.Of(new PyTuple([quotient, rest]));
    }

    private static Value Forward(Vm.Vm vm, BinaryOperator kind, ReadOnlySpan<Value> a) =>
        IsForeign(a) ? Value.NotImplemented : Binary(vm, kind, a[0], a[1]);

    private static Value Reflected(Vm.Vm vm, BinaryOperator kind, ReadOnlySpan<Value> a) =>
        IsForeign(a) ? Value.NotImplemented : Binary(vm, kind, a[1], a[0]);

    /// <summary>An int knows ints only, the others' methods do the rest; a float leaves complex to it.</summary>
    private static bool IsForeign(ReadOnlySpan<Value> a)
    {
        var self = Ops.Unwrap(a[0]);
        var other = Ops.Unwrap(a[1]);
        return ((self.IsInt || self.IsBool) && !(other.IsInt || other.IsBool))
            || (self.IsFloat && other.Ref is PyComplex);
    }

    private static Value Binary(Vm.Vm vm, BinaryOperator kind, in Value left, in Value right) =>
        Ops.Binary(vm, kind, false, Ops.Unwrap(left), Ops.Unwrap(right));

    private static Value Concatenate(Vm.Vm vm, ReadOnlySpan<Value> a)
    {
        var result = Binary(vm, BinaryOperator.Add, a[0], a[1]);
        if (!result.IsNotImplemented)
        {
            return result;
        }

        Ops.FailBinary(vm, BinaryOperator.Add, false, a[0], a[1]);
        return Value.Error;
    }

    private static Value RepeatItems(Vm.Vm vm, ReadOnlySpan<Value> a) =>
        Ops.TryIndex(vm, a[1], out var count) ? Binary(vm, BinaryOperator.Multiply, a[0], count) : Value.Error;

    private static Value Inplace(Vm.Vm vm, BinaryOperator kind, ReadOnlySpan<Value> a) =>
        a[0].Ref is PyList or PyDict or PySet or PyByteArray
            ? ((PyObject)a[0].Ref!).Combine(vm, kind, true, a[1])
            : Value.NotImplemented;
}
