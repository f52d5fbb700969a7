using System.Globalization;
using System.Text;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Datetime;

/// <summary>What strftime() formats: broken-down time and what it knows of the zone.</summary>
internal sealed class TimeFields
{
    /// <summary>Year.</summary>
    public long Year { get; init; } = 1900;

    /// <summary>Month.</summary>
    public int Month { get; init; } = 1;

    /// <summary>Day of the month.</summary>
    public int Day { get; init; } = 1;

    /// <summary>Time of day; the second may be 60 or 61.</summary>
    public Clock Clock { get; init; }

    /// <summary>Monday is 0.</summary>
    public int Weekday { get; init; }

    /// <summary>Day of the year from 1.</summary>
    public int YearDay { get; init; } = 1;

    /// <summary>What %z gives, without and with colons.</summary>
    public (string Plain, string Colons) Offset { get; init; } = ("", "");

    /// <summary>What %Z gives.</summary>
    public string ZoneName { get; init; } = "";

    /// <summary>True when %f and %:z are known: for datetime's objects.</summary>
    public bool IsMoment { get; init; }
}

/// <summary>strftime(), with the C locale.</summary>
internal static class StrFormat
{
    /// <summary>Names of weekdays, Monday first.</summary>
    public static readonly string[] Days =
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>Names of months.</summary>
    public static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ];

    /// <summary>format() of an object of datetime with a spec.</summary>
    public static Value Format(Vm vm, in Value self, string spec) =>
        self.Class.IsUser && self.Class.TryLookup("strftime", out var method, out var owner) && owner.IsUser
            ? vm.CallNested(method, self, Value.Str(spec))
            : Apply(vm, self, spec);

    /// <summary>strftime() of an object of datetime.</summary>
    public static Value Apply(Vm vm, in Value self, string format)
    {
        var plain = Ops.Unwrap(self).Ref;
        var date = plain as PyDate ?? new PyDate(1900, 1, 1);
        var clock = plain is PyDateTime moment ? moment.Clock : plain is PyTime time ? time.Clock : default;
        var zone = plain is PyDateTime m ? m.Zone : plain is PyTime t ? t.Zone : Value.None;
        var argument = plain is PyDateTime ? self : Value.None;
        var offset = ("", "");
        var name = "";
        if (!zone.IsNone && format.Contains('z'))
        {
            if (!Zones.TryOffset(vm, zone, argument, out var delta))
            {
                return Value.Error;
            }

            offset = delta is null ? offset : (Zones.OffsetText(delta, ""), Zones.OffsetText(delta, ":"));
        }

        if (!zone.IsNone && format.Contains('Z'))
        {
            if (!Zones.TryName(vm, zone, argument, out var found))
            {
                return Value.Error;
            }

            name = Ops.TryText(found, out var text) ? text : "";
        }

        return Apply(vm, format, new TimeFields
        {
            Year = date.Year,
            Month = date.Month,
            Day = date.Day,
            Clock = clock,
            Weekday = CalendarMath.Weekday(date.Year, date.Month, date.Day),
            YearDay = CalendarMath.DaysBeforeMonth(date.Year, date.Month) + date.Day,
            Offset = offset,
            ZoneName = name,
            IsMoment = true,
        });
    }

    /// <summary>Fills a format.</summary>
    public static Value Apply(Vm vm, string format, TimeFields fields)
    {
        if (!vm.Charge(format.Length * 20L) || !vm.ChargeWork(format.Length * 20L))
        {
            return Value.Error;
        }

        var text = new StringBuilder();
        Append(text, format, fields);
        return Value.Str(text.ToString());
    }

    /// <summary>Like 'Wed Jan  1 00:00:00 2020'.</summary>
    public static string CTime(PyDate date)
    {
        var clock = date is PyDateTime moment ? moment.Clock : default;
        var day = Days[CalendarMath.Weekday(date.Year, date.Month, date.Day)][..3];
        return $"{day} {Months[date.Month - 1][..3]} {date.Day,2} "
            + $"{clock.Hour:00}:{clock.Minute:00}:{clock.Second:00} {date.Year:0000}";
    }

    private static void Append(StringBuilder text, string format, TimeFields f)
    {
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%')
            {
                text.Append(format[i]);
                continue;
            }

            var start = i++;
            var flag = '\0';
            while (i < format.Length && format[i] is '-' or '_' or '0' or '^' or '#')
            {
                flag = format[i++];
            }

            if (i < format.Length && format[i] == ':' && i + 1 < format.Length && format[i + 1] == 'z' && f.IsMoment)
            {
                i++;
                text.Append(f.Offset.Colons);
                continue;
            }

            if (i >= format.Length)
            {
                text.Append(format, start, format.Length - start);
                return;
            }

            AppendDirective(text, format, start, i, flag, f);
        }
    }

    private static void AppendDirective(StringBuilder text, string format, int start, int at, char flag, TimeFields f)
    {
        var hour12 = f.Clock.Hour % 12 == 0 ? 12 : f.Clock.Hour % 12;
        switch (format[at])
        {
            case 'a': Word(Days[f.Weekday][..3]); break;
            case 'A': Word(Days[f.Weekday]); break;
            case 'b' or 'h': Word(Months[f.Month - 1][..3]); break;
            case 'B': Word(Months[f.Month - 1]); break;
            case 'c': Append(text, "%a %b %e %H:%M:%S %Y", f); break;
            case 'C': Number(f.Year / 100, 2, '0'); break;
            case 'd': Number(f.Day, 2, '0'); break;
            case 'D' or 'x': Append(text, "%m/%d/%y", f); break;
            case 'e': Number(f.Day, 2, ' '); break;
            case 'f' when f.IsMoment: Number(f.Clock.Microsecond, 6, '0'); break;
            case 'F': Append(text, "%Y-%m-%d", f); break;
            case 'g': Number(IsoDate(f).Year % 100, 2, '0'); break;
            case 'G': Number(IsoDate(f).Year, 4, '0'); break;
            case 'H': Number(f.Clock.Hour, 2, '0'); break;
            case 'I': Number(hour12, 2, '0'); break;
            case 'j': Number(f.YearDay, 3, '0'); break;
            case 'k': Number(f.Clock.Hour, 2, ' '); break;
            case 'l': Number(hour12, 2, ' '); break;
            case 'm': Number(f.Month, 2, '0'); break;
            case 'M': Number(f.Clock.Minute, 2, '0'); break;
            case 'n': text.Append('\n'); break;
            case 'p': Word(flag == '#' ? (f.Clock.Hour < 12 ? "am" : "pm") : f.Clock.Hour < 12 ? "AM" : "PM"); break;
            case 'P': Word(f.Clock.Hour < 12 ? "am" : "pm"); break;
            case 'r': Append(text, "%I:%M:%S %p", f); break;
            case 'R': Append(text, "%H:%M", f); break;
            case 's': text.Append(CultureInfo.InvariantCulture, $"{Seconds(f)}"); break;
            case 'S': Number(f.Clock.Second, 2, '0'); break;
            case 't': text.Append('\t'); break;
            case 'T' or 'X': Append(text, "%H:%M:%S", f); break;
            case 'u': Number(f.Weekday + 1, 1, '0'); break;
            case 'U': Number((f.YearDay + 6 - ((f.Weekday + 1) % 7)) / 7, 2, '0'); break;
            case 'V': Number(IsoDate(f).Week, 2, '0'); break;
            case 'w': Number((f.Weekday + 1) % 7, 1, '0'); break;
            case 'W': Number((f.YearDay + 6 - f.Weekday) / 7, 2, '0'); break;
            case 'y': Number(((f.Year % 100) + 100) % 100, 2, '0'); break;
            case 'Y': Number(f.Year, 4, '0'); break;
            case 'z': text.Append(f.Offset.Plain); break;
            case 'Z': Word(f.ZoneName); break;
            case '%': text.Append('%'); break;
            default: text.Append(format, start, at - start + 1); break;
        }

        void Number(long number, int width, char pad)
        {
            var digits = number.ToString(CultureInfo.InvariantCulture);
            text.Append(flag switch
            {
                '-' => digits,
                '_' => digits.PadLeft(width),
                _ when number < 0 && (flag == '0' || pad == '0') => "-" + digits[1..].PadLeft(width - 1, '0'),
                '0' => digits.PadLeft(width, '0'),
                _ => digits.PadLeft(width, pad),
            });
        }

        void Word(string word) => text.Append(flag == '^' || (flag == '#' && format[at] is not ('p' or 'P' or 'Z'))
            ? word.ToUpperInvariant() : flag == '#' && format[at] == 'Z' ? word.ToLowerInvariant() : word);
    }

    private static (int Year, int Week, int Day) IsoDate(TimeFields f) =>
        CalendarMath.IsoCalendar((int)Math.Clamp(f.Year, 1, 9999), f.Month, f.Day);

    private static long Seconds(TimeFields f) =>
        ((CalendarMath.ToOrdinal((int)Math.Clamp(f.Year, 1, 9999), f.Month, f.Day) - (
            long)CalendarMath.EpochOrdinal) * 86_400)
        + (f.Clock.Total / PyTimeDelta.PerSecond);
}
