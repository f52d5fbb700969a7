using System.Globalization;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Itertools;

/// <summary>repeat().</summary>
internal sealed class PyRepeat(Value item, long left) : PySavedIterator(RepeatMethods.Type, 0)
{
    /// <summary>Items left; -1 without end.</summary>
    public long Left { get; private set; } = left;

    /// <inheritdoc/>
    public override long LengthHint => Left;

    /// <inheritdoc/>
    public override Value[] Save() => [item, Value.Int(Left)];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyRepeat? Restore(Vm vm, ReadOnlySpan<Value> state) =>
        state is [var item, { Ref: null, Bits: >= -1 and var left }] ? new PyRepeat(item, left) : null;

    /// <inheritdoc/>
    public override bool AppendRepr(Vm vm, TextSink sink) => sink.Append("repeat(")
        && Ops.AppendRepr(vm, item, sink)
        && sink.Append(Left < 0 ? ")" : ", " + Left.ToString(CultureInfo.InvariantCulture) + ")");

    /// <inheritdoc/>
    protected override Value Step(Vm vm)
    {
        if (Left == 0)
        {
            return Value.Exhausted;
        }

        Left -= Left > 0 ? 1 : 0;
        return item;
    }
}

/// <summary>repeat().</summary>
[PyType("itertools.repeat")]
internal static partial class RepeatMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = Sources.Class("repeat");

    /// <summary>One object over and over.</summary>
    [PyFunction("repeat(object, times=<unrepresentable>)", Style = CallStyle.ParseTupleNamed, Cost = Cost.Constant)]
    private static Value New(Vm vm, PyType type, Value @object, long? times)
    {
        _ = (type, vm);
        return Value.Of(new PyRepeat(@object, times is { } count ? Math.Max(count, 0) : -1));
    }

    /// <summary>Items left.</summary>
    [PyMethod("__length_hint__()", Cost = Cost.Constant)]
    private static Value LengthHint(Vm vm, PyRepeat self) => self.Left >= 0 ? Value.Int(self.Left)
        : vm.Fail(ExceptionTypes.TypeError, "len() of unsized object");
}
