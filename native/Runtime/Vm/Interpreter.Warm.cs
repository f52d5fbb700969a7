using System.Runtime.CompilerServices;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

using Ops = Monty.Runtime.Operations.Operations;

/// <content>
/// The switch between the loop and <see cref="Cold"/>: what programs do all the time with str, dict, tuple and mixed
/// numbers.
/// </content>
/// <remarks>
/// Invariant: an arm either completes the instruction or continues at Cold with nothing changed. The switch has no
/// locals whose address is taken, so that it leaves by jumps.
/// </remarks>
internal static unsafe partial class Interpreter
{
    // Longer texts are searched in Cold, which charges the work.
    private const int WarmTextLength = 256;
    private const int WarmItemCount = 16;

    // Shorter slices are seen by the meter's next census.
    private const int FreeItemCount = 64;

    /// <summary>Executes one instruction: builtin operands in common combinations here, all else in Cold.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Warm(Vm vm, Instruction* ip, ref Value regs)
    {
        vm.Work++;
        switch ((Op)ip->Op)
        {
            case Op.LoadItem:
                return LoadItem(vm, ip, ref regs);
            case Op.LoadItemInt:
                return LoadItemInt(vm, ip, ref regs);
            case Op.LoadSlice:
                return LoadSlice(vm, ip, ref regs);
            case Op.StoreItem:
                return StoreItem(vm, ip, ref regs);
            case Op.UnpackSequence:
                return UnpackTuple(vm, ip, ref regs);
            case Op.ForIterator:
                return NextItem(vm, ip, ref regs);
            case Op.Add: case Op.Subtract: case Op.Multiply: case Op.Divide:
            case Op.BitAnd: case Op.BitOr: case Op.BitXor: case Op.ShiftLeft: case Op.ShiftRight:
            case Op.InplaceAdd: case Op.InplaceSubtract: case Op.InplaceMultiply: case Op.InplaceDivide:
            case Op.InplaceBitAnd: case Op.InplaceBitOr: case Op.InplaceBitXor: case Op.InplaceShiftLeft:
            case Op.InplaceShiftRight:
                return CombinePlain(vm, ip, ref regs);
            case Op.AddInt: case Op.SubtractInt: case Op.MultiplyInt: case Op.DivideInt:
            case Op.BitOrInt: case Op.BitXorInt: case Op.ShiftLeftInt:
            case Op.InplaceAddInt: case Op.InplaceSubtractInt: case Op.InplaceMultiplyInt: case Op.InplaceDivideInt:
            case Op.InplaceBitOrInt: case Op.InplaceBitXorInt: case Op.InplaceShiftLeftInt:
                return CombineWithConstant(vm, ip, ref regs);
            case Op.JumpIfLess: case Op.JumpIfLessEqual: case Op.JumpIfEqual: case Op.JumpIfNotEqual:
            case Op.JumpIfGreater: case Op.JumpIfGreaterEqual:
            case Op.JumpUnlessLess: case Op.JumpUnlessLessEqual: case Op.JumpUnlessEqual: case Op.JumpUnlessNotEqual:
            case Op.JumpUnlessGreater: case Op.JumpUnlessGreaterEqual:
                return JumpByOrder(vm, ip, ref regs);
            case Op.CompareLess: case Op.CompareLessEqual: case Op.CompareEqual: case Op.CompareNotEqual:
            case Op.CompareGreater: case Op.CompareGreaterEqual:
                return StoreOrder(vm, ip, ref regs);
            case Op.JumpIfIn: case Op.JumpUnlessIn: case Op.Contains: case Op.NotContains:
                return ContainsPlain(vm, ip, ref regs);
            case Op.JumpIfTrue: case Op.JumpIfFalse: case Op.Not:
                return TestPlain(vm, ip, ref regs);
            case Op.Call:
                return CallPlain(vm, ip, ref regs);
            case Op.CallMethod:
                return CallMethodPlain(vm, ip, ref regs);
            case Op.InvokeMethod:
                return InvokePlain(vm, ip, ref regs);
            case Op.LoadMethod:
                return LoadMethodPlain(vm, ip, ref regs);
            case Op.LoadAttribute:
                return LoadAttributePlain(vm, ip, ref regs);
            case Op.GetYieldFromIterator:
                return TakeGenerator(vm, ip, ref regs);
            case Op.Send:
                return SendNone(vm, ip, ref regs);
            case Op.Yield:
                return YieldPlain(vm, ip, ref regs);
            case Op.Return: case Op.ReturnNone:
                return LeavePlain(vm, ip, ref regs);
            default:
                return Cold(vm, ip, ref regs);
        }
    }

