using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

using Ops = Monty.Runtime.Operations.Operations;

/// <content>Operators beyond the hot paths: builtin operands, then the methods of program classes.</content>
internal static unsafe partial class Interpreter
{
    /// <summary>Splits a binary instruction into operator, in-place form and right operand.</summary>
    private static BinaryOperator Decode(Instruction* ip, ref Value regs, out bool isInplace, out Value right)
    {
        var number = ip->Op - (int)Op.Add;
        isInplace = (number & 16) != 0;
        right = number >= 32 ? Value.Int((short)ip->C) : R(ref regs, ip->C);
        return (BinaryOperator)(number & 15);
    }

    private static int Binary(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var left = ref R(ref regs, ip->B);
        var kind = Decode(ip, ref regs, out var isInplace, out var right);
        if (isInplace && kind == BinaryOperator.Add && left.Ref is PyList { Class.IsUser: false }
            && NeedsFrames(vm, right))
        {
            // Joining sequences comes after the operators for numbers, which a class may define for its right operand.
            if (TryUserMethod(vm, right.Class, OperatorNames.Reflected(kind), out var reflected))
            {
                return Invoke(vm, ip, ref regs, OperatorStage.First | OperatorStage.Swapped, reflected, right, left);
            }

            return Invoke(vm, ip, ref regs, 0, vm.Embedded("extend_inplace"), left, right);
        }

        if ((left.Ref is PyObject a && a.Class.IsUser) || (right.Ref is PyObject b && b.Class.IsUser)
            || (kind == BinaryOperator.BitOr && left.Ref is PyType))
        {
            return AskOperands(vm, ip, ref regs, 0);
        }

        var result = Ops.Binary(vm, kind, isInplace, left, right);
        if (result.Ref is Tag { Kind: TagKind.NotImplemented or TagKind.Error } tag)
        {
            if (tag.Kind == TagKind.NotImplemented)
            {
                Ops.FailBinary(vm, kind, isInplace, left, right);
            }

            return Status.Failed;
        }

        R(ref regs, ip->A) = result;
        return Status.Done;
    }

    private static int CompleteOperator(Vm vm, Instruction* ip, ref Value regs, int stage, in Value result)
    {
        if (result.IsNotImplemented && (Op)ip->Op < Op.Negative)
        {
            return AskOperands(vm, ip, ref regs, stage + 1);
        }

        R(ref regs, ip->A) = result;
        return Status.Done;
    }

    /// <summary>Goes through the candidates for a binary operator from a stage on.</summary>
    private static int AskOperands(Vm vm, Instruction* ip, ref Value regs, int stage)
    {
        var left = R(ref regs, ip->B);
        var kind = Decode(ip, ref regs, out var isInplace, out var right);
        var leftClass = left.Class;
        var rightClass = right.Class;
        if (stage == OperatorStage.Inplace)
        {
            if (isInplace && TryUserMethod(vm, leftClass, OperatorNames.Inplace(kind), out var method))
            {
                return Invoke(vm, ip, ref regs, stage, method, left, right);
            }

            stage = OperatorStage.First;
            if (rightClass != leftClass && rightClass.IsUser && rightClass.IsSubclassOf(leftClass)
                && TryUserMethod(vm, rightClass, OperatorNames.Reflected(kind), out method)
                && !(TryUserMethod(vm, leftClass, OperatorNames.Reflected(kind), out var inherited)
                    && Value.Same(method, inherited)))
            {
                return Invoke(vm, ip, ref regs, stage | OperatorStage.Swapped, method, right, left);
            }
        }

        var isSwapped = (stage & OperatorStage.Swapped) != 0;
        var step = stage & OperatorStage.Mask;
        if (step == OperatorStage.First || (step == OperatorStage.Second && isSwapped))
        {
            if (TryUserMethod(vm, leftClass, OperatorNames.Forward(kind), out var method))
            {
                return Invoke(vm, ip, ref regs, stage, method, left, right);
            }

            // Formatting shows the operand itself, not the builtin value inside it.
            var plain = Ops.Unwrap(left);
            var result = Ops.Binary(vm, kind, isInplace, plain,
                kind == BinaryOperator.Modulo && !plain.IsInt ? right : Ops.Unwrap(right));
            if (!isInplace && result.Ref is PyDeque && leftClass.IsUser)
            {
                // Sums and products of deques of a class of a program begin as copies that the class makes.
                var name = kind == BinaryOperator.Add ? "deque_sum" : "deque_product";
                return Invoke(vm, ip, ref regs, OperatorStage.Second, vm.Embedded(name), left, right);
            }

            if (!result.IsNotImplemented)
            {
                // An instance of a program's class stays itself when the builtin value inside it was changed.
                var isItself = isInplace && plain.Ref is PyNative && result.Ref == plain.Ref;
                return Store(ref R(ref regs, ip->A), isItself ? left : result);
            }

            step++;
        }

        if (step == OperatorStage.Second && !isSwapped && rightClass != leftClass
            && TryUserMethod(vm, rightClass, OperatorNames.Reflected(kind), out var reflected))
        {
            return Invoke(vm, ip, ref regs, OperatorStage.Second, reflected, right, left);
        }

        Ops.FailBinary(vm, kind, isInplace, left, right);
        return Status.Failed;
    }

