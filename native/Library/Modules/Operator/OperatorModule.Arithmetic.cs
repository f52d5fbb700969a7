using Monty.Library.Declarations;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Operator;

/// <content>The binary operators: numbers at once, everything else in the module's text.</content>
internal static partial class OperatorModule
{
    /// <summary>a + b.</summary>
    [PyFunction("add(a, b, /)", Cost = Cost.Charged)]
    private static Value Add(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.Add, a, b, "_add");

    /// <summary>a - b.</summary>
    [PyFunction("sub(a, b, /)", Cost = Cost.Charged)]
    private static Value Subtract(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.Subtract, a, b, "_sub");

    /// <summary>a * b.</summary>
    [PyFunction("mul(a, b, /)", Cost = Cost.Charged)]
    private static Value Multiply(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.Multiply, a, b, "_mul");

    /// <summary>a / b.</summary>
    [PyFunction("truediv(a, b, /)", Cost = Cost.Charged)]
    private static Value TrueDivide(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.Divide, a, b, "_truediv");

    /// <summary>a // b.</summary>
    [PyFunction("floordiv(a, b, /)", Cost = Cost.Charged)]
    private static Value FloorDivide(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.FloorDivide, a, b, "_floordiv");

    /// <summary>a % b.</summary>
    [PyFunction("mod(a, b, /)", Cost = Cost.Charged)]
    private static Value Modulo(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.Modulo, a, b, "_mod");

    /// <summary>a ** b.</summary>
    [PyFunction("pow(a, b, /)", Cost = Cost.Charged)]
    private static Value Power(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.Power, a, b, "_pow");

    /// <summary>a @ b.</summary>
    [PyFunction("matmul(a, b, /)", Cost = Cost.Charged)]
    private static Value MatrixMultiply(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.MatrixMultiply, a, b, "_matmul");

    /// <summary>a & b.</summary>
    [PyFunction("and_(a, b, /)", Cost = Cost.Charged)]
    private static Value And(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.BitAnd, a, b, "_and");

    /// <summary>a | b.</summary>
    [PyFunction("or_(a, b, /)", Cost = Cost.Charged)]
    private static Value Or(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.BitOr, a, b, "_or");

    /// <summary>a ^ b.</summary>
    [PyFunction("xor(a, b, /)", Cost = Cost.Charged)]
    private static Value ExclusiveOr(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.BitXor, a, b, "_xor");

    /// <summary>a << b.</summary>
    [PyFunction("lshift(a, b, /)", Cost = Cost.Charged)]
    private static Value ShiftLeft(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.ShiftLeft, a, b, "_lshift");

    /// <summary>a >> b.</summary>
    [PyFunction("rshift(a, b, /)", Cost = Cost.Charged)]
    private static Value ShiftRight(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.ShiftRight, a, b, "_rshift");

    /// <summary>a += b.</summary>
    [PyFunction("iadd(a, b, /)", Cost = Cost.Charged)]
    private static Value InplaceAdd(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.Add, a, b, "_iadd");

    /// <summary>a -= b.</summary>
    [PyFunction("isub(a, b, /)", Cost = Cost.Charged)]
    private static Value InplaceSubtract(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.Subtract, a, b, "_isub");

    /// <summary>a *= b.</summary>
    [PyFunction("imul(a, b, /)", Cost = Cost.Charged)]
    private static Value InplaceMultiply(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.Multiply, a, b, "_imul");

    /// <summary>a /= b.</summary>
    [PyFunction("itruediv(a, b, /)", Cost = Cost.Charged)]
    private static Value InplaceTrueDivide(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.Divide, a, b, "_itruediv");

    /// <summary>a //= b.</summary>
    [PyFunction("ifloordiv(a, b, /)", Cost = Cost.Charged)]
    private static Value InplaceFloorDivide(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.FloorDivide, a, b, "_ifloordiv");

    /// <summary>a %= b.</summary>
    [PyFunction("imod(a, b, /)", Cost = Cost.Charged)]
    private static Value InplaceModulo(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.Modulo, a, b, "_imod");

    /// <summary>a **= b.</summary>
    [PyFunction("ipow(a, b, /)", Cost = Cost.Charged)]
    private static Value InplacePower(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.Power, a, b, "_ipow");

    /// <summary>a @= b.</summary>
    [PyFunction("imatmul(a, b, /)", Cost = Cost.Charged)]
    private static Value InplaceMatrixMultiply(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.MatrixMultiply, a, b, "_imatmul");

    /// <summary>a &= b.</summary>
    [PyFunction("iand(a, b, /)", Cost = Cost.Charged)]
    private static Value InplaceAnd(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.BitAnd, a, b, "_iand");

    /// <summary>a |= b.</summary>
    [PyFunction("ior(a, b, /)", Cost = Cost.Charged)]
    private static Value InplaceOr(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.BitOr, a, b, "_ior");

    /// <summary>a ^= b.</summary>
    [PyFunction("ixor(a, b, /)", Cost = Cost.Charged)]
    private static Value InplaceExclusiveOr(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.BitXor, a, b, "_ixor");

    /// <summary>a <<= b.</summary>
    [PyFunction("ilshift(a, b, /)", Cost = Cost.Charged)]
    private static Value InplaceShiftLeft(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.ShiftLeft, a, b, "_ilshift");

    /// <summary>a >>= b.</summary>
    [PyFunction("irshift(a, b, /)", Cost = Cost.Charged)]
    private static Value InplaceShiftRight(Vm vm, Value a, Value b) =>
        Apply(vm, BinaryOperator.ShiftRight, a, b, "_irshift");

    private static Value Apply(Vm vm, BinaryOperator kind, in Value a, in Value b, string text)
    {
        if (IsNumber(a) && IsNumber(b))
        {
            var result = Ops.Binary(vm, kind, false, a, b);
            if (!result.IsNotImplemented)
            {
                return result;
            }
        }

        return Text(vm, text, a, b);
    }

    private static bool IsNumber(in Value value) => value.IsInt || value.IsFloat || value.IsBool;
}
