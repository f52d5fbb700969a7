using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Datetime;

/// <summary>A zone whose rules are native: it answers without running code of the program.</summary>
internal interface INativeZone
{
    /// <summary>
    /// The offset, the part of it that is daylight saving, and the name at a local time; null: not known.
    /// </summary>
    (PyTimeDelta Offset, PyTimeDelta Dst, string Name)? At(PyDateTime? moment);
}

/// <summary>What datetime asks of tzinfo objects.</summary>
internal static class Zones
{
    /// <summary>True for None and instances of tzinfo; false: TypeError is raised.</summary>
    public static bool Check(Vm vm, in Value zone)
    {
        if (zone.IsNone || zone.Class.IsSubclassOf(TzInfoMethods.Type))
        {
            return true;
        }

        vm.Fail(ExceptionTypes.TypeError,
            $"tzinfo argument must be None or of a tzinfo subclass, not type '{zone.Class.FullName}'");
        return false;
    }

    /// <summary>An offset is less than a day; false: ValueError is raised.</summary>
    public static bool CheckOffset(Vm vm, PyTimeDelta offset)
    {
        if (Int128.Abs(offset.Total) < PyTimeDelta.PerDay)
        {
            return true;
        }

        vm.Fail(ExceptionTypes.ValueError, "offset must be a timedelta strictly between -timedelta(hours=24) and "
            + $"timedelta(hours=24), not {Ops.SafeRepr(vm, Value.Of(offset))}");
        return false;
    }

    /// <summary>utcoffset() of a zone; false: an error is raised.</summary>
    public static bool TryOffset(Vm vm, in Value zone, in Value moment, out PyTimeDelta? offset) =>
        TryAsk(vm, zone, moment, "utcoffset", out offset);

    /// <summary>dst() of a zone; false: an error is raised.</summary>
    public static bool TryDst(Vm vm, in Value zone, in Value moment, out PyTimeDelta? offset) =>
        TryAsk(vm, zone, moment, "dst", out offset);

    /// <summary>tzname() of a zone, None or a str; false: an error is raised.</summary>
    public static bool TryName(Vm vm, in Value zone, in Value moment, out Value name)
    {
        name = Value.None;
        switch (zone.Ref)
        {
            case PyTimeZone fixedZone:
                name = Value.Str(fixedZone.ShownName);
                return true;
            case INativeZone native:
                name = native.At(Ops.Unwrap(moment).Ref as PyDateTime) is { } found ? Value.Str(found.Name)
                    : Value.None;
                return true;
            case not PyObject:
                return true;
        }

        name = Call(vm, zone, "tzname", moment);
        if (name.IsError || name.IsNone || Ops.TryText(name, out _))
        {
            return !name.IsError;
        }

        vm.Fail(ExceptionTypes.TypeError, $"tzinfo.tzname() must return None or a string, not '{name.Class.FullName}'");
        return false;
    }

    /// <summary>Calls a method of a zone that a program wrote; its code cannot wait for the host.</summary>
    public static Value Call(Vm vm, in Value zone, string name, in Value moment) =>
        zone.Class.TryLookup(name, out var method)
            ? vm.CallNested(method, zone, moment)
            : vm.Fail(ExceptionTypes.AttributeError, $"'{zone.Class.FullName}' object has no attribute '{name}'");

    /// <summary>An offset as ISO 8601 writes it: +05:30, with seconds and microseconds when there are any.</summary>
    public static string OffsetText(PyTimeDelta offset, string separator)
    {
        var total = (long)offset.Total;
        var sign = total < 0 ? '-' : '+';
        var clock = Clock.OfTotal(Math.Abs(total));
        var text = $"{sign}{clock.Hour:00}{separator}{clock.Minute:00}";
        if (clock.Second != 0 || clock.Microsecond != 0)
        {
            text += $"{separator}{clock.Second:00}";
        }

        return clock.Microsecond == 0 ? text : $"{text}.{clock.Microsecond:000000}";
    }

    private static bool TryAsk(Vm vm, in Value zone, in Value moment, string method, out PyTimeDelta? offset)
    {
        offset = null;
        switch (zone.Ref)
        {
            case PyTimeZone fixedZone:
                offset = method == "dst" ? null : fixedZone.Offset;
                return true;
            case INativeZone native:
                var found = native.At(Ops.Unwrap(moment).Ref as PyDateTime);
                offset = method == "dst" ? found?.Dst : found?.Offset;
                return true;
            case not PyObject:
                return true;
        }

        var answer = Call(vm, zone, method, moment);
        if (answer.IsError || answer.IsNone)
        {
            return !answer.IsError;
        }

        if (Ops.Unwrap(answer).Ref is PyTimeDelta delta)
        {
            offset = delta;
            return CheckOffset(vm, delta);
        }

        vm.Fail(ExceptionTypes.TypeError,
            $"tzinfo.{method}() must return None or timedelta, not '{answer.Class.FullName}'");
        return false;
    }
}