    /// <summary>A method defined by a class of a program (the metaclass's for operands that are classes).</summary>
    private static bool TryUserMethod(Vm vm, PyType type, string name, out Value method)
    {
        method = default;
        if (!type.IsUser || !type.TryLookup(name, out method, out var owner) || !owner.IsUser)
        {
            return false;
        }

        method = vm.Special(method, SlotId.Call);
        return true;
    }

    private static int Unary(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var operand = ref R(ref regs, ip->B);
        var op = (Op)ip->Op;
        var name = op == Op.Negative ? "__neg__" : op == Op.Positive ? "__pos__" : "__invert__";
        if (operand.Ref is PyObject { Class.IsUser: true } instance)
        {
            if (TryUserMethod(vm, instance.Class, name, out var method))
            {
                return Invoke(vm, ip, ref regs, 0, method, operand);
            }
        }

        var result = Ops.Unary(vm, op, Ops.Unwrap(operand));
        if (result.IsError)
        {
            return Status.Failed;
        }

        R(ref regs, ip->A) = result;
        return Status.Done;
    }

    /// <summary>The comparison of an instruction and its operands.</summary>
    private static CompareOperator DecodeComparison(Instruction* ip, ref Value regs, out Value left, out Value right)
    {
        var op = (Op)ip->Op;
        if (op >= Op.CompareLess)
        {
            left = R(ref regs, ip->B);
            right = R(ref regs, ip->C);
            return (CompareOperator)(op - Op.CompareLess);
        }

        var number = op - Op.JumpIfLess;
        left = R(ref regs, ip->A);
        right = number >= 16 ? Value.Int((short)ip->B) : R(ref regs, ip->B);
        return (CompareOperator)(number & 7);
    }

    private static int Comparison(Vm vm, Instruction* ip, ref Value regs)
    {
        var kind = DecodeComparison(ip, ref regs, out var left, out var right);
        if ((left.Ref is PyObject a && a.Class.IsUser) || (right.Ref is PyObject b && b.Class.IsUser))
        {
            return AskToCompare(vm, ip, ref regs, OperatorStage.First);
        }

        return Ops.TryCompare(vm, kind, left, right, out var truth)
            ? StoreComparison(ip, ref regs, truth) : Status.Failed;
    }

    private static int StoreComparison(Instruction* ip, ref Value regs, bool truth)
    {
        if ((Op)ip->Op >= Op.CompareLess)
        {
            SetBool(ref R(ref regs, ip->A), truth);
            return Status.Done;
        }

        return FinishTest(ip, ref regs, truth);
    }

    private static int CompleteComparison(Vm vm, Instruction* ip, ref Value regs, int stage, Value result)
    {
        if (result.IsNotImplemented)
        {
            return AskToCompare(vm, ip, ref regs, stage + 1);
        }

        if ((stage & OperatorStage.Negated) != 0)
        {
            if (!result.IsBool)
            {
                if (!Ops.TryTruth(vm, result, out var truth))
                {
                    return Status.Failed;
                }

                result = Value.Bool(truth);
            }

            result = Value.Bool(result.Bits == 0);
        }

        if ((Op)ip->Op >= Op.CompareLess)
        {
            R(ref regs, ip->A) = result;
            return Status.Done;
        }

        return Test(vm, ip, ref regs, result);
    }

