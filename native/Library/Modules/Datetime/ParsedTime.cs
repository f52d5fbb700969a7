using System.Globalization;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Datetime;

/// <summary>What strptime() understood.</summary>
internal sealed class ParsedTime
{
    private const int LeapYear = 1904;

    private readonly Dictionary<char, string> _found;

    private ParsedTime(Dictionary<char, string> found) => _found = found;

    /// <summary>Year; 1900 when not given.</summary>
    public int Year { get; private set; } = 1900;

    /// <summary>Month.</summary>
    public int Month { get; private set; } = 1;

    /// <summary>Day of the month.</summary>
    public int Day { get; private set; } = 1;

    /// <summary>Hour.</summary>
    public int Hour { get; private set; }

    /// <summary>Minute.</summary>
    public int Minute { get; private set; }

    /// <summary>Second, up to 61.</summary>
    public int Second { get; private set; }

    /// <summary>Microsecond.</summary>
    public int Microsecond { get; private set; }

    /// <summary>Monday is 0.</summary>
    public int Weekday { get; private set; } = -1;

    /// <summary>Day of the year from 1.</summary>
    public int YearDay { get; private set; }

    /// <summary>Daylight saving as struct_time tells it.</summary>
    public int Dst { get; private set; } = -1;

    /// <summary>The zone's name, when given.</summary>
    public string? ZoneName { get; private set; }

    /// <summary>The offset in microseconds, when given.</summary>
    public long? Offset { get; private set; }

    /// <summary>The time of day.</summary>
    public Clock Clock => new(Hour, Minute, Second, Microsecond);

    /// <summary>Puts what was found together; false: ValueError is raised.</summary>
    public static bool TryMake(Vm vm, Dictionary<char, string> found, out ParsedTime read)
    {
        read = new ParsedTime(found);
        return read.TryTakeDate(vm) && read.TryTakeClock(vm);
    }

    /// <summary>False, and ValueError is raised, when there is no such date.</summary>
    public bool TryDate(Vm vm) => PyDate.Check(vm, Year, Month, Day);

    /// <summary>The zone that was given; false: an error is raised.</summary>
    public bool TryZone(Vm vm, out Value zone)
    {
        zone = Value.None;
        if (Offset is not { } micros)
        {
            return true;
        }

        if (!PyTimeDelta.TryMake(vm, micros, out var delta) || PyTimeZone.Create(vm, delta, ZoneName) is not { } made)
        {
            return false;
        }

        zone = Value.Of(made);
        return true;
    }

    private int? Number(char directive) => _found.TryGetValue(directive, out var text)
        ? int.Parse(text.Trim(), CultureInfo.InvariantCulture) : null;

    private static int IndexOf(string[] names, string text, int length) =>
        Array.FindIndex(
            names, name => (length == 0 ? name : name[..length]).Equals(text, StringComparison.OrdinalIgnoreCase));

    private bool TryTakeDate(Vm vm)
    {
        int? year = Number('Y');
        if (Number('y') is { } twoDigits)
        {
            year = twoDigits <= 68 ? 2000 + twoDigits : 1900 + twoDigits;
        }

        Month = Number('m') ?? 1;
        Month = _found.TryGetValue('B', out var name) ? IndexOf(StrFormat.Months, name, 0) + 1 : Month;
        Month = _found.TryGetValue('b', out name) ? IndexOf(StrFormat.Months, name, 3) + 1 : Month;
        Day = Number('d') ?? 1;
        Weekday = _found.TryGetValue('A', out name) ? IndexOf(StrFormat.Days, name, 0) : -1;
        Weekday = _found.TryGetValue('a', out name) ? IndexOf(StrFormat.Days, name, 3) : Weekday;
        Weekday = Number('w') is { } fromSunday ? (fromSunday + 6) % 7 : Weekday;
        Weekday = Number('u') is { } fromMonday ? fromMonday - 1 : Weekday;
        var isoYear = Number('G');
        var isoWeek = Number('V');
        YearDay = Number('j') ?? 0;
        if (isoYear is not null && (isoWeek is null || Weekday < 0))
        {
            return Fail(vm, "ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday "
                + "directive ('%A', '%a', '%w', or '%u').");
        }

        if (isoYear is not null && YearDay > 0)
        {
            return Fail(
                vm, "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.");
        }

        if (isoWeek is not null && isoYear is null)
        {
            return Fail(vm, Weekday < 0
                ? "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive "
                    + "('%A', '%a', '%w', or '%u')."
                : "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.");
        }

        Year = year ?? 1900;
        if (isoYear is { } y && isoWeek is { } week)
        {
            if (CalendarMath.FromIsoCalendar(y, week, Weekday + 1, out var ordinal) != 0)
            {
                return Fail(vm, y < 1 ? $"year must be in 1..9999, not {y}" : $"Invalid week: {week}");
            }

            (Year, Month, Day) = CalendarMath.FromOrdinal(ordinal);
            year = Year;
            YearDay = CalendarMath.DaysBeforeMonth(Year, Month) + Day;
        }
        else if (YearDay == 0 && Weekday >= 0 && (Number('U') ?? Number('W')) is { } weekOfYear && year is not null)
        {
            YearDay = DayOfWeek(Year, weekOfYear, Weekday, _found.ContainsKey('W'));
            if (YearDay <= 0)
            {
                Year--;
                YearDay += CalendarMath.IsLeap(Year) ? 366 : 365;
            }
        }

        return TryFinishDate(vm, year is not null);
    }

