using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Datetime;

/// <summary>Reads ISO 8601 dates and times in all the forms that CPython's fromisoformat() knows.</summary>
internal static class IsoText
{
    /// <summary>A date; false: ValueError is raised.</summary>
    public static bool TryDate(Vm vm, string text, out int year, out int month, out int day)
    {
        if (!ReadDate(text, text.Length, out year, out month, out day, out var week))
        {
            return Invalid(vm, text);
        }

        return week is null ? PyDate.Check(vm, year, month, day)
            : FromWeek(vm, text, ref year, week.Value, ref month, ref day);
    }

    /// <summary>A date and time; false: ValueError is raised.</summary>
    public static bool TryDateTime(Vm vm, string text, PyType? derived, out PyDateTime moment)
    {
        moment = null!;
        var zone = Value.None;
        var clock = default(Clock);
        var isNextDay = false;
        if (text.Length < 7)
        {
            return Invalid(vm, text);
        }

        var end = FindSeparator(text);
        if (end < 0 || end > text.Length
            || !ReadDate(text, end, out var year, out var month, out var day, out var week))
        {
            return Invalid(vm, text);
        }

        var start = end < text.Length && char.IsSurrogate(text[end]) ? end + 2 : end + 1;
        if (end < text.Length && !ReadTime(vm, text, start, out clock, out zone, out isNextDay))
        {
            return vm.Raised is null && Invalid(vm, text);
        }

        if (!(week is null ? PyDate.Check(vm, year, month, day)
            : FromWeek(vm, text, ref year, week.Value, ref month, ref day))
            || !CheckMidnight(vm, ref clock, isNextDay))
        {
            return false;
        }

        var made = new PyDateTime(year, month, day, clock, zone, 0, derived);
        if (isNextDay)
        {
            made = PyDateTime.OfMicros(made.Micros + (Int128)PyTimeDelta.PerDay, zone, 0, derived);
            if (made is null)
            {
                vm.Fail(ExceptionTypes.ValueError, "year must be in 1..9999, not 10000");
                return false;
            }
        }

        moment = made;
        return true;
    }

    /// <summary>A time of day from a position on; false: ValueError is raised.</summary>
    public static bool TryTime(Vm vm, string text, int start, out Clock clock, out Value zone, out bool isNextDay)
    {
        if (!ReadTime(vm, text, start, out clock, out zone, out isNextDay))
        {
            return vm.Raised is null && Invalid(vm, text);
        }

        return CheckMidnight(vm, ref clock, isNextDay);
    }

    private static bool CheckMidnight(Vm vm, ref Clock clock, bool isNextDay)
    {
        if (!isNextDay)
        {
            return Clock.Check(vm, clock.Hour, clock.Minute, clock.Second, clock.Microsecond, 0);
        }

        if (clock.Minute != 0 || clock.Second != 0 || clock.Microsecond != 0)
        {
            vm.Fail(ExceptionTypes.ValueError, "minute, second, and microsecond must be 0 when hour is 24");
            return false;
        }

        clock = default;
        return true;
    }

    private static bool Invalid(Vm vm, string text)
    {
        vm.Fail(ExceptionTypes.ValueError, "Invalid isoformat string: " + Ops.SafeRepr(vm, Value.Str(text)));
        return false;
    }

    private static bool FromWeek(Vm vm, string text, ref int year, int week, ref int month, ref int day)
    {
        if (CalendarMath.FromIsoCalendar(year, week, day, out var ordinal) is not 0 and var problem)
        {
            var message = problem switch
            {
                -1 => $"year must be in 1..9999, not {year}",
                -2 => $"Invalid week: {week}",
                _ => $"Invalid weekday: {day} (range is [1, 7])",
            };
            vm.Fail(ExceptionTypes.ValueError, message);
            return false;
        }

        if (ordinal is < 1 or > CalendarMath.MaxOrdinal)
        {
            return Invalid(vm, text);
        }

        (year, month, day) = CalendarMath.FromOrdinal(ordinal);
        return true;
    }

    /// <summary>Where the date ends: the forms differ in length, and the separator may be any character.</summary>
    private static int FindSeparator(string text)
    {
        if (text.Length == 7)
        {
            return 7;
        }

        if (text[4] == '-')
        {
            if (text[5] != 'W')
            {
                return 10;
            }

            if (text.Length > 8 && text[8] == '-')
            {
                return text.Length == 9 ? -1 : text.Length > 10 && char.IsAsciiDigit(text[10]) ? 8 : 10;
            }

            return 8;
        }

        if (text[4] != 'W')
        {
            return 8;
        }

        var position = 7;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return position < 9 ? position : position % 2 == 0 ? 7 : 8;
    }

