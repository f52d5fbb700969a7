namespace Monty.Library.Modules.Datetime;

/// <summary>The proleptic Gregorian calendar: days, ordinals and ISO weeks.</summary>
internal static class CalendarMath
{
    /// <summary>First year.</summary>
    public const int MinYear = 1;

    /// <summary>Last year.</summary>
    public const int MaxYear = 9999;

    /// <summary>Ordinal of the last day.</summary>
    public const int MaxOrdinal = 3652059;

    /// <summary>Ordinal of 1970-01-01.</summary>
    public const int EpochOrdinal = 719163;

    private static ReadOnlySpan<int> DaysBefore => [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

    /// <summary>True for years with a 29th of February.</summary>
    public static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>Number of days of a month.</summary>
    public static int DaysInMonth(int year, int month) =>
        month == 2 ? (IsLeap(year) ? 29 : 28) : month is 4 or 6 or 9 or 11 ? 30 : 31;

    /// <summary>Days of the year before the first of a month.</summary>
    public static int DaysBeforeMonth(int year, int month) =>
        DaysBefore[month] + (month > 2 && IsLeap(year) ? 1 : 0);

    /// <summary>Days before the first of January.</summary>
    public static int DaysBeforeYear(int year)
    {
        var y = year - 1;
        return (y * 365) + (y / 4) - (y / 100) + (y / 400);
    }

    /// <summary>The ordinal: 1 for 0001-01-01.</summary>
    public static int ToOrdinal(int year, int month, int day) =>
        DaysBeforeYear(year) + DaysBeforeMonth(year, month) + day;

    /// <summary>The date of an ordinal; the year may be beyond the last.</summary>
    public static (int Year, int Month, int Day) FromOrdinal(int ordinal)
    {
        var n = ordinal - 1;
        var year = ((n / 146097) * 400) + 1;
        n %= 146097;
        var centuries = n / 36524;
        n %= 36524;
        var fours = n / 1461;
        n %= 1461;
        var singles = n / 365;
        n %= 365;
        year += (centuries * 100) + (fours * 4) + singles;
        if (singles == 4 || centuries == 4)
        {
            return (year - 1, 12, 31);
        }

        var month = (n + 50) >> 5;
        var before = DaysBeforeMonth(year, month);
        if (before > n)
        {
            month--;
            before = DaysBeforeMonth(year, month);
        }

        return (year, month, n - before + 1);
    }

    /// <summary>Monday is 0.</summary>
    public static int Weekday(int year, int month, int day) => (ToOrdinal(year, month, day) + 6) % 7;

    /// <summary>Ordinal of the Monday of ISO week 1.</summary>
    public static int FirstIsoMonday(int year)
    {
        var first = ToOrdinal(year, 1, 1);
        var weekday = (first + 6) % 7;
        var monday = first - weekday;
        return weekday > 3 ? monday + 7 : monday;
    }

    /// <summary>ISO year, week and weekday (Monday is 1).</summary>
    public static (int Year, int Week, int Day) IsoCalendar(int year, int month, int day)
    {
        var today = ToOrdinal(year, month, day);
        var monday = FirstIsoMonday(year);
        var days = today - monday;
        if (days < 0)
        {
            year--;
            monday = FirstIsoMonday(year);
            days = today - monday;
        }
        else if (days / 7 >= 52 && today >= FirstIsoMonday(year + 1))
        {
            year++;
            days = today - FirstIsoMonday(year);
        }

        return (year, (days / 7) + 1, (days % 7) + 1);
    }

    /// <summary>
    /// The ordinal of an ISO date: 0, or -1 for a year, -2 for a week, -3 for a weekday out of range.
    /// </summary>
    public static int FromIsoCalendar(long year, long week, long day, out int ordinal)
    {
        ordinal = 0;
        if (year is < MinYear or > MaxYear)
        {
            return -1;
        }

        if (week is <= 0 or >= 53)
        {
            var first = Weekday((int)year, 1, 1);
            if (week != 53 || !(first == 3 || (first == 2 && IsLeap((int)year))))
            {
                return -2;
            }
        }

        if (day is <= 0 or >= 8)
        {
            return -3;
        }

        ordinal = FirstIsoMonday((int)year) + (((int)week - 1) * 7) + (int)day - 1;
        return 0;
    }
}
