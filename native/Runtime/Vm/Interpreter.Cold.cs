using System.Runtime.CompilerServices;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

using Ops = Monty.Runtime.Operations.Operations;

/// <content>
/// The second switch: every instruction that is rare, and every hot one whose fast path does not apply.
/// </content>
internal static unsafe partial class Interpreter
{
    /// <summary>Executes one instruction in full generality.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Cold(Vm vm, Instruction* ip, ref Value regs)
    {
        vm.Save(ip, ref regs);
        var op = (Op)ip->Op;
        switch (op)
        {
            case Op.Nop:
                return Status.Done;
            case >= Op.Add and <= Op.InplaceShiftRightInt:
                return Binary(vm, ip, ref regs);
            case Op.Negative or Op.Positive or Op.Invert:
                return Unary(vm, ip, ref regs);
            case Op.JumpIfTrue or Op.JumpIfFalse:
                return Test(vm, ip, ref regs, R(ref regs, ip->A));
            case Op.Not:
                return Test(vm, ip, ref regs, R(ref regs, ip->B));
            case Op.JumpIfIs or Op.JumpUnlessIs:
                return FinishTest(ip, ref regs, Value.Same(R(ref regs, ip->A), R(ref regs, ip->B)));
            case Op.JumpIfIn or Op.JumpUnlessIn or Op.Contains or Op.NotContains:
                return Containment(vm, ip, ref regs);
            case >= Op.JumpIfLess and <= Op.JumpUnlessGreaterEqualInt:
            case >= Op.CompareLess and <= Op.CompareGreaterEqual:
                return Comparison(vm, ip, ref regs);
            case Op.Is or Op.IsNot:
                SetBool(ref R(ref regs, ip->A), Value.Same(R(ref regs, ip->B), R(ref regs, ip->C)) == (op == Op.Is));
                return Status.Done;
            case >= Op.Call and <= Op.CallSuper when op != Op.LoadMethod:
                return CallInstruction(vm, ip, ref regs);
            case Op.LoadMethod:
                return LoadMethod(vm, ip, ref regs);
            case Op.Return:
                return Leave(vm, ref regs, R(ref regs, ip->A));
            case Op.ReturnNone:
                return Leave(vm, ref regs, Value.None);
            case Op.Yield:
                return YieldTo(vm, ip, ref regs);
            case Op.Send:
                return Send(vm, ip, ref regs);
            case Op.LoadAttribute:
                return LoadAttribute(vm, ip, ref regs);
            case Op.StoreAttribute or Op.DeleteAttribute:
                return StoreAttribute(vm, ip, ref regs);
            case Op.LoadItem or Op.LoadItemInt or Op.LoadSlice or Op.StoreItem or Op.DeleteItem:
                return Subscript(vm, ip, ref regs);
            case Op.GetIterator:
                return GetIterator(vm, ip, ref regs);
            case Op.ForIterator:
                return ForIterator(vm, ip, ref regs);
            case >= Op.LoadGlobal and <= Op.LoadCallee or Op.LoadCalleeWide:
                return LoadGlobal(vm, ip, ref regs);
            case >= Op.BuildList and <= Op.ListSpread:
                return Build(vm, ip, ref regs);
            default:
                return Rare(vm, ip, ref regs);
        }
    }