    private bool TryFinishDate(Vm vm, bool hasYear)
    {
        // The 29th of February without a year is that of a leap year.
        var isLeapDay = !hasYear && Month == 2 && Day == 29;
        var year = isLeapDay ? LeapYear : Year;
        if (YearDay > 0 && isLeapDay is false && !_found.ContainsKey('d') && Number('m') is null
            && !_found.ContainsKey('b') && !_found.ContainsKey('B'))
        {
            (Year, Month, Day) =
                CalendarMath.FromOrdinal(CalendarMath.ToOrdinal(Math.Max(Year, 1), 1, 1) + YearDay - 1);
        }
        else if (year is >= 1 and <= 9999 && Day <= CalendarMath.DaysInMonth(year, Month))
        {
            YearDay = CalendarMath.DaysBeforeMonth(year, Month) + Day;
        }
        else if (Year >= 1)
        {
            vm.Fail(ExceptionTypes.ValueError, $"day {Day} must be in range 1..{CalendarMath.DaysInMonth(Year, Month)} "
                + $"for month {Month} in year {Year}");
            return false;
        }

        Weekday = Weekday < 0 && Year >= 1 ? CalendarMath.Weekday(isLeapDay ? year : Year, Month, Day) : Weekday;
        return true;
    }

    private static int DayOfWeek(int year, int week, int weekday, bool startsMonday)
    {
        var first = CalendarMath.Weekday(year, 1, 1);
        if (!startsMonday)
        {
            first = (first + 1) % 7;
            weekday = (weekday + 1) % 7;
        }

        var before = (7 - first) % 7;
        return week == 0 ? 1 + weekday - first : 1 + before + (7 * (week - 1)) + weekday;
    }

    private bool TryTakeClock(Vm vm)
    {
        Hour = Number('H') ?? 0;
        if (Number('I') is { } hour)
        {
            var half = _found.TryGetValue('p', out var text) ? text : "";
            Hour = half.Equals("pm", StringComparison.OrdinalIgnoreCase) ? (hour == 12 ? 12 : hour + 12)
                : hour == 12 && (half.Length == 0 || half.Equals("am", StringComparison.OrdinalIgnoreCase)) ? 0 : hour;
        }

        Minute = Number('M') ?? 0;
        Second = Number('S') ?? 0;
        if (_found.TryGetValue('f', out var fraction))
        {
            Microsecond = int.Parse(fraction.PadRight(6, '0'), CultureInfo.InvariantCulture);
        }

        if (_found.TryGetValue('Z', out var name))
        {
            ZoneName = name;
            Dst = 0;
        }

        return !_found.TryGetValue('z', out var offset) || TryTakeOffset(vm, offset);
    }

    private bool TryTakeOffset(Vm vm, string text)
    {
        if (text == "Z")
        {
            Offset = 0;
            return true;
        }

        var digits = text[1..].Replace(":", "", StringComparison.Ordinal);
        if (text.Contains(':') && digits.Length >= 6 && text.AsSpan().Count(':') != 2)
        {
            return Fail(vm, $"Inconsistent use of : in {text}");
        }

        var dot = digits.IndexOf('.', StringComparison.Ordinal);
        var micros = dot < 0 ? 0 : int.Parse(digits[(dot + 1)..].PadRight(6, '0'), CultureInfo.InvariantCulture);
        digits = dot < 0 ? digits : digits[..dot];
        var clock = new Clock(Two(digits, 0), Two(digits, 2), digits.Length > 4 ? Two(digits, 4) : 0, micros);
        Offset = text[0] == '-' ? -clock.Total : clock.Total;
        return true;
    }

    private static int Two(string digits, int at) => ((digits[at] - '0') * 10) + digits[at + 1] - '0';

    private static bool Fail(Vm vm, string message)
    {
        vm.Fail(ExceptionTypes.ValueError, message);
        return false;
    }
}
