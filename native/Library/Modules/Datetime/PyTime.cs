using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Datetime;

/// <summary>A time of day.</summary>
/// <param name="Hour">Hour.</param>
/// <param name="Minute">Minute.</param>
/// <param name="Second">Second.</param>
/// <param name="Microsecond">Microsecond.</param>
internal readonly record struct Clock(int Hour, int Minute, int Second, int Microsecond)
{
    /// <summary>Hour, minute, second and microsecond.</summary>
    public Value[] Parts => [Value.Int(Hour), Value.Int(Minute), Value.Int(Second), Value.Int(Microsecond)];

    /// <summary>Microseconds since midnight.</summary>
    public long Total => ((((Hour * 60L) + Minute) * 60) + Second) * PyTimeDelta.PerSecond + Microsecond;

    /// <summary>The time of day so many microseconds after midnight.</summary>
    public static Clock OfTotal(long micros)
    {
        var seconds = (int)(micros / PyTimeDelta.PerSecond);
        return new Clock(seconds / 3600, seconds / 60 % 60, seconds % 60, (int)(micros % PyTimeDelta.PerSecond));
    }

    /// <summary>Checks the parts; false: ValueError is raised.</summary>
    public static bool Check(Vm vm, long hour, long minute, long second, long microsecond, long fold)
    {
        var message = hour is < 0 or > 23 ? $"hour must be in 0..23, not {hour}"
            : minute is < 0 or > 59 ? $"minute must be in 0..59, not {minute}"
            : second is < 0 or > 59 ? $"second must be in 0..59, not {second}"
            : microsecond is < 0 or > 999_999 ? $"microsecond must be in 0..999999, not {microsecond}"
            : fold is not (0 or 1) ? $"fold must be either 0 or 1, not {fold}"
            : null;
        return message is null || !vm.Fail(ExceptionTypes.ValueError, message).IsError;
    }

    /// <summary>The time of day as ISO 8601 writes it; null for an unknown precision.</summary>
    public string? Iso(string timespec) => timespec switch
    {
        "auto" when Microsecond == 0 => $"{Hour:00}:{Minute:00}:{Second:00}",
        "auto" or "microseconds" => $"{Hour:00}:{Minute:00}:{Second:00}.{Microsecond:000000}",
        "milliseconds" => $"{Hour:00}:{Minute:00}:{Second:00}.{Microsecond / 1000:000}",
        "seconds" => $"{Hour:00}:{Minute:00}:{Second:00}",
        "minutes" => $"{Hour:00}:{Minute:00}",
        "hours" => $"{Hour:00}",
        _ => null,
    };

    /// <summary>The arguments of a repr: zeros at the end are left out, the minute never.</summary>
    public string Shown => Microsecond != 0 ? $"{Hour}, {Minute}, {Second}, {Microsecond}"
        : Second != 0 ? $"{Hour}, {Minute}, {Second}" : $"{Hour}, {Minute}";
}

/// <summary>datetime.time.</summary>
internal sealed class PyTime(Clock clock, Value zone, int fold, PyType? derived = null)
    : PyTemporal(TimeMethods.Type, derived)
{
    /// <summary>The time of day.</summary>
    public readonly Clock Clock = clock;

    /// <summary>A tzinfo or None.</summary>
    public readonly Value Zone = zone;

    /// <summary>1 for the second of two equal readings of a clock that is set back.</summary>
    public readonly int Fold = fold;

    /// <inheritdoc/>
    protected override Value[] Parts => [.. Clock.Parts, Zone];

    /// <inheritdoc/>
    protected override bool IsSecond => Fold == 1;

    /// <inheritdoc/>
    public override Value[] Save() => [Value.Int(Clock.Total), Zone, Value.Int(Fold), Value.OfNullable(Derived)];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyTime? Restore(Vm vm, ReadOnlySpan<Value> state) =>
        state is [{ Ref: null } total, var zone, { Ref: null } fold, var derived]
        && total.Bits is >= 0 and < PyTimeDelta.PerDay && fold.Bits is 0 or 1
            ? new PyTime(Clock.OfTotal(total.Bits), zone, (int)fold.Bits, derived.Ref as PyType)
            : null;

    /// <inheritdoc/>
    public override bool TryOwnHash(Vm vm, out long hash)
    {
        hash = 0;
        if (!Zones.TryOffset(vm, Zone, Value.None, out var offset))
        {
            return false;
        }

        hash = (Clock.Total - (offset is null ? 0 : (long)offset.Total)).GetHashCode();
        return true;
    }

    /// <inheritdoc/>
    public override Value Compare(Vm vm, CompareOperator op, in Value other)
    {
        if (other.Ref is not PyTime time)
        {
            return Value.NotImplemented;
        }

        if (Value.Same(Zone, time.Zone))
        {
            return Ops.Decide(op, Clock.Total.CompareTo(time.Clock.Total));
        }

        if (!Zones.TryOffset(vm, Zone, Value.None, out var a) || !Zones.TryOffset(vm, time.Zone, Value.None, out var b))
        {
            return Value.Error;
        }

        if (a is null != b is null)
        {
            return op is CompareOperator.Equal or CompareOperator.NotEqual
                ? Value.Bool(op == CompareOperator.NotEqual)
                : vm.Fail(ExceptionTypes.TypeError, "can't compare offset-naive and offset-aware times");
        }

        var left = Clock.Total - (long)(a?.Total ?? 0);
        return Ops.Decide(op, left.CompareTo(time.Clock.Total - (long)(b?.Total ?? 0)));
    }

    /// <inheritdoc/>
    public override bool AppendRepr(Vm vm, TextSink sink) =>
        sink.Append(ShownName + "(" + Clock.Shown) && (Fold == 0 || sink.Append(", fold=1"))
        && (Zone.IsNone || (sink.Append(", tzinfo=") && Ops.AppendRepr(vm, Zone, sink))) && sink.Append(")");

    /// <inheritdoc/>
    public override bool AppendStr(Vm vm, TextSink sink) => TryIso(vm, "auto", out var text) && sink.Append(text);

    /// <inheritdoc/>
    public override Value Format(Vm vm, in Value self, string spec) => StrFormat.Format(vm, self, spec);

    /// <summary>ISO 8601 with the offset; false: an error is raised.</summary>
    public bool TryIso(Vm vm, string timespec, out string text)
    {
        text = Clock.Iso(timespec) ?? "";
        if (text.Length == 0)
        {
            vm.Fail(ExceptionTypes.ValueError, "Unknown timespec value");
            return false;
        }

        if (!Zones.TryOffset(vm, Zone, Value.None, out var offset))
        {
            return false;
        }

        text += offset is null ? "" : Zones.OffsetText(offset, ":");
        return true;
    }
}
