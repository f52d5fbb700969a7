using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>What natives use to hand over to Python code or to the host.</content>
internal sealed unsafe partial class Vm
{
    private nint _nativeWindow;
    private long _nativeLink;

    /// <summary>What the run asks for while it is suspended.</summary>
    public PendingCall? Pending { get; set; }

    /// <summary>
    /// Says whether the program still holds a view of an object's memory; set by the side that can walk the run.
    /// </summary>
    public Func<PyBuffer, bool>? FindsViews { get; set; }

    /// <summary>Value of the finished program.</summary>
    public Value Result { get; set; }

    /// <summary>
    /// Ends the calling native: the result of calling the function becomes the native's result. Return the mark this
    /// gives.
    /// </summary>
    /// <remarks>
    /// Natives never call Python code and wait; a native that needs a callback hands over to embedded Python with this.
    /// </remarks>
    public Value TailCall(in Value callable, params ReadOnlySpan<Value> arguments) =>
        TailCall(callable, arguments, default, []);

    /// <summary>TailCall with keyword arguments.</summary>
    public Value TailCall(
        in Value callable, ReadOnlySpan<Value> positional, ReadOnlySpan<Value> keywordValues, ReadOnlySpan<Value> names)
    {
        ref var window = ref Unsafe.AddByteOffset(ref MemoryMarshal.GetArrayDataReference(Stack), _nativeWindow);

        // Natives that hand over to natives of the program's choice nest on the native stack.
        if (!EnterRecursion(""))
        {
            return Value.Error;
        }

        var status = Interpreter.CallWith(this, ref window, callable, positional, keywordValues, names, _nativeLink);
        LeaveRecursion();
        return Mark(status);
    }

    /// <summary>TailCall of a function of the embedded core text.</summary>
    public Value TailEmbedded(string name, params ReadOnlySpan<Value> arguments) => TailCall(Embedded(name), arguments);

    /// <summary>TailCall of a function that the text of an importable module defines.</summary>
    public Value TailText(string module, string name, params ReadOnlySpan<Value> arguments) =>
        ImportModule(module) is not { } found ? Value.Error
        : found.Names.TryGet(name, out var function) ? TailCall(function, arguments)
        : Fail(ExceptionTypes.ImportError, $"cannot import name '{name}' from '{module}' (unknown location)");

    /// <summary>
    /// Ends the calling native: what the generator yields next, after it was sent a value, becomes the native's result.
    /// </summary>
    public Value TailResume(PyGenerator generator, in Value sent)
    {
        ref var window = ref Unsafe.AddByteOffset(ref MemoryMarshal.GetArrayDataReference(Stack), _nativeWindow);
        return Mark(Interpreter.ResumeGenerator(this, generator, ref window, (int)Link.Distance(_nativeLink), sent));
    }

    /// <summary>Ends the calling native by raising an exception inside a generator.</summary>
    public Value TailThrow(PyGenerator generator, PyException exception)
    {
        ref var window = ref Unsafe.AddByteOffset(ref MemoryMarshal.GetArrayDataReference(Stack), _nativeWindow);
        return Mark(Interpreter.ThrowInto(this, generator, exception, ref window, (int)Link.Distance(_nativeLink)));
    }

    private Value Mark(int status) => status switch
    {
        Status.Done => Unsafe.AddByteOffset(ref MemoryMarshal.GetArrayDataReference(Stack), _nativeWindow),
        Status.Entered => new Value(Tags.Entered, 0),
        Status.Suspended => new Value(Tags.Suspended, 0),
        _ => Value.Error,
    };

    /// <summary>Notes the window of a native about to run; gives what <see cref="CloseNative"/> needs.</summary>
    internal (nint Window, long Link) OpenNative(ref Value window, long link)
    {
        Work++;
        var before = (_nativeWindow, _nativeLink);
        _nativeWindow = Unsafe.ByteOffset(ref MemoryMarshal.GetArrayDataReference(Stack), ref window);
        _nativeLink = link;
        return before;
    }

    /// <summary>Restores the window of the native around.</summary>
    internal void CloseNative((nint Window, long Link) before) => (_nativeWindow, _nativeLink) = before;

    /// <summary>
    /// Finds a dunder method defined by a class of a program; false when the builtin behaviour applies.
    /// </summary>
    /// <remarks>
    /// The value is the raw attribute (a function, mostly); call it with the receiver as first argument.
    /// </remarks>
    public bool TryDunder(PyType type, SlotId slot, out Value function)
    {
        if (!type.IsUser)
        {
            function = default;
            return false;
        }

        var cache = SlotsOf(type);
        ref var found = ref cache.Found[(int)slot];
        if (found.Ref is null)
        {
            found = type.TryLookup(DunderNames.Of(slot), out var value, out var owner) && owner.IsUser
                ? Special(value, slot)
                : Value.Unbound;
        }

        function = found;
        return !found.IsUnbound;
    }

    /// <summary>
    /// What is called with the instance first: functions as they are, all else is bound to it by the call.
    /// </summary>
    internal Value Special(in Value method, SlotId slot) => method.Ref switch
    {
        PyStaticMethod plain when slot == SlotId.New => plain.Function,
        PyFunction or PyNativeFunction or Tag => method,
        _ => Value.Of(new PyPartial(Embedded("call_special"), new PyTuple([method]), new PyDict())),
    };

    /// <summary>
    /// Tells what calling a class of a program comes to: true for a new object that, unless null, a function
    /// initializes; false when only the general protocol knows.
    /// </summary>
    public bool TryPlainConstruction(PyType type, out PyFunction? init)
    {
        var cache = SlotsOf(type);
        if (cache.Construction == ConstructionKind.Unknown)
        {
            var hasInit = TryDunder(type, SlotId.Init, out var value);
            cache.Init = value.Ref as PyFunction;
            cache.Construction = type.Layout == Layout.Object && !TryDunder(type, SlotId.New, out _)
                && !TryDunder(type.Class, SlotId.Call, out _) && (!hasInit || cache.Init is not null)
                ? ConstructionKind.Plain : ConstructionKind.General;
        }

        init = cache.Init;
        return cache.Construction == ConstructionKind.Plain && !type.IsAbstract;
    }

    private TypeSlots SlotsOf(PyType type)
    {
        var cache = type.SlotCache;
        if (cache is null || cache.Epoch != ClassEpoch)
        {
            type.SlotCache = cache = new TypeSlots { Epoch = ClassEpoch };
        }

        return cache;
    }

    /// <summary>A function of the embedded core text, as a value.</summary>
    public Value Embedded(string name) => Value.Of(Catalog.Embedded(this, name));

    /// <summary>
    /// Stops the run to ask the host; return the mark this gives. The answer becomes the native's result.
    /// </summary>
    public Value Suspend(PendingCall call)
    {
        if (!CanWait)
        {
            return Fail(ExceptionTypes.RuntimeError, $"cannot call host function '{call.Name}' here: "
                + "a special method that runs inside a builtin operation cannot wait for the host");
        }

        if (!Meter.ChargeSuspension())
        {
            Exhaust();
            return Value.Error;
        }

        Pending = call;
        Stopped = call.Kind;
        return new Value(Tags.Suspended, 0);
    }
}