    private static int LoadItem(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var source = ref R(ref regs, ip->B);
        ref var key = ref R(ref regs, ip->C);
        if (source.Ref is null)
        {
            return Cold(vm, ip, ref regs);
        }

        if (source.Ref.GetType() == typeof(PyDict) || IsPlainDict(vm, source.Ref, SlotId.GetItem))
        {
            ref var item = ref Unsafe.As<PyDict>(source.Ref).FindPlain(key);
            if (!Unsafe.IsNullRef(ref item))
            {
                Copy(ref R(ref regs, ip->A), ref item);
                return Status.Done;
            }
        }
        else if (key.Ref is null)
        {
            return LoadPosition(vm, ip, ref regs, key.Bits);
        }

        return Cold(vm, ip, ref regs);
    }

    /// <summary>An instance of a subclass of dict that does not redefine the operation.</summary>
    private static bool IsPlainDict(Vm vm, object target, SlotId operation) =>
        target.GetType() == typeof(PyDictInstance)
        && !vm.TryDunder(Unsafe.As<PyDictInstance>(target).Class, operation, out _);

    private static int LoadItemInt(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var source = ref R(ref regs, ip->B);
        if (source.Ref is null)
        {
            return Cold(vm, ip, ref regs);
        }

        if (source.Ref.GetType() == typeof(PyDict) || IsPlainDict(vm, source.Ref, SlotId.GetItem))
        {
            ref var item = ref Unsafe.As<PyDict>(source.Ref).FindPlain(Value.Int((short)ip->C));
            if (Unsafe.IsNullRef(ref item))
            {
                return Cold(vm, ip, ref regs);
            }

            Copy(ref R(ref regs, ip->A), ref item);
            return Status.Done;
        }

        return LoadPosition(vm, ip, ref regs, (short)ip->C);
    }

    /// <summary>An item of a str, list or tuple by position.</summary>
    private static int LoadPosition(Vm vm, Instruction* ip, ref Value regs, long index)
    {
        ref var source = ref R(ref regs, ip->B);
        if (source.Ref is string text)
        {
            index += index < 0 ? text.Length : 0;
            if ((ulong)index < (ulong)text.Length && IsPlain(vm, ref source, text))
            {
                var c = text[(int)index];
                if (c < (uint)vm.Characters.Length)
                {
                    Copy(ref R(ref regs, ip->A), ref vm.Characters[c]);
                }
                else
                {
                    R(ref regs, ip->A) = Value.Str(new string(c, 1));
                }

                return Status.Done;
            }
        }
        else if (source.Ref!.GetType() == typeof(PyTuple))
        {
            var items = Unsafe.As<PyTuple>(source.Ref).Items;
            index += index < 0 ? items.Length : 0;
            if ((ulong)index < (ulong)items.Length)
            {
                Copy(ref R(ref regs, ip->A), ref items[index]);
                return Status.Done;
            }
        }
        else if (source.Ref.GetType() == typeof(PyList))
        {
            var list = Unsafe.As<PyList>(source.Ref);
            index += index < 0 ? list.Count : 0;
            if ((ulong)index < (ulong)list.Count)
            {
                Copy(ref R(ref regs, ip->A), ref list.Items[index]);
                return Status.Done;
            }
        }

        return Cold(vm, ip, ref regs);
    }

    /// <summary>True when every character of the text is a code point; kept in the bits beside the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(Vm vm, ref Value value, string text) =>
        (value.Bits & Value.PlainText) != 0 || NotePlain(vm, ref value, text);

    private static bool NotePlain(Vm vm, ref Value value, string text)
    {
        if (text.Length < 64 ? TextIndex.HasPairs(text) : !vm.TextIndex.IsPlain(text))
        {
            return false;
        }

        value.Bits |= Value.PlainText;
        return true;
    }

