using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>What natives use to hand over to Python code or to the host.</content>
internal sealed unsafe partial class Vm
{
    /// <summary>
    /// Ends the calling native: the result of calling the function becomes the native's result. Return the mark this
    /// gives.
    /// </summary>
    /// <remarks>
    /// Natives never call Python code and wait; a native that needs a callback hands over to embedded Python with this.
    /// </remarks>
    public Value TailCall(in Value callable, params ReadOnlySpan<Value> arguments) => CallNested(callable, arguments);

    /// <summary>
    /// <see cref="TailCall(in Value, ReadOnlySpan{Value})"/> of a function of the embedded core text.
    /// </summary>
    public Value TailEmbedded(string name, params ReadOnlySpan<Value> arguments) =>
        TailCall(Value.Of(Catalog.Embedded(this, name)), arguments);

    /// <summary>
    /// Calls Python code from native code and waits: only for dunders of programs met inside native operations. A
    /// suspension inside is a RuntimeError.
    /// </summary>
    public Value CallNested(in Value callable, params ReadOnlySpan<Value> arguments) =>
        Fail(ExceptionTypes.SystemError, "nested calls are not available");

    /// <summary>
    /// Finds a dunder method defined by a class of a program; false when the builtin behaviour applies.
    /// </summary>
    /// <remarks>
    /// The value is the raw attribute (a function, mostly); call it with the receiver as first argument.
    /// </remarks>
    public bool TryDunder(PyType type, SlotId slot, out Value function)
    {
        function = default;
        return false;
    }

    /// <summary>
    /// Stops the run to ask the host; return the mark this gives. The answer becomes the native's result.
    /// </summary>
    public Value Suspend(PendingCall call)
    {
        Pending = call;
        return new Value(Tags.Suspended, 0);
    }

    /// <summary>What the run asks for while it is suspended.</summary>
    public PendingCall? Pending { get; set; }

    /// <summary>Value of the finished program.</summary>
    public Value Result { get; set; }
}
