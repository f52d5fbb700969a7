using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Datetime;

/// <summary>datetime.timezone: a fixed offset.</summary>
internal sealed class PyTimeZone(PyTimeDelta offset, string? name) : PyNative(TimeZoneMethods.Type)
{
    /// <summary>UTC, which is one object everywhere.</summary>
    public static readonly PyTimeZone Utc = new(new PyTimeDelta(0, 0, 0), null);

    /// <summary>Distance from UTC.</summary>
    public readonly PyTimeDelta Offset = offset;

    /// <summary>The given name.</summary>
    public readonly string? Name = name;

    /// <summary>The given name, or one made of the offset.</summary>
    public string ShownName => Name ?? (Offset.IsTruthy ? "UTC" + Zones.OffsetText(Offset, ":") : "UTC");

    /// <summary>The zone of an offset, UTC itself for 0; null: ValueError is raised.</summary>
    public static PyTimeZone? Create(Vm vm, PyTimeDelta offset, string? name)
    {
        if (!offset.IsTruthy && name is null)
        {
            return Utc;
        }

        return Zones.CheckOffset(vm, offset) ? new PyTimeZone(offset, name) : null;
    }

    /// <inheritdoc/>
    public override Value[] Save() => [Value.Int((long)Offset.Total), Name is null ? Value.None : Value.Str(Name)];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyTimeZone? Restore(Vm vm, ReadOnlySpan<Value> state) =>
        state is [{ Ref: null } total, var name] && PyTimeDelta.TryMake(vm, total.Bits, out var offset)
            ? Create(vm, offset, name.TryStr(out var text) ? text : null)
            : null;

    /// <inheritdoc/>
    public override bool TryOwnHash(Vm vm, out long hash) => Offset.TryOwnHash(vm, out hash);

    /// <inheritdoc/>
    public override Value Compare(Vm vm, CompareOperator op, in Value other) =>
        op is CompareOperator.Equal or CompareOperator.NotEqual && other.Ref is PyTimeZone zone
            ? Value.Bool(zone.Offset.Total == Offset.Total == (op == CompareOperator.Equal))
            : Value.NotImplemented;

    /// <inheritdoc/>
    public override bool AppendRepr(Vm vm, TextSink sink)
    {
        if (this == Utc)
        {
            return sink.Append("datetime.timezone.utc");
        }

        return sink.Append("datetime.timezone(") && Offset.AppendRepr(vm, sink)
            && (Name is null || (sink.Append(", ")
                && Runtime.Operations.Operations.AppendRepr(vm, Value.Str(Name), sink)))
            && sink.Append(")");
    }

    /// <inheritdoc/>
    public override bool AppendStr(Vm vm, TextSink sink) => sink.Append(ShownName);
}