    private static int Build(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var target = ref R(ref regs, ip->A);
        switch ((Op)ip->Op)
        {
            case Op.BuildList:
                vm.Meter.Allocations++;
                target = Value.Of(new PyList(Window(ref regs, ip->B, ip->C).ToArray()));
                return Status.Done;
            case Op.BuildTuple:
                vm.Meter.Allocations++;
                target = Value.Of(ip->C == 0 ? PyTuple.Empty : new PyTuple(Window(ref regs, ip->B, ip->C).ToArray()));
                return Status.Done;
            case Op.BuildSet:
                return BuildSet(vm, ip, ref regs);
            case Op.BuildDict:
                return BuildDict(vm, ip, ref regs);
            case Op.BuildString:
                return BuildString(vm, ip, ref regs);
            case Op.ConvertValue:
                return ConvertValue(vm, ip, ref regs);
            case Op.FormatSimple or Op.FormatWithSpec:
                return Format(vm, ip, ref regs);
            case Op.BuildInterpolation:
            {
                vm.Meter.Allocations++;
                var parts = Window(ref regs, ip->B, 4);
                target = Value.Of(new PyInterpolation(parts[0], parts[1], parts[2], parts[3]));
                return Status.Done;
            }

            case Op.BuildTemplate:
                vm.Meter.Allocations++;
                target = Value.Of(new PyTemplate(
                    Expect<PyTuple>(R(ref regs, ip->B)), Expect<PyTuple>(R(ref regs, ip->C))));
                return Status.Done;
            case Op.ListAppend:
            {
                var list = Expect<PyList>(target);
                if (!vm.Charge(Instruction.SlotBytes * ((long)list.Count >> 1)))
                {
                    return Status.Failed;
                }

                list.Append(R(ref regs, ip->B));
                return Status.Done;
            }

            case Op.SetAdd:
                return Expect<PySet>(target).Add(vm, R(ref regs, ip->B)) ? Status.Done : Status.Failed;
            case Op.DictStore:
                return Expect<PyDict>(target).Set(vm, R(ref regs, ip->B), R(ref regs, ip->C))
                    ? Status.Done : Status.Failed;
            case Op.ListExtend or Op.ListSpread:
                return ListExtend(vm, ip, ref regs);
            case Op.SetUpdate:
                return SetUpdate(vm, ip, ref regs);
            case Op.DictUpdate or Op.DictMerge:
                return DictUpdate(vm, ip, ref regs);
            case Op.ListToTuple:
                target = Value.Of(new PyTuple(Expect<PyList>(R(ref regs, ip->B)).Span.ToArray()));
                return Status.Done;
            default:
                return UnpackSequence(vm, ip, ref regs);
        }
    }

    private static int Rare(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var target = ref R(ref regs, ip->A);
        switch ((Op)ip->Op)
        {
            case Op.LoadConstWide:
                target = vm.Constants[ip->Wide];
                return Status.Done;
            case Op.StoreGlobalWide:
                vm.GlobalSlots[ip->Wide] = target;
                return Status.Done;
            case Op.DeleteGlobal:
                return DeleteGlobal(vm, ip);
            case Op.LoadName:
                return LoadName(vm, ip, ref regs, regs, vm.Unit.Unit.Names[ip->B], -1);
            case Op.LoadNameFrom:
                return LoadName(vm, ip, ref regs, R(ref regs, ip->C), vm.Unit.Unit.Names[ip->B], -1);
            case Op.LoadFreeFrom:
                return LoadName(vm, ip, ref regs, R(ref regs, ip->C),
                    FunctionOf(Header(ref regs).Ref!).Code.FreeNames[ip->B], ip->B);
            case Op.LoadClassFree:
                return LoadName(vm, ip, ref regs, regs, vm.Unit.Unit.Names[ip->C], ip->B);
            case Op.StoreName:
                return StoreName(vm, ip, ref regs);
            case Op.DeleteName:
                return DeleteName(vm, ip, ref regs);
            case Op.LoadCell:
                return FailCell(vm, ip, ref regs);
            case Op.StoreCell:
                // Only a damaged snapshot gets here.
                return Fail(vm, ExceptionTypes.SystemError, "a cell is missing");
            case Op.DeleteCell:
                return DeleteFromCell(vm, ip, ref regs);
            case Op.LoadFree:
                return FailFree(vm, ref regs, ip->B);
            case Op.DeleteFree:
                return DeleteFromFree(vm, ip, ref regs);
            case Op.WrapCell:
                target = Value.Of(new PyCell { Content = target });
                return Status.Done;
            case Op.NewCell:
                target = Value.Of(new PyCell { Content = Value.Unbound });
                return Status.Done;
            case Op.LoadFunctionClosure:
                target = Value.Of(FunctionOf(Header(ref regs).Ref!).Closure[ip->B]);
                return Status.Done;
            case Op.Clear:
                Fill(ref target, ip->B, default);
                return Status.Done;
            case Op.Unbind:
                Fill(ref target, ip->B, Value.Unbound);
                return Status.Done;
            case Op.CheckBound:
                return FailLocal(vm, vm.Unit.Unit.Names[ip->B]);
            case Op.DeleteLocal:
                if (target.IsUnbound)
                {
                    return FailLocal(vm, vm.Unit.Unit.Names[ip->B]);
                }

                target = Value.Unbound;
                return Status.Done;
            case Op.BuildSlice:
            {
                ref var part = ref R(ref regs, ip->B);
                target = Value.Of(new PySlice(part, Unsafe.Add(ref part, 1), Unsafe.Add(ref part, 2)));
                return Status.Done;
            }

            case Op.MakeFunction:
                return MakeFunction(vm, ip, ref regs);
            case Op.LoadBuildClass:
                target = vm.Embedded("build_class");
                return Status.Done;
            case Op.CallIntrinsic:
                return CallIntrinsic(vm, ip, ref regs);
            case Op.GetAwaitable:
                return GetAwaitable(vm, ip, ref regs);
            case Op.GetYieldFromIterator or Op.IteratorObject:
                return GetYieldFromIterator(vm, ip, ref regs);
            case Op.GetAsyncIterator:
                return GetAsyncIterator(vm, ip, ref regs);
            case Op.GetAsyncNext:
                return GetAsyncNext(vm, ip, ref regs);
            case Op.EndAsyncFor:
                return target.Class.IsSubclassOf(ExceptionTypes.StopAsyncIteration) ? Status.Done : Reraise(vm, target);
            default:
                return RareControl(vm, ip, ref regs);
        }
    }

