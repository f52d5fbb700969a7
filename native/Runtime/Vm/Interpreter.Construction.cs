using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Monty.Compile;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

using Ops = Monty.Runtime.Operations.Operations;

/// <content>Calling classes.</content>
internal static unsafe partial class Interpreter
{
    private static int CallType(
        Vm vm,
        ref Value window,
        PyType type,
        ReadOnlySpan<Value> positional,
        ReadOnlySpan<Value> keywordValues,
        ReadOnlySpan<Value> names,
        long link)
    {
        if (type.Class.IsUser && vm.TryDunder(type.Class, SlotId.Call, out var metaCall))
        {
            return CallPrefixed(vm, ref window, metaCall, Value.Of(type), positional, keywordValues, names, link);
        }

        if (!type.IsUser)
        {
            return Construct(vm, ref window, type, positional, keywordValues, names, link);
        }

        vm.Meter.Allocations++;
        var hasNew = vm.TryDunder(type, SlotId.New, out var maker);
        var hasInit = vm.TryDunder(type, SlotId.Init, out var init);
        if (!hasInit && type.Layout == Layout.Tuple
            && maker.Ref is PyNativeFunction { Kind: NativeKind.Function } && !type.IsAbstract)
        {
            // A named tuple: nothing is left to do once __new__ has made it.
            return CallPrefixed(vm, ref window, maker, Value.Of(type), positional, keywordValues, names, link);
        }

        if (hasNew || (hasInit && type.Layout is not (Layout.Object or Layout.Exception or Layout.Dict))
            || type.IsAbstract
            || (hasInit && ((link & Link.KindMask) != Link.Regular || init.Ref is not PyFunction)))
        {
            return ConstructInPython(vm, ref window, type, positional, keywordValues, names, link);
        }

        if (!hasInit)
        {
            return Construct(vm, ref window, type, positional, keywordValues, names, link);
        }

        if (names.Length == 0 && TryMakeDefaultDict(type, init, positional) is { } made)
        {
            window = Value.Of(made);
            return Status.Done;
        }

        // The instance waits in the window; the frame of __init__ begins one slot above.
        PyObject instance = type.Layout switch
        {
            Layout.Exception => new PyException(type, new PyTuple(positional.ToArray())),
            Layout.Dict => new PyDictInstance(type),
            _ => new PyInstance(type),
        };
        var self = Value.Of(instance);
        var distance = (int)Link.Distance(link) + Instruction.SlotBytes;
        var buffer = default(ValueBuffer);
        var all = positional.Length < ValueBuffer.Length
            ? buffer[..(positional.Length + 1)] : new Value[positional.Length + 1];
        all[0] = self;
        positional.CopyTo(all[1..]);
        window = self;
        var status = CallFunction(vm, ref Unsafe.Add(ref window, 1), (PyFunction)init.Ref!, all, keywordValues, names,
            Link.Make(Link.Address(link), Link.Constructor, distance));
        return status == Status.Done ? FailInit(vm, Unsafe.Add(ref window, 1)) : status;
    }

    /// <summary>
    /// Makes an instance of a class that needs no more than __init__, whose arguments stand in the window.
    /// </summary>
    private static int ConstructPlain(Vm vm, ref Value window, PyType type, PyFunction? init, int count, long link)
    {
        vm.Meter.Allocations++;
        var instance = new PyInstance(type);
        if (init is null)
        {
            window = Value.Of(instance);
            return Status.Done;
        }

        // The instance waits in the window; the frame of __init__ begins one slot above, with the instance first.
        for (var i = count; i > 0; i--)
        {
            Copy(ref Unsafe.Add(ref window, i + 2), ref Unsafe.Add(ref window, i));
        }

        window.Ref = instance;
        window.Bits = 0;
        ref var inner = ref Unsafe.Add(ref window, 1);
        ref var self = ref Unsafe.Add(ref window, 2);
        self.Ref = instance;
        self.Bits = 0;
        link = Link.Make(Link.Address(link), Link.Constructor, (int)Link.Distance(link) + Instruction.SlotBytes);
        if (init.FastArgumentCount == count + 1 || TryFillDefaults(init, ref inner, count + 1))
        {
            return EnterFunction(vm, ref inner, init, link);
        }

        var status = CallFunction(vm, ref inner, init, MemoryMarshal.CreateReadOnlySpan(ref self, count + 1), default,
            [], link);
        return status == Status.Done ? FailInit(vm, inner) : status;
    }

