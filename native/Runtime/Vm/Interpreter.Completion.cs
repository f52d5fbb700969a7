using System.Runtime.CompilerServices;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <summary>
/// What the result of an irregular call means to an operator or test; kept in the state slot while the call runs.
/// </summary>
internal static class OperatorStage
{
    /// <summary>The in-place method of the left operand.</summary>
    public const int Inplace = 0;

    /// <summary>The method of the operand asked first.</summary>
    public const int First = 1;

    /// <summary>The method of the operand asked second.</summary>
    public const int Second = 2;

    /// <summary>All asked.</summary>
    public const int None = 3;

    /// <summary>Mask of the above.</summary>
    public const int Mask = 3;

    /// <summary>The right operand is asked first: its class derives from the left one's.</summary>
    public const int Swapped = 4;

    /// <summary>The result of __eq__ is to be negated.</summary>
    public const int Negated = 8;

    /// <summary>__bool__ was called to test a value.</summary>
    public const int Truth = 16;

    /// <summary>__len__ was called to test a value.</summary>
    public const int TruthByLength = 32;
}

/// <summary>What an attribute instruction waits for.</summary>
internal static class AttributeStage
{
    /// <summary>A property, descriptor or __getattribute__.</summary>
    public const int Get = 0;

    /// <summary>__getattr__.</summary>
    public const int Fallback = 1;
}

/// <summary>Which method makes the text of a replacement field.</summary>
internal static class TextStage
{
    /// <summary>__str__.</summary>
    public const int Str = 1;

    /// <summary>__repr__.</summary>
    public const int Repr = 2;
}

/// <content>Finishing an instruction whose work was done by a Python frame.</content>
internal static unsafe partial class Interpreter
{
    /// <summary>Gives an instruction the result of the irregular call it made.</summary>
    internal static int Complete(Vm vm, Instruction* ip, ref Value regs, int stage, in Value result)
    {
        var given = result;
        vm.Work++;
        var status = Accept(vm, ip, ref regs, stage, given);
        if (status == Status.Failed && vm.IsInterrupted)
        {
            vm.Redo ??= new Redo(RedoKind.Completion, given);
        }

        return status;
    }

    private static int Accept(Vm vm, Instruction* ip, ref Value regs, int stage, in Value result)
    {
        var op = (Op)ip->Op;
        if ((stage & (OperatorStage.Truth | OperatorStage.TruthByLength)) != 0 && IsTest(op))
        {
            return CompleteTruth(vm, ip, ref regs, stage, result);
        }

        switch (op)
        {
            case >= Op.Add and <= Op.Invert:
                return CompleteOperator(vm, ip, ref regs, stage, result);
            case >= Op.JumpIfLess and <= Op.JumpUnlessGreaterEqualInt when IsTest(op):
            case >= Op.CompareLess and <= Op.CompareGreaterEqual:
                return CompleteComparison(vm, ip, ref regs, stage, result);
            case Op.Contains or Op.NotContains:
                return Test(vm, ip, ref regs, result);
            case Op.LoadAttribute or Op.LoadItem or Op.LoadItemInt or Op.LoadSlice or Op.LoadGlobal or Op.LoadGlobalWide
                or Op.LoadCallee or Op.LoadCalleeWide or Op.CallIntrinsic or Op.MatchKeys or Op.MatchClass or Op.Import
                or Op.ImportFrom or Op.LoadName or Op.LoadNameFrom or Op.LoadClassFree
                or Op.LoadFreeFrom or Op.BuildSet
                or Op.BuildDict or Op.LoadLength:
                R(ref regs, ip->A) = result;
                return Status.Done;
            case Op.LoadMethod:
                R(ref regs, ip->A) = result;
                Unsafe.Add(ref R(ref regs, ip->A), 1) = Value.Missing;
                return Status.Done;
            case Op.InvokeMethod:
                return CallFoundMethod(vm, ip, ref regs, result);
            case Op.StoreAttribute or Op.DeleteAttribute or Op.StoreItem or Op.DeleteItem or Op.ListExtend
            or Op.ListSpread
                or Op.SetUpdate
                or Op.DictUpdate or Op.DictMerge or Op.SetAdd or Op.DictStore or Op.StoreName or Op.DeleteName
                    or Op.ImportStar:
                return Status.Done;
            case Op.GetIterator:
                return AcceptIterator(vm, ref R(ref regs, ip->A), R(ref regs, ip->B), result);
            case Op.ForIterator or Op.Send when R(ref regs, ip->A).Ref is PyCallingIterator calling:
                return ResumeCalling(vm, ip, ref regs, calling, result);
            case Op.ForIterator:
                R(ref regs, ip->B) = result;
                return Status.Taken;
            case Op.MatchGroup:
                var parts = Expect<PyTuple>(result).Items;
                return AcceptMatch(vm, ref R(ref regs, ip->A), parts[0], parts[1]);
            case Op.Send:
                return SendYielded(ip, ref regs, result);
            case Op.Yield when stage == ClosingStage:
                return DelegateClosed(vm, ip, ref regs);
            case Op.Yield:
                R(ref regs, ip->A) = result;
                vm.Ip = ip;
                return Status.Entered;
            case Op.UnpackSequence or Op.UnpackStar:
                return UnpackDrained(vm, ip, ref regs, result);
            case Op.ConvertValue or Op.FormatSimple or Op.FormatWithSpec:
                return CompleteText(vm, ip, ref regs, stage, result);
            case Op.Raise or Op.RaiseFrom:
                return CompleteRaise(vm, ip, ref regs, stage, result);
            case Op.GetAwaitable:
                return CompleteAwaitable(vm, ip, ref regs, result);
            case Op.GetYieldFromIterator or Op.IteratorObject:
                R(ref regs, ip->A) = result;
                return Status.Done;
            case Op.GetAsyncIterator:
                if (result.Class != BuiltinTypes.AsyncGenerator && !vm.TryDunder(result.Class, SlotId.ANext, out _))
                {
                    return Fail(vm, ExceptionTypes.TypeError,
                        "'async for' received an object from __aiter__ that does not "
                        + $"implement __anext__: {result.Class.FullName}");
                }

                R(ref regs, ip->A) = result;
                return Status.Done;
            case Op.GetAsyncNext:
                return AwaitStep(vm, ip, ref regs, result);
            default:
                return IsCall(op) ? DeliverCall(ip, ref regs, result)
                    : Fail(vm, ExceptionTypes.SystemError, $"instruction {op} got a result");
        }
    }

