using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Monty.Compile;
using Monty.Runtime.Calls;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

using Ops = Monty.Runtime.Operations.Operations;

/// <content>Calling whatever stands in a call window.</content>
internal static unsafe partial class Interpreter
{
    /// <summary>
    /// Calls the value in the window with the positional arguments above it. Done: the result is in the window.
    /// </summary>
    /// <param name="vm">The machine, saved at the calling instruction.</param>
    /// <param name="window">Slot of the callee; arguments follow.</param>
    /// <param name="count">Number of arguments.</param>
    /// <param name="link">Link for a frame entered in this window.</param>
    internal static int CallAt(Vm vm, ref Value window, int count, long link)
    {
        switch (window.Ref)
        {
            case PyFunction function when function.FastArgumentCount == count:
                return EnterFunction(vm, ref window, function, link);
            case PyNativeFunction native when native.FastArgumentCount == count:
                return CallNative(vm, ref window, native, count, link);
            case PyFunction function when function.GeneratorArgumentCount == count:
                MakeGenerator(ref window, function, count);
                return Status.Done;
            case PyFunction function when TryFillDefaults(function, ref window, count):
                return EnterFunction(vm, ref window, function, link);
            case PyNativeFunction native when FillDefaults(native, ref window, count) is var slots and >= 0:
                return CallNative(vm, ref window, native, slots, link);
            case PyType { IsUser: true } type when vm.TryPlainConstruction(type, out var init)
                && (init is null ? count == 0 : (link & Link.KindMask) == Link.Regular):
                return ConstructPlain(vm, ref window, type, init, count, link);
            case PyType type when type == BuiltinTypes.Type && count == 1:
                window = Value.Of(Unsafe.Add(ref window, 1).Class);
                return Status.Done;
            case PyType { IsUser: false } type when NativeConstructor(type) is { } constructor:
                return CallShifted(vm, ref window, constructor, Value.Of(type), count, link);
            case PyBoundMethod { Function.Ref: PyFunction or PyNativeFunction } method:
                return CallShifted(vm, ref window, (PyObject)method.Function.Ref, method.Self, count, link);
            default:
                return CallWith(vm, ref window, window,
                    MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref window, 1), count),
                    default, [], link);
        }
    }

    /// <summary>Calls a function with one more argument in front of those in the window.</summary>
    private static int CallShifted(
        Vm vm, ref Value window, PyObject function, in Value first, int count, long link)
    {
        for (var i = count; i > 0; i--)
        {
            Copy(ref Unsafe.Add(ref window, i + 1), ref Unsafe.Add(ref window, i));
        }

        Unsafe.Add(ref window, 1) = first;
        window.Ref = function;
        return CallAt(vm, ref window, count + 1, link);
    }

    /// <summary>Adds the defaults of the last parameters when nothing else is missing.</summary>
    private static bool TryFillDefaults(PyFunction function, ref Value window, int count)
    {
        var wanted = function.FastArgumentCount;
        if (count >= wanted || function.Defaults is not { } defaults
            || wanted - count > Math.Min(defaults.Items.Length, MaxFilled))
        {
            return false;
        }

        var items = defaults.Items;
        for (int i = count, from = items.Length - (wanted - count); i < wanted; i++, from++)
        {
            Copy(ref Unsafe.Add(ref window, i + 1), ref items[from]);
        }

        return true;
    }

    /// <summary>Calls any callable with arguments that may lie anywhere, the window included.</summary>
    internal static int CallWith(
        Vm vm,
        ref Value window,
        Value callee,
        ReadOnlySpan<Value> positional,
        ReadOnlySpan<Value> keywordValues,
        ReadOnlySpan<Value> names,
        long link)
    {
        switch (callee.Ref)
        {
            case PyFunction function:
                return CallFunction(vm, ref window, function, positional, keywordValues, names, link);
            case PyNativeFunction native:
                return CallNativeBound(vm, ref window, native, positional, keywordValues, names, link);
            case PyBoundMethod method:
                return CallPrefixed(vm, ref window, method.Function, method.Self, positional, keywordValues, names,
                    link);
            case PyType type:
                return CallType(vm, ref window, type, positional, keywordValues, names, link);
            case PyExternalFunction external:
                return CallExternal(vm, external, positional, keywordValues, names);
            default:
                return CallOther(vm, ref window, callee, positional, keywordValues, names, link);
        }
    }

    /// <summary>Calls with one more argument in front.</summary>
    internal static int CallPrefixed(
        Vm vm,
        ref Value window,
        in Value callee,
        in Value first,
        ReadOnlySpan<Value> positional,
        ReadOnlySpan<Value> keywordValues,
        ReadOnlySpan<Value> names,
        long link)
    {
        var buffer = default(ValueBuffer);
        var all = positional.Length < ValueBuffer.Length
            ? buffer[..(positional.Length + 1)] : new Value[positional.Length + 1];
        all[0] = first;
        positional.CopyTo(all[1..]);

        // Bound methods of bound methods, and instances whose __call__ is an instance, can be chained without end.
        if (!vm.EnterRecursion(""))
        {
            return Status.Failed;
        }

        var status = CallWith(vm, ref window, callee, all, keywordValues, names, link);
        vm.LeaveRecursion();
        return status;
    }

    private static int CallOther(
        Vm vm,
        ref Value window,
        in Value callee,
        ReadOnlySpan<Value> positional,
        ReadOnlySpan<Value> keywordValues,
        ReadOnlySpan<Value> names,
        long link)
    {
        if (callee.Ref is PyStaticMethod wrapper)
        {
            return CallPlain(vm, ref window, wrapper.Function, positional, keywordValues, names, link);
        }

        if (callee.Ref is PyGenericAlias alias)
        {
            return alias.Origin.Ref is PyType { IsUser: true }
                ? CallAlias(vm, ref window, alias, positional, keywordValues, names, link)
                : CallPlain(vm, ref window, alias.Origin, positional, keywordValues, names, link);
        }

        if (callee.Ref is PyLeafCallable leaf)
        {
            return CallLeaf(vm, ref window, leaf, positional, names, link);
        }

        var type = callee.Class;
        if (type.IsUser && vm.TryDunder(type, SlotId.Call, out var function))
        {
            return CallPrefixed(vm, ref window, function, callee, positional, keywordValues, names, link);
        }

        if (Ops.Unwrap(callee).Ref is PyStaticMethod derived)
        {
            return CallPlain(vm, ref window, derived.Function, positional, keywordValues, names, link);
        }

        if (CallableOf(callee) is { } native)
        {
            return CallCallable(vm, ref window, native, positional, keywordValues, names, link);
        }

        // Source: CPython 3.14 Python/ceval.c and Objects/call.c, object_is_not_callable.
        var hint = callee.Ref is PyModule module && module.Names.TryGet("__name__", out var given)
            && given.TryStr(out var name) && module.Names.TryGet(name, out var namesake)
            && namesake.Ref is PyType or PyFunction or PyNativeFunction or PyBoundMethod or PyCallable
            ? $". Did you mean: '{name}.{name}(...)'?" : "";
        return Fail(vm, ExceptionTypes.TypeError, $"'{type.FullName}' object is not callable{hint}");
    }

    /// <summary>Calls what a wrapper holds, which may be a wrapper again.</summary>
    private static int CallPlain(
        Vm vm,
        ref Value window,
        in Value callee,
        ReadOnlySpan<Value> positional,
        ReadOnlySpan<Value> keywordValues,
        ReadOnlySpan<Value> names,
        long link)
    {
        if (!vm.EnterRecursion(""))
        {
            return Status.Failed;
        }

        var status = CallWith(vm, ref window, callee, positional, keywordValues, names, link);
        vm.LeaveRecursion();
        return status;
    }

    /// <summary>Enters a function whose arguments already stand above the window as its parameters.</summary>
    private static int EnterFunction(Vm vm, ref Value window, PyFunction function, long link)
    {
        var offset = Unsafe.ByteOffset(ref MemoryMarshal.GetArrayDataReference(vm.Stack), ref window);
        if (!TryRoom(vm, offset, function.FrameBytes))
        {
            return Status.Failed;
        }

        window = ref Unsafe.AddByteOffset(ref MemoryMarshal.GetArrayDataReference(vm.Stack), offset);
        if (function.Unit != vm.Unit)
        {
            link |= Link.OtherUnit;
            vm.SwitchUnit(function.Unit);
        }

        window.Ref = function;
        window.Bits = link;
        vm.Ip = function.Start;
        vm.Base = offset + Instruction.SlotBytes;
        return Status.Entered;
    }

    /// <summary>Claims a frame, growing the stack when needed; raises when the depth limit is reached.</summary>
    private static bool TryRoom(Vm vm, nint offset, int frameBytes)
    {
        if (vm.DepthLeft <= 0)
        {
            vm.Fail(ExceptionTypes.RecursionError, "maximum recursion depth exceeded");
            return false;
        }

        if (offset + frameBytes > vm.StackLimit && !vm.GrowStack(offset + frameBytes))
        {
            return false;
        }

        vm.DepthLeft--;
        return true;
    }

    private static int CallFunction(
        Vm vm,
        ref Value window,
        PyFunction function,
        ReadOnlySpan<Value> positional,
        ReadOnlySpan<Value> keywordValues,
        ReadOnlySpan<Value> names,
        long link)
    {
        var code = function.Code;
        if ((code.Flags & (CodeFlags.Generator | CodeFlags.Coroutine | CodeFlags.AsyncGenerator)) != 0)
        {
            var registers = new Value[code.FrameSize];
            if (!ArgumentBinder.TryBindPython(vm, function, positional, keywordValues, names,
                registers.AsSpan(0, code.ParameterCount)))
            {
                return Status.Failed;
            }

            window = Value.Of(NewGenerator(function, registers));
            return Status.Done;
        }

        // The arguments may stand where the parameters go: bind aside, then move.
        var count = code.ParameterCount;
        var buffer = default(ValueBuffer);
        var bound = count <= ValueBuffer.Length ? buffer[..count] : new Value[count];
        if (!ArgumentBinder.TryBindPython(vm, function, positional, keywordValues, names, bound))
        {
            return Status.Failed;
        }

        var status = EnterFunction(vm, ref window, function, link);
        if (status == Status.Entered)
        {
            bound.CopyTo(MemoryMarshal.CreateSpan(ref vm.Registers, count));
        }

        return status;
    }

    /// <summary>Puts a new generator in the place of its function, whose arguments stand above.</summary>
    private static void MakeGenerator(ref Value window, PyFunction function, int count)
    {
        var registers = new Value[function.Code.FrameSize];
        for (var i = 0; i < count && i < registers.Length; i++)
        {
            registers[i] = Unsafe.Add(ref window, i + 1);
        }

        window.Ref = NewGenerator(function, registers);
        window.Bits = 0;
    }

    private static PyGenerator NewGenerator(PyFunction function, Value[] registers)
    {
        var code = function.Code;
        var type = (code.Flags & CodeFlags.Coroutine) != 0 ? BuiltinTypes.Coroutine
            : (code.Flags & CodeFlags.AsyncGenerator) != 0 ? BuiltinTypes.AsyncGenerator
            : BuiltinTypes.Generator;
        return new PyGenerator(type, function, registers) { LiveCount = code.ParameterCount };
    }

    private static int CallNativeBound(
        Vm vm,
        ref Value window,
        PyNativeFunction native,
        ReadOnlySpan<Value> positional,
        ReadOnlySpan<Value> keywordValues,
        ReadOnlySpan<Value> names,
        long link)
    {
        var place = vm.OpenNative(ref window, link);
        var result = ArgumentBinder.CallNative(vm, native, positional, keywordValues, names);
        vm.CloseNative(place);
        return result.IsError && vm.IsInterrupted
            ? NoteCall(vm, Value.Of(native), positional, keywordValues, names, link) : Accept(ref window, result);
    }

    /// <summary>
    /// Calls from the middle of an instruction: the window lies above the frame, the result completes the instruction.
    /// </summary>
    /// <param name="vm">The machine.</param>
    /// <param name="ip">The instruction.</param>
    /// <param name="regs">Registers of its frame.</param>
    /// <param name="stage">Tells <see cref="Complete"/> what was asked.</param>
    /// <param name="callee">What to call.</param>
    /// <param name="arguments">Positional arguments.</param>
    internal static int Invoke(Vm vm, Instruction* ip, ref Value regs, int stage, in Value callee,
        params ReadOnlySpan<Value> arguments)
    {
        vm.Save(ip, ref regs);
        var size = FunctionOf(Header(ref regs).Ref!).Code.FrameSize;
        ref var state = ref Unsafe.Add(ref regs, size);
        state.Ref = null;
        state.Bits = stage;
        ref var window = ref Unsafe.Add(ref state, 1);
        var link = Link.Make(ip, Link.Irregular, (size + 2) * Instruction.SlotBytes);
        if (callee.Ref is PyFunction function && function.FastArgumentCount == arguments.Length)
        {
            for (var i = 0; i < arguments.Length; i++)
            {
                Unsafe.Add(ref window, i + 1) = arguments[i];
            }

            return EnterFunction(vm, ref window, function, link);
        }

        var status = CallWith(vm, ref window, callee, arguments, default, [], link);
        return status == Status.Done ? Complete(vm, ip, ref regs, stage, window) : status;
    }

    /// <summary>Invokes a function that takes exactly one argument.</summary>
    private static int InvokeFunction(Vm vm, Instruction* ip, ref Value regs, PyFunction function, in Value argument) =>
        Invoke(vm, ip, ref regs, 0, Value.Of(function), argument);

    /// <summary>The stage of the irregular call an instruction waits for.</summary>
    private static int StageOf(ref Value regs) =>
        (int)Unsafe.Add(ref regs, FunctionOf(Header(ref regs).Ref!).Code.FrameSize).Bits;

    /// <summary>The call instructions other than the hot forms.</summary>
    private static int CallInstruction(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var window = ref R(ref regs, ip->A);
        var link = Link.Make(ip + 1, Link.Regular, ip->A + Instruction.SlotBytes);
        switch ((Op)ip->Op)
        {
            case Op.Call:
                return CallAt(vm, ref window, ip->B, link);
            case Op.CallMethod:
                return CallLoadedMethod(vm, ref window, ip->B, link);
            case Op.InvokeMethod:
                return InvokeMethod(vm, ip, ref regs, ref window, link);
            case Op.CallKeywords:
            {
                var names = ((PyTuple)Slot(vm.Constants, ip->C).Ref!).Items;
                var arguments = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref window, 1), ip->B);
                var positional = ip->B - names.Length;
                return CallWith(vm, ref window, window, arguments[..positional], arguments[positional..], names, link);
            }

            case Op.CallSpread:
                return CallSpread(vm, ip, ref window, link);
            default:
                return CallSuper(vm, ref window, link);
        }
    }

    private static int CallLoadedMethod(Vm vm, ref Value window, int count, long link)
    {
        ref var self = ref Unsafe.Add(ref window, 1);
        if (!self.IsMissing)
        {
            return CallAt(vm, ref window, count + 1, link);
        }

        for (var i = 1; i <= count; i++)
        {
            Unsafe.Add(ref window, i) = Unsafe.Add(ref window, i + 1);
        }

        return CallAt(vm, ref window, count, link);
    }

    private static int CallSpread(Vm vm, Instruction* ip, ref Value window, long link)
    {
        var positional = Unsafe.Add(ref window, 1).Ref switch
        {
            PyTuple tuple => tuple.Items,
            PyList list => list.Span.ToArray(),
            _ => [],
        };
        Value[] names = [];
        Value[] values = [];
        if (ip->B == 1 && Unsafe.Add(ref window, 2).Ref is PyDict { Count: > 0 } keywords)
        {
            names = new Value[keywords.Count];
            values = new Value[names.Length];
            var position = 0;
            for (var i = 0; i < names.Length && keywords.Next(ref position, out names[i], out values[i]); i++)
            {
                if (!names[i].IsStr)
                {
                    vm.Fail(ExceptionTypes.TypeError, "keywords must be strings");
                    return Status.Failed;
                }
            }
        }

        return CallWith(vm, ref window, window, positional, values, names, link);
    }

    private static int CallSuper(Vm vm, ref Value window, long link)
    {
        if (window.Ref != BuiltinTypes.Super)
        {
            return CallAt(vm, ref window, 0, link);
        }

        if (Unsafe.Add(ref window, 1).Ref is not PyType type)
        {
            vm.Fail(ExceptionTypes.RuntimeError, "super(): empty __class__ cell");
            return Status.Failed;
        }

        return Operations.Operations.TrySuper(vm, type, Unsafe.Add(ref window, 2), out window)
            ? Status.Done : Status.Failed;
    }
}