    /// <summary>A slice without step of a str, list or tuple whose bounds are ints or absent.</summary>
    private static int LoadSlice(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var source = ref R(ref regs, ip->B);
        ref var first = ref R(ref regs, ip->C);
        ref var last = ref Unsafe.Add(ref first, 1);
        if (!(first.Ref is null || first.Ref == (object)Tags.None)
            || !(last.Ref is null || last.Ref == (object)Tags.None))
        {
            return Cold(vm, ip, ref regs);
        }

        var start = first.Ref is null ? first.Bits : 0;
        var stop = last.Ref is null ? last.Bits : long.MaxValue;
        if (source.Ref is string text)
        {
            var size = Resolve(ref start, stop, text.Length);
            if (size <= WarmTextLength && IsPlain(vm, ref source, text))
            {
                var part = size == text.Length ? source
                    : size == 1 && text[(int)start] is var c && c < (uint)vm.Characters.Length ? vm.Characters[c]
                    : new Value(text.Substring((int)start, (int)size), Value.PlainText);
                Copy(ref R(ref regs, ip->A), ref part);
                return Status.Done;
            }
        }
        else if (source.Ref is not null && source.Ref.GetType() == typeof(PyList))
        {
            var list = Unsafe.As<PyList>(source.Ref);
            var count = Resolve(ref start, stop, list.Count);
            vm.Save(ip, ref regs);
            if (count > FreeItemCount
                && !(vm.Charge(count * Instruction.SlotBytes) && vm.ChargeWork(count)))
            {
                return Status.Failed;
            }

            R(ref regs, ip->A) = Value.Of(new PyList(list.Span.Slice((int)start, (int)count).ToArray()));
            return Status.Done;
        }

        return Cold(vm, ip, ref regs);
    }

    /// <summary>Clamps the bounds of a slice to a length; gives the number of items.</summary>
    private static long Resolve(ref long start, long stop, int length)
    {
        start = start < 0 ? Math.Max(start + length, 0) : Math.Min(start, length);
        stop = stop < 0 ? Math.Max(stop + length, 0) : Math.Min(stop, length);
        return Math.Max(stop - start, 0);
    }

    private static int StoreItem(Vm vm, Instruction* ip, ref Value regs)
    {
        var target = R(ref regs, ip->A).Ref;
        ref var key = ref R(ref regs, ip->B);
        if (target is null)
        {
            return Cold(vm, ip, ref regs);
        }

        if (target.GetType() == typeof(PyDict) || IsPlainDict(vm, target, SlotId.SetItem))
        {
            vm.Save(ip, ref regs);
            return Unsafe.As<PyDict>(target).Set(vm, key, R(ref regs, ip->C)) ? Status.Done : Status.Failed;
        }

        if (key.Ref is null && target.GetType() == typeof(PyList))
        {
            var list = Unsafe.As<PyList>(target);
            var index = key.Bits + (key.Bits < 0 ? list.Count : 0);
            if ((ulong)index < (ulong)list.Count)
            {
                Copy(ref list.Items[index], ref R(ref regs, ip->C));
                return Status.Done;
            }
        }

        return Cold(vm, ip, ref regs);
    }

    private static int UnpackTuple(Vm vm, Instruction* ip, ref Value regs)
    {
        var source = R(ref regs, ip->B).Ref;
        if (source is not null && source.GetType() == typeof(PyTuple))
        {
            var items = Unsafe.As<PyTuple>(source).Items;
            if (items.Length == ip->C)
            {
                ref var target = ref R(ref regs, ip->A);
                for (var i = 0; i < items.Length; i++)
                {
                    Copy(ref Unsafe.Add(ref target, i), ref items[i]);
                }

                return Status.Done;
            }
        }

        return Cold(vm, ip, ref regs);
    }