    /// <summary>An instruction that ends in a truth test: a conditional jump, a containment test or not.</summary>
    private static bool IsTest(Op op) =>
        op is >= Op.JumpIfLess and <= Op.JumpUnlessGreaterEqualInt or Op.Contains or Op.NotContains or Op.Not;

    /// <summary>Tests a value for the instruction; may call __bool__ or __len__.</summary>
    private static int Test(Vm vm, Instruction* ip, ref Value regs, in Value value)
    {
        if (value.IsBool)
        {
            return FinishTest(ip, ref regs, value.Bits != 0);
        }

        var type = value.Class;
        if (type.IsUser)
        {
            if (vm.TryDunder(type, SlotId.Bool, out var method))
            {
                return Invoke(vm, ip, ref regs, OperatorStage.Truth, method, value);
            }

            if (vm.TryDunder(type, SlotId.Len, out method))
            {
                return Invoke(vm, ip, ref regs, OperatorStage.TruthByLength, method, value);
            }
        }

        return Operations.Operations.TryTruth(vm, value, out var truth)
            ? FinishTest(ip, ref regs, truth) : Status.Failed;
    }

    /// <summary>Jumps or stores according to the test.</summary>
    private static int FinishTest(Instruction* ip, ref Value regs, bool truth)
    {
        switch ((Op)ip->Op)
        {
            case Op.Contains:
                SetBool(ref R(ref regs, ip->A), truth);
                return Status.Done;
            case Op.NotContains or Op.Not:
                SetBool(ref R(ref regs, ip->A), !truth);
                return Status.Done;
            case Op.JumpIfTrue:
                return truth ? Status.Taken : Status.Done;
            case Op.JumpIfFalse:
                return truth ? Status.Done : Status.Taken;
            default:
                return truth != IsNegatedJump((Op)ip->Op) ? Status.Taken : Status.Done;
        }
    }

    private static bool IsNegatedJump(Op op) =>
        op is >= Op.JumpUnlessLess and <= Op.JumpUnlessIn or >= Op.JumpUnlessLessInt
            and <= Op.JumpUnlessGreaterEqualInt;

    private static int CompleteTruth(Vm vm, Instruction* ip, ref Value regs, int stage, in Value result)
    {
        if ((stage & OperatorStage.Truth) != 0)
        {
            return result.IsBool
                ? FinishTest(ip, ref regs, result.Bits != 0)
                : Fail(vm, ExceptionTypes.TypeError, $"__bool__ should return bool, returned {result.Class.FullName}");
        }

        return Operations.Operations.TryAcceptLength(vm, result, out var length)
            ? FinishTest(ip, ref regs, length != 0)
            : Status.Failed;
    }

    private static int CompleteText(Vm vm, Instruction* ip, ref Value regs, int stage, in Value result)
    {
        if (Operations.Operations.TryText(result, out _))
        {
            R(ref regs, ip->A) = result;
            return Status.Done;
        }

        var method = (Op)ip->Op != Op.ConvertValue
            ? stage == TextStage.Str ? "__str__" : stage == TextStage.Repr ? "__repr__" : "__format__"
            : ip->C == 1 ? "__str__" : "__repr__";
        return Fail(vm, ExceptionTypes.TypeError, method == "__format__"
            ? $"__format__ must return a str, not {result.Class.FullName}"
            : $"{method} returned non-string (type {result.Class.FullName})");
    }
}
