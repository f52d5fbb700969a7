using System.Numerics;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Datetime;

/// <summary>POSIX timestamps and broken-down times.</summary>
internal static class Timestamps
{
    /// <summary>Microseconds from 0001-01-01 to 1970-01-01.</summary>
    public const long EpochMicros = (CalendarMath.EpochOrdinal - 1) * PyTimeDelta.PerDay;

    /// <summary>The time in UTC of a timestamp, an int or float of seconds; false: an error is raised.</summary>
    public static bool TryMoment(Vm vm, in Value timestamp, in Value zone, out PyDateTime moment)
    {
        moment = null!;
        if (!TryMicros(vm, timestamp, out var micros))
        {
            return false;
        }

        if (PyDateTime.OfMicros(micros + EpochMicros, zone, 0, null) is { } made)
        {
            moment = made;
            return true;
        }

        var days = IntMath.FloorDivide((BigInteger)micros, PyTimeDelta.PerDay) + CalendarMath.EpochOrdinal - 1;
        var cycles = IntMath.DivMod(days, 146097, out var rest);
        var year = (cycles * 400) + CalendarMath.FromOrdinal((int)rest + 1).Year;
        vm.Fail(ExceptionTypes.ValueError, $"year must be in 1..9999, not {year}");
        return false;
    }

    /// <summary>A number of seconds in microseconds, halves to even; false: an error is raised.</summary>
    public static bool TryMicros(Vm vm, in Value timestamp, out Int128 micros)
    {
        micros = 0;
        var plain = Ops.Unwrap(timestamp);
        if (plain.IsFloat)
        {
            var number = plain.AsDouble;
            if (double.IsNaN(number))
            {
                vm.Fail(ExceptionTypes.ValueError, "Invalid value NaN (not a number)");
                return false;
            }

            if (Math.Abs(number) < 9e18)
            {
                var whole = Math.Truncate(number);
                micros = ((Int128)(long)whole * PyTimeDelta.PerSecond)
                    + (long)Math.Round((number - whole) * 1e6, MidpointRounding.ToEven);
                return true;
            }
        }
        else if (!plain.TryBigInteger(out var integer))
        {
            vm.Fail(ExceptionTypes.TypeError, $"argument must be int or float, not {timestamp.Class.FullName}");
            return false;
        }
        else if (integer >= long.MinValue && integer <= long.MaxValue)
        {
            micros = (Int128)(long)integer * PyTimeDelta.PerSecond;
            return true;
        }

        vm.Fail(ExceptionTypes.OverflowError, "timestamp out of range for platform time_t");
        return false;
    }

    /// <summary>A time.struct_time of a date and time.</summary>
    public static Value StructTime(Vm vm, PyDate date, Clock clock, int dst) => StructTime(vm,
        [
            date.Year, date.Month, date.Day, clock.Hour, clock.Minute, clock.Second,
            CalendarMath.Weekday(date.Year, date.Month, date.Day),
            CalendarMath.DaysBeforeMonth(date.Year, date.Month) + date.Day, dst,
        ]);

    /// <summary>A time.struct_time of its nine fields.</summary>
    public static Value StructTime(Vm vm, ReadOnlySpan<long> fields)
    {
        var items = new Value[fields.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Value.Int(fields[i]);
        }

        return HostClock.TryText(vm, "time", "struct_time", out var cls) && cls.Ref is PyType type
            ? Value.Of(new PyTupleInstance(type, items)) : Value.Error;
    }
}