    private static int RareControl(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var target = ref R(ref regs, ip->A);
        switch ((Op)ip->Op)
        {
            case Op.EnterHandler:
                return EnterHandler(vm, ref target);
            case Op.LeaveHandler:
                vm.Handled = Unsafe.Add(ref target, 1).Ref as PyException;
                return Status.Done;
            case Op.Raise:
                return RaiseValue(vm, ip, ref regs, target, Value.Missing);
            case Op.RaiseFrom:
                return RaiseValue(vm, ip, ref regs, target, R(ref regs, ip->B));
            case Op.RaiseAgain:
                return RaiseAgain(vm);
            case Op.Reraise:
                return Reraise(vm, target);
            case Op.JumpUnlessMatch:
                return MatchesHandler(vm, ip, ref regs);
            case Op.LoadEnterExit or Op.LoadAsyncEnterExit:
                return LoadEnterExit(vm, ip, ref regs);
            case Op.PrepareExit:
                return PrepareExit(ip, ref regs);
            case Op.LoadAssertionError:
                target = Value.Of(ExceptionTypes.AssertionError);
                return Status.Done;
            case Op.RaiseAssert:
                return RaiseAssert(vm, ip, ref regs);
            case Op.MatchGroup:
                return MatchGroup(vm, ip, ref regs);
            case Op.PrepareReraiseStar:
                return PrepareReraiseStar(vm, ip, ref regs);
            case Op.Import:
                return Import(vm, ip, ref regs);
            case Op.ImportFrom:
                return ImportFrom(vm, ip, ref regs);
            case Op.ImportStar:
                return ImportStar(vm, ip, ref regs);
            case Op.MatchSequence:
                SetBool(ref target, IsPatternSequence(R(ref regs, ip->B)));
                return Status.Done;
            case Op.MatchMapping:
                SetBool(ref target, (R(ref regs, ip->B).Class.Flags & TypeFlags.Mapping) != 0);
                return Status.Done;
            case Op.LoadLength:
                return LoadLength(vm, ip, ref regs);
            case Op.MatchKeys:
                return Invoke(vm, ip, ref regs, 0, vm.Embedded("match_keys"), R(ref regs, ip->B), R(ref regs, ip->C));
            case Op.MatchClass:
                return Invoke(vm, ip, ref regs, 0, vm.Embedded("match_class"), target, Unsafe.Add(ref target, 1),
                    Value.Int(ip->B), Unsafe.Add(ref target, 2));
            default:
                return Fail(vm, ExceptionTypes.SystemError, $"unknown instruction {ip->Op}");
        }
    }

    private static int Reraise(Vm vm, in Value exception)
    {
        vm.Raised = Expect<PyException>(exception);
        vm.SkipTraceback = true;
        return Status.Failed;
    }

    private static bool IsPatternSequence(in Value value) => (value.Class.Flags & TypeFlags.Sequence) != 0;

