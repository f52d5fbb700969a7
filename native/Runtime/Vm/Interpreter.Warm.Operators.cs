using System.Runtime.CompilerServices;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

using Ops = Monty.Runtime.Operations.Operations;

/// <content>Operators on mixed numbers and texts, comparisons and tests of builtin values.</content>
internal static unsafe partial class Interpreter
{
    /// <summary>A binary operator on two registers.</summary>
    private static int CombinePlain(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var left = ref R(ref regs, ip->B);
        ref var right = ref R(ref regs, ip->C);
        var kind = (BinaryOperator)((ip->Op - (int)Op.Add) & 15);
        if (IsWhole(left.Ref) && IsWhole(right.Ref))
        {
            return (left.Ref is null || right.Ref is null)
                && TryCombineInts(kind, left.Bits, right.Bits, ref R(ref regs, ip->A))
                ? Status.Done : Cold(vm, ip, ref regs);
        }

        if (Ops.TryReal(left, out var x) && Ops.TryReal(right, out var y))
        {
            return TryCombineFloats(kind, x, y, ref R(ref regs, ip->A)) ? Status.Done : Cold(vm, ip, ref regs);
        }

        if (left.Ref is PyInt || right.Ref is PyInt)
        {
            return CombineLarge(vm, ip, ref regs, kind);
        }

        if (left.Ref is StringBuffer)
        {
            return kind == BinaryOperator.Add && right.Ref is string added && Extend(ip, ref regs, ref left, added)
                ? Status.Done : Cold(vm, ip, ref regs);
        }

        if (kind == BinaryOperator.Add && left.Ref is string first && right.Ref is string second
            && first.Length + second.Length < StringBuffer.MinLength)
        {
            R(ref regs, ip->A) = new Value(string.Concat(first, second), left.Bits & right.Bits & Value.PlainText);
            return Status.Done;
        }

        return Cold(vm, ip, ref regs);
    }

    private static int CombineLarge(Vm vm, Instruction* ip, ref Value regs, BinaryOperator kind)
    {
        if (kind is not (BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply))
        {
            return Cold(vm, ip, ref regs);
        }

        vm.Save(ip, ref regs);
        if (!Ops.TryCombineLarge(vm, kind, R(ref regs, ip->B), R(ref regs, ip->C), out var result))
        {
            return Cold(vm, ip, ref regs);
        }

        if (result.IsError)
        {
            return Status.Failed;
        }

        Copy(ref R(ref regs, ip->A), ref result);
        return Status.Done;
    }

    /// <summary>Appends to a growing text that has room; false when it has to move.</summary>
    private static bool Extend(Instruction* ip, ref Value regs, ref Value left, string added)
    {
        var buffer = Unsafe.As<StringBuffer>(left.Ref)!;
        if (left.Bits != buffer.Length || left.Bits + added.Length > buffer.Capacity)
        {
            return false;
        }

        buffer.Append((int)left.Bits, added);
        ref var target = ref R(ref regs, ip->A);
        if (target.Ref != buffer)
        {
            target.Ref = buffer;
        }

        target.Bits = buffer.Length;
        return true;
    }

