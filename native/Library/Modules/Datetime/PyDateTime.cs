using System.Numerics;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Datetime;

/// <summary>datetime.datetime.</summary>
internal sealed class PyDateTime(
    int year, int month, int day, Clock clock, Value zone, int fold, PyType? derived = null)
    : PyDate(DateTimeMethods.Type, year, month, day, derived)
{
    /// <summary>The time of day.</summary>
    public readonly Clock Clock = clock;

    /// <summary>A tzinfo or None.</summary>
    public readonly Value Zone = zone;

    /// <summary>1 for the second of two equal readings of a clock that is set back.</summary>
    public readonly int Fold = fold;

    /// <summary>Microseconds since 0001-01-01, the offset not considered.</summary>
    public long Micros => ((Ordinal - 1L) * PyTimeDelta.PerDay) + Clock.Total;

    /// <summary>The same moment with another zone, fold or class.</summary>
    public PyDateTime With(in Value zone, int fold) => new(Year, Month, Day, Clock, zone, fold, Derived);

    /// <summary>The datetime so many microseconds after 0001-01-01; null beyond the calendar.</summary>
    public static PyDateTime? OfMicros(Int128 micros, in Value zone, int fold, PyType? derived)
    {
        if (micros < 0 || micros >= (Int128)CalendarMath.MaxOrdinal * PyTimeDelta.PerDay)
        {
            return null;
        }

        var total = (long)micros;
        var (year, month, day) = CalendarMath.FromOrdinal((int)(total / PyTimeDelta.PerDay) + 1);
        return new PyDateTime(year, month, day, Clock.OfTotal(total % PyTimeDelta.PerDay), zone, fold, derived);
    }

    /// <summary>Adds microseconds: a value, or OverflowError.</summary>
    public Value Shift(Vm vm, Int128 micros) => OfMicros(Micros + micros, Zone, 0, Derived) is { } moved
        ? moved.Wrapped : vm.Fail(ExceptionTypes.OverflowError, "date value out of range");

    /// <inheritdoc/>
    protected override Value[] Parts => [.. base.Parts, .. Clock.Parts, Zone];

    /// <inheritdoc/>
    protected override bool IsSecond => Fold == 1;

    /// <inheritdoc/>
    public override Value[] Save() =>
        [Value.Int(Micros), Zone, Value.Int(Fold), Value.OfNullable(Derived)];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static new PyDateTime? Restore(Vm vm, ReadOnlySpan<Value> state) =>
        state is [{ Ref: null } micros, var zone, { Ref: null } fold, var derived] && fold.Bits is 0 or 1
            ? OfMicros(micros.Bits, zone, (int)fold.Bits, derived.Ref as PyType)
            : null;

    /// <inheritdoc/>
    public override bool TryOwnHash(Vm vm, out long hash)
    {
        hash = 0;
        var first = Fold == 0 ? this : With(Zone, 0);
        if (!Zones.TryOffset(vm, Zone, Value.Of(first), out var offset))
        {
            return false;
        }

        hash = ((Int128)Micros - (offset?.Total ?? 0)).GetHashCode();
        return true;
    }

    /// <inheritdoc/>
    public override Value Compare(Vm vm, CompareOperator op, in Value other)
    {
        if (other.Ref is not PyDateTime moment)
        {
            return Value.NotImplemented;
        }

        if (Value.Same(Zone, moment.Zone))
        {
            return Ops.Decide(op, Micros.CompareTo(moment.Micros));
        }

        if (!Zones.TryOffset(vm, Zone, Value.Of(this), out var a)
            || !Zones.TryOffset(vm, moment.Zone, Value.Of(moment), out var b))
        {
            return Value.Error;
        }

        var isEquality = op is CompareOperator.Equal or CompareOperator.NotEqual;
        if (a is null != b is null)
        {
            return isEquality ? Value.Bool(op == CompareOperator.NotEqual)
                : vm.Fail(ExceptionTypes.TypeError, "can't compare offset-naive and offset-aware datetimes");
        }

        if (isEquality)
        {
            // PEP 495: a reading whose offset depends on fold equals nothing of another zone.
            if (!TryDependsOnFold(vm, a, out var first) || !moment.TryDependsOnFold(vm, b, out var second))
            {
                return Value.Error;
            }

            if (first || second)
            {
                return Value.Bool(op == CompareOperator.NotEqual);
            }
        }

        return Ops.Decide(op, (Micros - (a?.Total ?? 0)).CompareTo(moment.Micros - (b?.Total ?? 0)));
    }

    private bool TryDependsOnFold(Vm vm, PyTimeDelta? offset, out bool depends)
    {
        var isFixed = Zone.IsNone || Zone.Ref is PyTimeZone;
        depends = false;
        if (isFixed || offset is null)
        {
            return true;
        }

        var flipped = With(Zone, 1 - Fold);
        if (!Zones.TryOffset(vm, Zone, Value.Of(flipped), out var other))
        {
            return false;
        }

        depends = other is null || other.Total != offset.Total;
        return true;
    }

    /// <inheritdoc/>
    public override bool AppendRepr(Vm vm, TextSink sink) =>
        sink.Append($"{ShownName}({Year}, {Month}, {Day}, {Clock.Shown}") && (Fold == 0 || sink.Append(", fold=1"))
        && (Zone.IsNone || (sink.Append(", tzinfo=") && Ops.AppendRepr(vm, Zone, sink))) && sink.Append(")");

    /// <inheritdoc/>
    public override bool AppendStr(Vm vm, TextSink sink) => TryIso(vm, " ", "auto", out var text) && sink.Append(text);

    /// <summary>ISO 8601 with the offset; false: an error is raised.</summary>
    public bool TryIso(Vm vm, string separator, string timespec, out string text)
    {
        var time = Clock.Iso(timespec);
        text = IsoDate + separator + time;
        if (time is null)
        {
            vm.Fail(ExceptionTypes.ValueError, "Unknown timespec value");
            return false;
        }

        if (!Zones.TryOffset(vm, Zone, Value.Of(this), out var offset))
        {
            return false;
        }

        text += offset is null ? "" : Zones.OffsetText(offset, ":");
        return true;
    }

    /// <inheritdoc/>
    public override Value Combine(Vm vm, BinaryOperator kind, bool isInplace, in Value other)
    {
        if (kind is not (BinaryOperator.Add or BinaryOperator.Subtract))
        {
            return Value.NotImplemented;
        }

        if (other.Ref is PyTimeDelta delta)
        {
            return Shift(vm, kind == BinaryOperator.Add ? delta.Total : -delta.Total);
        }

        return kind == BinaryOperator.Subtract && other.Ref is PyDateTime moment
            ? Minus(vm, moment) : Value.NotImplemented;
    }

    private Value Minus(Vm vm, PyDateTime other)
    {
        PyTimeDelta? a = null;
        PyTimeDelta? b = null;
        if (!Value.Same(Zone, other.Zone))
        {
            if (!Zones.TryOffset(vm, Zone, Value.Of(this), out a)
                || !Zones.TryOffset(vm, other.Zone, Value.Of(other), out b))
            {
                return Value.Error;
            }

            if (a is null != b is null)
            {
                return vm.Fail(ExceptionTypes.TypeError, "can't subtract offset-naive and offset-aware datetimes");
            }
        }

        var difference = (Int128)Micros - other.Micros - (a?.Total ?? 0) + (b?.Total ?? 0);
        return PyTimeDelta.Make(vm, (BigInteger)difference);
    }
}
