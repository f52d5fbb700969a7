using Monty.Library.Declarations;
using Monty.Library.Modules.Datetime;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Time;

/// <summary>The module time: clocks are questions to the host, asked by its text.</summary>
[PyModule("time")]
internal static partial class TimeModule
{
    /// <summary>Reads a time tuple from a text in a format.</summary>
    [PyFunction("strptime(string, format='%a %b %d %H:%M:%S %Y', /)", Style = CallStyle.Unpack, Cost = Cost.Charged)]
    private static Value StrPTime(Vm vm, Value @string, Value format) =>
        StrParse.TryRead(vm, @string, format, "strptime", out var read)
            ? Timestamps.StructTime(vm,
                [
                    read.Year, read.Month, read.Day, read.Hour, read.Minute, read.Second, read.Weekday, read.YearDay,
                    read.Dst,
                ])
            : Value.Error;

    /// <summary>The seconds since the Epoch of a time tuple.</summary>
    [PyFunction("mktime(tuple, /)", Cost = Cost.Constant)]
    private static Value MakeTime(Vm vm, Value tuple)
    {
        if (!TryTuple(vm, tuple, "mktime", out var f))
        {
            return Value.Error;
        }

        var months = f[0] * 12 + f[1] - 1;
        var year = Math.Clamp((months - ((months % 12 + 12) % 12)) / 12, -1_000_000, 1_000_000);
        var month = (int)((months % 12 + 12) % 12) + 1;
        var cycles = (year - 1 - (((year - 1) % 400 + 400) % 400)) / 400;
        var ordinal = CalendarMath.ToOrdinal((int)(year - (cycles * 400)), month, 1) + (cycles * 146_097);
        var days = ordinal - CalendarMath.EpochOrdinal + f[2] - 1;
        return Value.Float((((((double)days * 24) + f[3]) * 60) + f[4]) * 60 + f[5]);
    }

    /// <summary>The nine fields of a time tuple; false: an error is raised.</summary>
    internal static bool TryTuple(Vm vm, in Value tuple, string function, out long[] fields)
    {
        fields = new long[9];
        if (tuple.Ref is not PyTuple items)
        {
            vm.Fail(ExceptionTypes.TypeError, "Tuple or struct_time argument required");
            return false;
        }

        if (items.Items.Length != 9)
        {
            vm.Fail(ExceptionTypes.TypeError, $"{function}(): illegal time tuple argument");
            return false;
        }

        for (var i = 0; i < 9; i++)
        {
            if (!DateMethods.TryInt(vm, items.Items[i], out var number))
            {
                return false;
            }

            fields[i] = number;
        }

        return true;
    }
}

/// <summary>What the text of time uses.</summary>
[PyModule("_time")]
internal static partial class TimeInternals
{
    /// <summary>Seconds since the Epoch, from the host.</summary>
    [PyFunction("_time()", Cost = Cost.Constant)]
    private static Value Time(Vm vm) => HostClock.Ask(vm, "time.time");

    /// <summary>Seconds of a clock that never goes back, from the host.</summary>
    [PyFunction("_monotonic()", Cost = Cost.Constant)]
    private static Value Monotonic(Vm vm) => HostClock.Ask(vm, "time.monotonic");

    /// <summary>Seconds of the most precise clock, from the host.</summary>
    [PyFunction("_perf_counter()", Cost = Cost.Constant)]
    private static Value PerfCounter(Vm vm) => HostClock.Ask(vm, "time.perf_counter");

    /// <summary>Seconds of work, from the host.</summary>
    [PyFunction("_process_time()", Cost = Cost.Constant)]
    private static Value ProcessTime(Vm vm) => HostClock.Ask(vm, "time.process_time");

