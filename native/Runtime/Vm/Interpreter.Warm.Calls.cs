using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Monty.Compile;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>Calls of natives with positional arguments: their code reads the window itself.</content>
internal static unsafe partial class Interpreter
{
    /// <summary>Most defaults that are put beside the arguments of a call: they fit the slack of the stack.</summary>
    private const int MaxFilled = 12;

    /// <summary>Items of the state of a sum: whether it is a float, the total of ints, a float in two parts.</summary>
    internal const int SumSlots = 4;

    /// <summary>A call of whatever stands in the window: natives and functions of other units here.</summary>
    private static int CallPlain(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var window = ref R(ref regs, ip->A);
        var callee = window.Ref;
        if (callee is null)
        {
            return Cold(vm, ip, ref regs);
        }

        if (callee.GetType() == typeof(PyNativeFunction))
        {
            return CallPlain(vm, ip, ref regs, Unsafe.As<PyNativeFunction>(callee), ip->B);
        }

        if (callee.GetType() == typeof(PyFunction) && Unsafe.As<PyFunction>(callee).FastArgumentCount == ip->B)
        {
            vm.Save(ip, ref regs);
            return EnterFunction(vm, ref window, Unsafe.As<PyFunction>(callee),
                Link.Make(ip + 1, Link.Regular, ip->A + Instruction.SlotBytes));
        }

        if (callee.GetType() == typeof(PyFunction) && Unsafe.As<PyFunction>(callee).GeneratorArgumentCount == ip->B)
        {
            MakeGenerator(ref window, Unsafe.As<PyFunction>(callee), ip->B);
            return Status.Done;
        }

        if (callee.GetType() == typeof(PyType) && Unsafe.As<PyType>(callee) is { IsUser: false } type
            && type != BuiltinTypes.Type && NativeConstructor(type) is { } constructor)
        {
            if (ip->B == 1 && TryConvertPlain(type, ref window, ref Unsafe.Add(ref window, 1)))
            {
                return Status.Done;
            }

            vm.Save(ip, ref regs);
            return CallShifted(vm, ref window, constructor, Value.Of(type), ip->B,
                Link.Make(ip + 1, Link.Regular, ip->A + Instruction.SlotBytes));
        }

        return Cold(vm, ip, ref regs);
    }

    /// <summary>The text of a small int, the int of a short text.</summary>
    private static bool TryConvertPlain(PyType type, ref Value result, ref Value source)
    {
        if (type == BuiltinTypes.Str && source.Ref is null)
        {
            result = Value.Str(IntText.ToText(source.Bits));
            return true;
        }

        if (type == BuiltinTypes.Int && source.Ref is string text && IntText.TryParseSmall(text, out var number))
        {
            SetInt(ref result, number);
            return true;
        }

        return false;
    }

    /// <summary>A call of what LoadMethod found: methods of builtin classes here.</summary>
    private static int CallMethodPlain(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var window = ref R(ref regs, ip->A);
        var callee = window.Ref;
        return callee is not null && callee.GetType() == typeof(PyNativeFunction)
            && Unsafe.Add(ref window, 1).Ref != (object)Tags.Missing
            ? CallPlain(vm, ip, ref regs, Unsafe.As<PyNativeFunction>(callee), ip->B + 1)
            : Cold(vm, ip, ref regs);
    }

    /// <summary>Finds and calls a method: those of builtin classes here.</summary>
    private static int InvokePlain(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var window = ref R(ref regs, ip->A);
        if (FindPlainMethod(vm, ip->C, Unsafe.Add(ref window, 1).Ref) is not { } native)
        {
            return Cold(vm, ip, ref regs);
        }

        if (window.Ref != native)
        {
            window.Ref = native;
        }

        return CallPlain(vm, ip, ref regs, native, ip->B + 1);
    }

    /// <summary>Finds a method: those of builtin classes here.</summary>
    private static int LoadMethodPlain(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var target = ref R(ref regs, ip->B);
        if (FindPlainMethod(vm, ip->C, target.Ref) is not { } native)
        {
            return Cold(vm, ip, ref regs);
        }

        ref var window = ref R(ref regs, ip->A);
        Copy(ref Unsafe.Add(ref window, 1), ref target);
        if (window.Ref != native)
        {
            window.Ref = native;
        }

        return Status.Done;
    }

    /// <summary>The method of a builtin class that the site's cache has for an object of that very class.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static PyNativeFunction? FindPlainMethod(Vm vm, int site, object? receiver)
    {
        var caches = vm.Caches;
        if (receiver is null || receiver.GetType() == typeof(Tag) || (uint)site >= (uint)caches.Length)
        {
            return null;
        }

        var type = receiver is string or StringBuffer ? BuiltinTypes.Str : Unsafe.As<PyObject>(receiver).Class;
        ref var cache = ref caches[site];
        return cache.Key is not null && cache.Key == type.MethodKey && cache.Epoch == vm.ClassEpoch
            && cache.Target!.GetType() == typeof(PyNativeFunction)
            ? Unsafe.As<PyNativeFunction>(cache.Target) : null;
    }