    /// <summary>A binary operator on a register and a small constant.</summary>
    private static int CombineWithConstant(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var left = ref R(ref regs, ip->B);
        var kind = (BinaryOperator)((ip->Op - (int)Op.Add) & 15);
        long right = (short)ip->C;
        if (left.Ref is null)
        {
            return TryCombineInts(kind, left.Bits, right, ref R(ref regs, ip->A))
                ? Status.Done : Cold(vm, ip, ref regs);
        }

        return left.Ref == (object)Tags.Float && TryCombineFloats(kind, left.AsDouble, right, ref R(ref regs, ip->A))
            ? Status.Done : Cold(vm, ip, ref regs);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsWhole(object? reference) => reference is null || reference == (object)Tags.Bool;

    private static bool TryCombineInts(BinaryOperator kind, long x, long y, ref Value target)
    {
        long result;
        switch (kind)
        {
            case BinaryOperator.Add:
                result = x + y;
                if (((x ^ result) & (y ^ result)) < 0)
                {
                    return false;
                }

                break;
            case BinaryOperator.Subtract:
                result = x - y;
                if (((x ^ y) & (x ^ result)) < 0)
                {
                    return false;
                }

                break;
            case BinaryOperator.Multiply:
                if (Math.BigMul(x, y, out result) != result >> 63)
                {
                    return false;
                }

                break;
            case BinaryOperator.Divide:
                if (y == 0 || x is < -Ops.ExactInt or > Ops.ExactInt || y is < -Ops.ExactInt or > Ops.ExactInt)
                {
                    return false;
                }

                SetFloat(ref target, (double)x / y);
                return true;
            case BinaryOperator.BitAnd:
                result = x & y;
                break;
            case BinaryOperator.BitOr:
                result = x | y;
                break;
            case BinaryOperator.BitXor:
                result = x ^ y;
                break;
            case BinaryOperator.ShiftLeft when (ulong)y < 63 && x << (int)y >> (int)y == x:
                result = x << (int)y;
                break;
            case BinaryOperator.ShiftRight when y >= 0:
                result = x >> (int)Math.Min(y, 63);
                break;
            default:
                return false;
        }

        SetInt(ref target, result);
        return true;
    }

    private static bool TryCombineFloats(BinaryOperator kind, double x, double y, ref Value target)
    {
        switch (kind)
        {
            case BinaryOperator.Add:
                SetFloat(ref target, x + y);
                return true;
            case BinaryOperator.Subtract:
                SetFloat(ref target, x - y);
                return true;
            case BinaryOperator.Multiply:
                SetFloat(ref target, x * y);
                return true;
            case BinaryOperator.Divide when y != 0:
                SetFloat(ref target, x / y);
                return true;
            default:
                return false;
        }
    }

    /// <summary>A comparison that decides a jump.</summary>
    private static int JumpByOrder(Vm vm, Instruction* ip, ref Value regs)
    {
        var number = ip->Op - (int)Op.JumpIfLess;
        return Ops.TryComparePlain((CompareOperator)(number & 7), R(ref regs, ip->A), R(ref regs, ip->B), out var truth)
            ? truth != ((number & 8) != 0) ? Status.Taken : Status.Done
            : Cold(vm, ip, ref regs);
    }

    /// <summary>A comparison whose truth is stored.</summary>
    private static int StoreOrder(Vm vm, Instruction* ip, ref Value regs)
    {
        var kind = (CompareOperator)(ip->Op - (int)Op.CompareLess);
        if (!Ops.TryComparePlain(kind, R(ref regs, ip->B), R(ref regs, ip->C), out var truth))
        {
            return Cold(vm, ip, ref regs);
        }

        SetBool(ref R(ref regs, ip->A), truth);
        return Status.Done;
    }

    /// <summary>The truth of a builtin value other than int and bool, which the loop knows.</summary>
    private static int TestPlain(Vm vm, Instruction* ip, ref Value regs)
    {
        var isNot = ip->Op == (int)Op.Not;
        ref var value = ref R(ref regs, isNot ? ip->B : ip->A);
        bool truth;
        switch (value.Ref)
        {
            case null:
                truth = value.Bits != 0;
                break;
            case string text:
                truth = text.Length != 0;
                break;
            case Tag tag when tag == Tags.Bool || tag == Tags.None:
                truth = value.Bits != 0;
                break;
            case var other when other.GetType() == typeof(PyList):
                truth = Unsafe.As<PyList>(other).Count != 0;
                break;
            case var other when other.GetType() == typeof(PyDict) || other.GetType() == typeof(PySet):
                truth = Unsafe.As<HashTable>(other).Count != 0;
                break;
            case var other when other.GetType() == typeof(PyTuple):
                truth = Unsafe.As<PyTuple>(other).Items.Length != 0;
                break;
            default:
                return Cold(vm, ip, ref regs);
        }

        if (isNot)
        {
            SetBool(ref R(ref regs, ip->A), !truth);
            return Status.Done;
        }

        return truth == (ip->Op == (int)Op.JumpIfTrue) ? Status.Taken : Status.Done;
    }
}