    private static int FailInit(Vm vm, in Value result) =>
        Fail(vm, ExceptionTypes.TypeError, $"__init__() should return None, not '{result.Class.FullName}'");

    /// <summary>
    /// Makes an instance natively: builtin classes, and classes of programs without __new__ and __init__ of their own.
    /// </summary>
    private static int Construct(
        Vm vm,
        ref Value window,
        PyType type,
        ReadOnlySpan<Value> positional,
        ReadOnlySpan<Value> keywordValues,
        ReadOnlySpan<Value> names,
        long link)
    {
        if (type.Layout == Layout.Exception)
        {
            var exception = Ops.NewException(vm, type, positional, keywordValues, names);
            window = exception;
            return exception.IsError ? Status.Failed : Status.Done;
        }

        if (type.Layout == Layout.Object)
        {
            if (positional.Length + names.Length > 0)
            {
                return Fail(vm, ExceptionTypes.TypeError, $"{type.Name}() takes no arguments");
            }

            window = Value.Of(new PyInstance(type));
            return Status.Done;
        }

        if (NativeConstructor(type) is not { } constructor)
        {
            return Fail(vm, ExceptionTypes.TypeError, $"cannot create '{Ops.FullTypeName(type)}' instances");
        }

        return CallPrefixed(vm, ref window, Value.Of(constructor), Value.Of(type), positional, keywordValues, names,
            link);
    }

    /// <summary>What makes instances of a builtin class, or of a class of a program with its storage.</summary>
    private static PyNativeFunction? NativeConstructor(PyType type) =>
        type.Layout is Layout.Exception or Layout.Object || (type.Flags & TypeFlags.NotInstantiable) != 0
            ? null : type.FindConstructor();

    /// <summary>
    /// The general protocol, in embedded Python: __new__, then __init__ when the result is an instance.
    /// </summary>
    private static int ConstructInPython(
        Vm vm,
        ref Value window,
        PyType type,
        ReadOnlySpan<Value> positional,
        ReadOnlySpan<Value> keywordValues,
        ReadOnlySpan<Value> names,
        long link)
    {
        var keywords = new PyDict();
        for (var i = 0; i < names.Length; i++)
        {
            keywords.SetStr(names[i].AsStr, keywordValues[i]);
        }

        Value[] arguments = [Value.Of(type), Value.Of(new PyTuple(positional.ToArray())), Value.Of(keywords)];
        return CallWith(vm, ref window, vm.Embedded("construct"), arguments, default, [], link);
    }

    /// <summary>Calls Stack[int]: the instance remembers the alias when it can.</summary>
    private static int CallAlias(
        Vm vm,
        ref Value window,
        PyGenericAlias alias,
        ReadOnlySpan<Value> positional,
        ReadOnlySpan<Value> keywordValues,
        ReadOnlySpan<Value> names,
        long link)
    {
        var keywords = new PyDict();
        for (var i = 0; i < names.Length; i++)
        {
            if (!keywords.Set(vm, names[i], keywordValues[i]))
            {
                return Status.Failed;
            }
        }

        ReadOnlySpan<Value> arguments =
            [alias.AsValue, alias.Origin, Value.Of(new PyTuple(positional.ToArray())), Value.Of(keywords)];
        return CallWith(vm, ref window, vm.Embedded("call_alias"), arguments, default, default, link);
    }
}