    /// <summary>Goes through the candidates for a comparison from a stage on.</summary>
    private static int AskToCompare(Vm vm, Instruction* ip, ref Value regs, int stage)
    {
        var kind = DecodeComparison(ip, ref regs, out var left, out var right);
        var leftClass = left.Class;
        var rightClass = right.Class;
        var step = stage & OperatorStage.Mask;
        var isSwapped = (stage & OperatorStage.Swapped) != 0
            || (step == OperatorStage.First && rightClass != leftClass && rightClass.IsUser
                && rightClass.IsSubclassOf(leftClass)
                && HasComparison(vm, rightClass, CompareNames.Reflect(kind)));
        var swap = isSwapped ? OperatorStage.Swapped : 0;
        for (; step < OperatorStage.None; step++)
        {
            var asksLeft = (step == OperatorStage.First) != isSwapped;
            var type = asksLeft ? leftClass : rightClass;
            var self = asksLeft ? left : right;
            var other = asksLeft ? right : left;
            var wanted = asksLeft ? kind : CompareNames.Reflect(kind);
            if (vm.TryDunder(type, CompareNames.SlotOf(wanted), out var method))
            {
                return Invoke(vm, ip, ref regs, step | swap, method, self, other);
            }

            if (wanted == CompareOperator.NotEqual && vm.TryDunder(type, SlotId.Eq, out method)
                && !HasNativeComparison(type))
            {
                return Invoke(vm, ip, ref regs, step | swap | OperatorStage.Negated, method, self, other);
            }
        }

        // No class of a program answers: the builtin comparison of what the operands hold.
        return Ops.TryCompareNative(vm, kind, left, right, out var truth)
            ? StoreComparison(ip, ref regs, truth) : Status.Failed;
    }

    private static bool HasComparison(Vm vm, PyType type, CompareOperator kind) =>
        vm.TryDunder(type, CompareNames.SlotOf(kind), out _)
        || (kind == CompareOperator.NotEqual && vm.TryDunder(type, SlotId.Eq, out _));

    /// <summary>
    /// The class inherits != from a builtin class other than object before any class of a program defines ==.
    /// </summary>
    private static bool HasNativeComparison(PyType type) =>
        type.TryLookup("__ne__", out _, out var owner) && !owner.IsUser && owner != BuiltinTypes.Object
        && !(type.TryLookup("__eq__", out _, out var equal) && equal.IsUser);

    private static int Containment(Vm vm, Instruction* ip, ref Value regs)
    {
        var isJump = (Op)ip->Op < Op.CompareLess;
        ref var item = ref R(ref regs, isJump ? ip->A : ip->B);
        ref var container = ref R(ref regs, isJump ? ip->B : ip->C);
        if (container.Ref is PyDict table && table.GetType() == typeof(PyDict))
        {
            return FinishLookup(ip, ref regs, table.TryGet(vm, item, out _));
        }

        if (container.Ref is PySet set && set.GetType() == typeof(PySet) && item.Ref is null or string)
        {
            return FinishLookup(ip, ref regs, set.Contains(vm, item));
        }

        if (container.Ref is PyObject { Class.IsUser: true } instance)
        {
            if (vm.TryDunder(instance.Class, SlotId.Contains, out var method))
            {
                return method.IsNone
                    ? Fail(vm, ExceptionTypes.TypeError, $"'{instance.Class.FullName}' object is not a container")
                    : Invoke(vm, ip, ref regs, 0, method, container, item);
            }

            if (vm.TryDunder(instance.Class, SlotId.Iter, out _) || vm.TryDunder(instance.Class, SlotId.GetItem, out _))
            {
                return Invoke(vm, ip, ref regs, 0, vm.Embedded("iter_contains"), container, item);
            }
        }
        else if (container.Ref is PyGenerator or PyCallingIterator)
        {
            return Invoke(vm, ip, ref regs, 0, vm.Embedded("iter_contains"), container, item);
        }

        return Ops.TryContains(vm, container, item, out var truth) ? FinishTest(ip, ref regs, truth) : Status.Failed;
    }

    private static int FinishLookup(Instruction* ip, ref Value regs, LookupResult result) =>
        result == LookupResult.Error ? Status.Failed : FinishTest(ip, ref regs, result == LookupResult.Found);
}
