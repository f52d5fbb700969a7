using Monty.Library.Modules.Datetime;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Hosting.Wire;

using Clock = Monty.Library.Modules.Datetime.Clock;

/// <content>Dates and times.</content>
internal ref partial struct ValueDecoder
{
    /// <summary>Makes an object that has a code of its own of its payload; false when that is not valid.</summary>
    private readonly bool ReadNative(ReadOnlySpan<byte> name, ReadOnlySpan<Value> state, out Value value)
    {
        PyObject? made = null;
        if (name.SequenceEqual("date"u8) && state.Length == 3 && TryDate(state, out var day))
        {
            made = new PyDate(day.Year, day.Month, day.Day);
        }
        else if (name.SequenceEqual("time"u8) && state.Length == 6 && TryClock(state, out var clock))
        {
            made = new PyTime(clock, state[4], (int)state[5].Bits);
        }
        else if (name.SequenceEqual("datetime"u8) && state.Length == 9 && TryDate(state, out day)
            && TryClock(state[3..], out clock))
        {
            made = new PyDateTime(day.Year, day.Month, day.Day, clock, state[7], (int)state[8].Bits);
        }
        else if (name.SequenceEqual("timedelta"u8) && state is [{ Ref: null }, { Ref: null }, { Ref: null }])
        {
            made = PyTimeDelta.Restore(_vm, [.. state, Value.None]);
        }
        else if (name.SequenceEqual("timezone"u8) && state is [{ Ref: null }, _])
        {
            made = PyTimeZone.Restore(_vm, state);
        }

        value = Value.OfNullable(made);
        return made is not null;
    }

    private static bool TryDate(ReadOnlySpan<Value> state, out (int Year, int Month, int Day) date)
    {
        date = default;
        if (state is not [{ Ref: null } year, { Ref: null } month, { Ref: null } day, ..]
            || year.Bits is < CalendarMath.MinYear or > CalendarMath.MaxYear || month.Bits is < 1 or > 12
            || day.Bits < 1 || day.Bits > CalendarMath.DaysInMonth((int)year.Bits, (int)month.Bits))
        {
            return false;
        }

        date = ((int)year.Bits, (int)month.Bits, (int)day.Bits);
        return true;
    }

    private static bool TryClock(ReadOnlySpan<Value> state, out Clock clock)
    {
        clock = default;
        if (state
            is not [{ Ref: null } hour, { Ref: null } minute, { Ref: null } second, { Ref: null } micros, var zone,
            { Ref: null } fold]
            || hour.Bits is < 0 or > 23 || minute.Bits is < 0 or > 59 || second.Bits is < 0 or > 59
            || micros.Bits is < 0 or > 999_999 || fold.Bits is not (0 or 1)
            || !(zone.IsNone || zone.Ref is PyTimeZone))
        {
            return false;
        }

        clock = new Clock((int)hour.Bits, (int)minute.Bits, (int)second.Bits, (int)micros.Bits);
        return true;
    }
}