    /// <summary>Waits: the host decides how.</summary>
    [PyFunction("_sleep(seconds, /)", Cost = Cost.Constant)]
    private static Value Sleep(Vm vm, Value seconds)
    {
        var plain = Ops.Unwrap(seconds);
        if (!plain.IsFloat && !plain.TryBigInteger(out _) && !seconds.Class.IsUser)
        {
            return vm.Fail(ExceptionTypes.TypeError,
                $"'{seconds.Class.FullName}' object cannot be interpreted as an integer or float");
        }

        if (!plain.IsFloat && !Ops.TryIndex(vm, seconds, out _))
        {
            return Value.Error;
        }

        return ArgumentConversion.TryDouble(vm, seconds, out var number) switch
        {
            false => Value.Error,
            _ when number < 0 => vm.Fail(ExceptionTypes.ValueError, "sleep length must be non-negative"),
            _ when double.IsNaN(number) => vm.Fail(ExceptionTypes.ValueError, "Invalid value NaN (not a number)"),
            _ => HostClock.Ask(vm, "time.sleep", plain),
        };
    }

    /// <summary>The UTC time tuple of a timestamp.</summary>
    [PyFunction("_gmtime(seconds)", Cost = Cost.Constant)]
    private static Value GmTime(Vm vm, Value seconds)
    {
        var plain = Ops.Unwrap(seconds);
        var whole = plain.IsFloat && double.IsFinite(plain.AsDouble) ? Value.Float(Math.Floor(plain.AsDouble)) : plain;
        if (!plain.IsFloat && !plain.TryBigInteger(out _))
        {
            return vm.Fail(ExceptionTypes.TypeError,
                $"'{seconds.Class.FullName}' object cannot be interpreted as an integer");
        }

        return Timestamps.TryMoment(vm, whole, Value.None, out var moment)
            ? Timestamps.StructTime(vm, moment, moment.Clock, 0) : Value.Error;
    }

    /// <summary>A time tuple as ctime() shows it.</summary>
    [PyFunction("_asctime(tuple)", Cost = Cost.Constant)]
    private static Value AscTime(Vm vm, Value tuple) => TryFields(vm, tuple, "asctime", out var f)
        ? Value.Str($"{StrFormat.Days[f.Weekday][..3]} {StrFormat.Months[f.Month - 1][..3]} {f.Day,2} "
            + $"{f.Clock.Hour:00}:{f.Clock.Minute:00}:{f.Clock.Second:00} {f.Year}")
        : Value.Error;

    /// <summary>A time tuple in a format.</summary>
    [PyFunction("_strftime(format, tuple)", Cost = Cost.Charged)]
    private static Value StrFTime(Vm vm, Value format, Value tuple)
    {
        if (!Ops.TryText(format, out var text))
        {
            return vm.Fail(ExceptionTypes.TypeError,
                $"strftime() argument 1 must be str, not {format.Class.FullName}");
        }

        return TryFields(vm, tuple, "strftime", out var fields) ? StrFormat.Apply(vm, text, fields) : Value.Error;
    }

    private static bool TryFields(Vm vm, in Value tuple, string function, out TimeFields fields)
    {
        fields = null!;
        if (!TimeModule.TryTuple(vm, tuple, function, out var f))
        {
            return false;
        }

        var month = f[1] == 0 ? 1 : f[1];
        var day = f[2] == 0 ? 1 : f[2];
        var yearDay = f[7] == 0 ? 1 : f[7];
        var problem = month is < 1 or > 12 ? "month out of range"
            : day is < 1 or > 31 ? "day of month out of range"
            : f[3] is < 0 or > 23 ? "hour out of range"
            : f[4] is < 0 or > 59 ? "minute out of range"
            : f[5] is < 0 or > 61 ? "seconds out of range"
            : f[6] < -1 ? "day of week out of range"
            : yearDay is < 1 or > 366 ? "day of year out of range"
            : null;
        if (problem is not null)
        {
            vm.Fail(ExceptionTypes.ValueError, problem);
            return false;
        }

        fields = new TimeFields
        {
            Year = f[0],
            Month = (int)month,
            Day = (int)day,
            Clock = new Clock((int)f[3], (int)f[4], (int)f[5], 0),
            Weekday = (int)((f[6] + 7) % 7),
            YearDay = (int)yearDay,
            Offset = ("+0000", "+00:00"),
            ZoneName = "UTC",
        };
        return true;
    }
}