    /// <summary>
    /// Reads a date of exactly the given length; a week date gives its week, and the weekday as the day.
    /// </summary>
    private static bool ReadDate(string text, int end, out int year, out int month, out int day, out int? week)
    {
        month = 0;
        day = 0;
        week = null;
        var at = 0;
        if (end is not (7 or 8 or 10) || !Digits(text, ref at, end, 4, out year))
        {
            year = 0;
            return false;
        }

        var hasSeparator = text[at] == '-';
        at += hasSeparator ? 1 : 0;
        if (text[at] == 'W')
        {
            at++;
            day = 1;
            if (!Digits(text, ref at, end, 2, out var number))
            {
                return false;
            }

            week = number;
            return at == end
                || ((!hasSeparator || text[at++] == '-') && Digits(text, ref at, end, 1, out day) && at == end);
        }

        return Digits(text, ref at, end, 2, out month) && (!hasSeparator || (at < end && text[at++] == '-'))
            && Digits(text, ref at, end, 2, out day) && at == end;
    }

    private static bool ReadTime(Vm vm, string text, int start, out Clock clock, out Value zone, out bool isNextDay)
    {
        zone = Value.None;
        isNextDay = false;
        var end = start;
        while (end < text.Length && text[end] is not ('+' or '-' or 'Z'))
        {
            end++;
        }

        if (!ReadClock(text, start, end, out clock, out var hasRest) || (end == text.Length && hasRest))
        {
            return false;
        }

        isNextDay = clock.Hour == 24;
        if (end == text.Length)
        {
            return true;
        }

        if (text[end] == 'Z')
        {
            zone = Value.Of(PyTimeZone.Utc);
            return end == text.Length - 1;
        }

        if (!ReadClock(text, end + 1, text.Length, out var offset, out hasRest) || hasRest)
        {
            return false;
        }

        if (offset.Minute > 59 || offset.Second > 59)
        {
            return false;
        }

        var total = text[end] == '-' ? -offset.Total : offset.Total;
        if (total == 0)
        {
            zone = Value.Of(PyTimeZone.Utc);
            return true;
        }

        if (!PyTimeDelta.TryMake(vm, total, out var delta) || PyTimeZone.Create(vm, delta, null) is not { } made)
        {
            return false;
        }

        zone = Value.Of(made);
        return true;
    }

    /// <summary>HH[[:]MM[[:]SS[(.|,)f+]]]; tells whether something is left that belongs to nothing.</summary>
    private static bool ReadClock(string text, int start, int end, out Clock clock, out bool hasRest)
    {
        Span<int> parts = stackalloc int[4];
        parts.Clear();
        clock = default;
        hasRest = false;
        var at = start;
        var hasSeparator = true;
        for (var i = 0; i < 3; i++)
        {
            if (!Digits(text, ref at, end, 2, out parts[i]))
            {
                return false;
            }

            var c = at < text.Length ? text[at] : '\0';
            at++;
            if (i == 0)
            {
                hasSeparator = c == ':';
            }

            if (at >= end)
            {
                clock = new Clock(parts[0], parts[1], parts[2], 0);
                hasRest = c != '\0' && at == end;
                return true;
            }

            if (hasSeparator && c == ':')
            {
                if (i == 2)
                {
                    return false;
                }
            }
            else if (c is '.' or ',')
            {
                if (i < 2)
                {
                    return false;
                }
            }
            else if (!hasSeparator)
            {
                at--;
                if (i == 2)
                {
                    return false;
                }
            }
            else
            {
                return false;
            }
        }

        var count = Math.Min(end - at, 6);
        if (!Digits(text, ref at, end, count, out parts[3]))
        {
            return false;
        }

        for (; count < 6; count++)
        {
            parts[3] *= 10;
        }

        while (at < end && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        clock = new Clock(parts[0], parts[1], parts[2], parts[3]);
        hasRest = at < end;
        return true;
    }

    private static bool Digits(string text, ref int at, int end, int count, out int number)
    {
        number = 0;
        if (at + count > end || count <= 0)
        {
            return false;
        }

        for (var i = 0; i < count; i++)
        {
            var c = text[at + i];
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            number = (number * 10) + (c - '0');
        }

        at += count;
        return true;
    }
}