    /// <summary>The next item of a tuple, a text or a native iterator.</summary>
    private static int NextItem(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var state = ref R(ref regs, ip->A);
        if (state.Ref is not null && state.Ref.GetType() == typeof(PyGenerator))
        {
            return LoopPlain(vm, ip, ref regs, Unsafe.As<PyGenerator>(state.Ref));
        }

        if (state.Ref is not null && state.Ref.GetType() == typeof(PyCallingIterator))
        {
            vm.Save(ip, ref regs);
            return StepCalling(vm, ip, ref regs, Unsafe.As<PyCallingIterator>(state.Ref));
        }

        if (state.Ref is PyTextIterator letters)
        {
            var text = letters.Text;
            var position = letters.Position;
            if ((uint)position < (uint)text.Length && text[position] is var c && c < (uint)vm.Characters.Length)
            {
                letters.Position = position + 1;
                Copy(ref R(ref regs, ip->B), ref vm.Characters[c]);
                return Status.Taken;
            }
        }
        else if (state.Ref is not null && state.Ref.GetType() == typeof(PyTuple))
        {
            var items = Unsafe.As<PyTuple>(state.Ref).Items;
            if ((ulong)state.Bits < (ulong)items.Length)
            {
                Copy(ref R(ref regs, ip->B), ref items[state.Bits++]);
                return Status.Taken;
            }
        }
        else if (state.Ref is PyIterator native)
        {
            vm.Save(ip, ref regs);
            var body = ip + (short)ip->C + 1;
            return (Op)body->Op == Op.UnpackSequence && body->B == ip->B && body->C == 2
                && ip->B >= FunctionOf(Header(ref regs).Ref!).Code.LocalNames.Length * Instruction.SlotBytes
                ? NextPair(vm, ip, ref regs, native, body) : NextOf(vm, ip, ref regs, native);
        }

        return Cold(vm, ip, ref regs);
    }

    private static int ContainsPlain(Vm vm, Instruction* ip, ref Value regs)
    {
        var isJump = ip->Op < (int)Op.CompareLess;
        ref var item = ref R(ref regs, isJump ? ip->A : ip->B);
        ref var container = ref R(ref regs, isJump ? ip->B : ip->C);
        bool truth;
        if (container.Ref is string text)
        {
            if (item.Ref is not string part || text.Length > WarmTextLength)
            {
                return Cold(vm, ip, ref regs);
            }

            truth = part.Length == 1
                ? text.AsSpan().Contains(part[0])
                : text.AsSpan().IndexOf(part.AsSpan()) >= 0;
        }
        else if (container.Ref is null || !(item.Ref is null or string or PyTuple))
        {
            return Cold(vm, ip, ref regs);
        }
        else if (container.Ref.GetType() == typeof(PyDict) || container.Ref.GetType() == typeof(PySet)
            || IsPlainDict(vm, container.Ref, SlotId.Contains))
        {
            if (!Unsafe.As<HashTable>(container.Ref).TryContainsPlain(item, out truth))
            {
                return Cold(vm, ip, ref regs);
            }
        }
        else if (item.Ref is PyTuple)
        {
            return Cold(vm, ip, ref regs);
        }
        else if (container.Ref.GetType() == typeof(PyTuple))
        {
            if (!TryContainsAmong(Unsafe.As<PyTuple>(container.Ref).Items, item, out truth))
            {
                return Cold(vm, ip, ref regs);
            }
        }
        else if (container.Ref.GetType() == typeof(PyList))
        {
            if (!TryContainsAmong(Unsafe.As<PyList>(container.Ref).Span, item, out truth))
            {
                return Cold(vm, ip, ref regs);
            }
        }
        else
        {
            return Cold(vm, ip, ref regs);
        }

        return FinishTest(ip, ref regs, truth);
    }

    /// <summary>
    /// Looks for an int or str among few items; false when others than ints and strs have to be asked.
    /// </summary>
    private static bool TryContainsAmong(ReadOnlySpan<Value> items, in Value item, out bool truth)
    {
        truth = false;
        if (items.Length > WarmItemCount)
        {
            return false;
        }

        var wanted = item.Ref as string;
        foreach (ref readonly var candidate in items)
        {
            if (candidate.Ref is null)
            {
                truth = wanted is null && candidate.Bits == item.Bits;
            }
            else if (candidate.Ref is string text)
            {
                truth = wanted is not null && string.Equals(text, wanted);
            }
            else
            {
                return false;
            }

            if (truth)
            {
                break;
            }
        }

        return true;
    }
}