    private static int CallPlain(Vm vm, Instruction* ip, ref Value regs, PyNativeFunction native, int count)
    {
        ref var window = ref R(ref regs, ip->A);
        if (native.Shortcut != NativeShortcut.None && TryShortcut(vm, ref window, native.Shortcut, count))
        {
            return Status.Done;
        }

        if (count != native.FastArgumentCount && (count = FillDefaults(native, ref window, count)) < 0)
        {
            return Cold(vm, ip, ref regs);
        }

        vm.Save(ip, ref regs);
        return CallNative(
            vm, ref window, native, count, Link.Make(ip + 1, Link.Regular, ip->A + Instruction.SlotBytes));
    }

    /// <summary>The length of a builtin container, or a list that has room for one more item.</summary>
    private static bool TryShortcut(Vm vm, ref Value window, NativeShortcut shortcut, int count)
    {
        ref var first = ref Unsafe.Add(ref window, 1);
        var target = first.Ref;
        if (target is null)
        {
            return false;
        }

        if (shortcut == NativeShortcut.AddToSum)
        {
            return count == 2 && target.GetType() == typeof(PyList)
                && TryAddToSum(ref window, Unsafe.As<PyList>(target), ref Unsafe.Add(ref first, 1));
        }

        if (shortcut == NativeShortcut.Append)
        {
            if (count != 2 || target.GetType() != typeof(PyList))
            {
                return false;
            }

            var list = Unsafe.As<PyList>(target);
            var items = list.Items;
            var used = list.Count;
            if ((uint)used >= (uint)items.Length)
            {
                return false;
            }

            Copy(ref items[used], ref Unsafe.Add(ref first, 1));
            list.Count = used + 1;
            SetNone(ref window);
            return true;
        }

        long length;
        if (count != 1)
        {
            return false;
        }

        if (target.GetType() == typeof(PyList))
        {
            length = Unsafe.As<PyList>(target).Count;
        }
        else if (target is string text)
        {
            if (!IsPlain(vm, ref first, text))
            {
                return false;
            }

            length = text.Length;
        }
        else if (target.GetType() == typeof(PyTuple))
        {
            length = Unsafe.As<PyTuple>(target).Items.Length;
        }
        else if (target.GetType() == typeof(PyDict) || target.GetType() == typeof(PySet))
        {
            length = Unsafe.As<HashTable>(target).Count;
        }
        else
        {
            return false;
        }

        SetInt(ref window, length);
        return true;
    }

    /// <summary>Adds an int to the running total of sum() while both have 64 bits.</summary>
    private static bool TryAddToSum(ref Value window, PyList state, ref Value item)
    {
        var items = state.Items;
        if (item.Ref is not null || items.Length != SumSlots || items[1].Ref is not null || items[0].Bits != 0)
        {
            return false;
        }

        ref var total = ref items[1];
        var sum = total.Bits + item.Bits;
        if (((total.Bits ^ sum) & (item.Bits ^ sum)) < 0)
        {
            return false;
        }

        total.Bits = sum;
        SetBool(ref window, true);
        return true;
    }

    /// <summary>Puts the defaults of absent parameters beside the arguments in the window.</summary>
    /// <returns>The number of slots that the native's code then finds; -1 when the binder has to look.</returns>
    private static int FillDefaults(PyNativeFunction native, ref Value window, int count)
    {
        var wanted = native.SlotCount;
        var parameters = native.Signature.Parameters;
        if (count >= native.LeastArgumentCount && count <= native.MostArgumentCount && wanted - count <= MaxFilled)
        {
            for (int i = count, from = parameters.Length - (wanted - count); i < wanted; i++, from++)
            {
                Unsafe.Add(ref window, i + 1) = parameters[from].Default;
            }

            return wanted;
        }

        var before = native.MostArgumentCount;
        var after = wanted - before;
        if (!native.IsVariadic || count < before || after > MaxFilled)
        {
            return -1;
        }

        for (var i = count; i > before; i--)
        {
            Copy(ref Unsafe.Add(ref window, i + after), ref Unsafe.Add(ref window, i));
        }

        for (int i = 0, from = parameters.Length - after; i < after; i++, from++)
        {
            Unsafe.Add(ref window, before + 1 + i) = parameters[from].Default;
        }

        return count + after;
    }

    private static int CallNative(Vm vm, ref Value window, PyNativeFunction native, int count, long link)
    {
        var place = vm.OpenNative(ref window, link);
        var arguments = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref window, 1), count);
        var result = native.Code(vm, arguments);
        vm.CloseNative(place);
        var status = Accept(ref window, result);
        return status == Status.Failed && vm.IsInterrupted
            ? NoteCall(vm, Value.Of(native), arguments, default, [], link, isFilled: true) : status;
    }

    /// <summary>Turns what a native returned into a status, storing a plain result in the window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Accept(ref Value window, in Value result)
    {
        if (result.Ref is Tag { Kind: >= TagKind.Unbound } tag)
        {
            return tag.Kind switch
            {
                TagKind.Entered => Status.Entered,
                TagKind.Suspended => Status.Suspended,
                _ => Status.Failed,
            };
        }

        if (window.Ref != result.Ref)
        {
            window.Ref = result.Ref;
        }

        window.Bits = result.Bits;
        return Status.Done;
    }
}