    private static int LoadEntry(Vm vm, Instruction* ip, ref Value regs, PyDict table)
    {
        ref var key = ref R(ref regs, ip->C);
        switch (table.TryGet(vm, key, out var item))
        {
            case LookupResult.Found:
                Copy(ref R(ref regs, ip->A), ref item);
                return Status.Done;
            case LookupResult.Missing:
                Ops.FailKey(vm, key);
                return Status.Failed;
            default:
                return Status.Failed;
        }
    }

    private static int Subscript(Vm vm, Instruction* ip, ref Value regs)
    {
        var op = (Op)ip->Op;
        if (op == Op.LoadItem && R(ref regs, ip->B).Ref is PyDict table && table.GetType() == typeof(PyDict))
        {
            return LoadEntry(vm, ip, ref regs, table);
        }

        if (op is Op.StoreItem or Op.DeleteItem)
        {
            if (op == Op.StoreItem && R(ref regs, ip->A).Ref is PyDict written && written.GetType() == typeof(PyDict))
            {
                return written.Set(vm, R(ref regs, ip->B), R(ref regs, ip->C)) ? Status.Done : Status.Failed;
            }

            var owner = R(ref regs, ip->A);
            var isDelete = op == Op.DeleteItem;
            if (owner.Ref is PyObject { Class: { IsUser: true } storing }
                && vm.TryDunder(storing, isDelete ? SlotId.DelItem : SlotId.SetItem, out var setter))
            {
                return isDelete
                    ? Invoke(vm, ip, ref regs, 0, setter, owner, R(ref regs, ip->B))
                    : Invoke(vm, ip, ref regs, 0, setter, owner, R(ref regs, ip->B), R(ref regs, ip->C));
            }

            if (!isDelete && owner.Ref is PyList or PyByteArray && R(ref regs, ip->B).Ref is PySlice
                && NeedsFrames(vm, R(ref regs, ip->C)))
            {
                return Invoke(
                    vm, ip, ref regs, 0, vm.Embedded("store_slice"), owner, R(ref regs, ip->B), R(ref regs, ip->C));
            }

            var stored = isDelete
                ? Ops.DeleteItem(vm, owner, R(ref regs, ip->B))
                : Ops.SetItem(vm, owner, R(ref regs, ip->B), R(ref regs, ip->C));
            return stored ? Status.Done : Status.Failed;
        }

        var target = R(ref regs, ip->B);
        var key = op switch
        {
            Op.LoadItem => R(ref regs, ip->C),
            Op.LoadItemInt => Value.Int((short)ip->C),
            _ => Value.Of(new PySlice(R(ref regs, ip->C), Unsafe.Add(ref R(ref regs, ip->C), 1), Value.None)),
        };
        if (target.Ref is PyObject { Class: { IsUser: true } type })
        {
            if (vm.TryDunder(type, SlotId.GetItem, out var getter))
            {
                return Invoke(vm, ip, ref regs, 0, getter, target, key);
            }

            if (target.Ref is PyDict dict && vm.TryDunder(type, SlotId.Missing, out var missing))
            {
                switch (dict.TryGet(vm, key, out var found))
                {
                    case LookupResult.Found:
                        R(ref regs, ip->A) = found;
                        return Status.Done;
                    case LookupResult.Missing when TryMakeItem(vm, dict, key, missing, out found):
                        return Store(ref R(ref regs, ip->A), found);
                    case LookupResult.Missing:
                        return Invoke(vm, ip, ref regs, 0, missing, target, key);
                    default:
                        return Status.Failed;
                }
            }
        }

        if (target.Ref is PyType cls && NeedsClassSubscript(vm, cls, out var method))
        {
            return Invoke(vm, ip, ref regs, 0, method, key);
        }

        var item = Ops.GetItem(vm, Ops.Unwrap(target), key);
        if (item.IsError)
        {
            return Status.Failed;
        }

        R(ref regs, ip->A) = item;
        return Status.Done;
    }

    /// <summary>
    /// A class of a program is subscripted: by its metaclass's __getitem__ or its own __class_getitem__.
    /// </summary>
    private static bool NeedsClassSubscript(Vm vm, PyType cls, out Value method)
    {
        method = default;
        return cls.IsUser && cls.TryLookup("__class_getitem__", out _, out var owner) && owner.IsUser
            && Ops.TryFindAttribute(vm, Value.Of(cls), "__class_getitem__", out method);
    }
}
