using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Datetime;

/// <summary>datetime.date, and the date of a datetime.</summary>
internal class PyDate : PyTemporal
{
    /// <summary>Makes a date of valid parts.</summary>
    public PyDate(int year, int month, int day, PyType? derived = null)
        : this(DateMethods.Type, year, month, day, derived)
    {
    }

    /// <summary>Makes the date of a datetime.</summary>
    protected PyDate(PyType type, int year, int month, int day, PyType? derived)
        : base(type, derived)
    {
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>Year.</summary>
    public readonly int Year;

    /// <summary>Month, from 1.</summary>
    public readonly int Month;

    /// <summary>Day of the month, from 1.</summary>
    public readonly int Day;

    /// <summary>Days since 0001-01-01, which is 1.</summary>
    public int Ordinal => CalendarMath.ToOrdinal(Year, Month, Day);

    /// <summary>The date as ISO 8601 writes it.</summary>
    public string IsoDate => $"{Year:0000}-{Month:00}-{Day:00}";

    /// <summary>Checks the parts of a date; false: ValueError is raised.</summary>
    public static bool Check(Vm vm, long year, long month, long day)
    {
        var message = year is < CalendarMath.MinYear or > CalendarMath.MaxYear
            ? $"year must be in 1..9999, not {year}"
            : month is < 1 or > 12 ? $"month must be in 1..12, not {month}"
            : day < 1 || day > CalendarMath.DaysInMonth((int)year, (int)month)
                ? $"day {day} must be in range 1..{CalendarMath.DaysInMonth((int)year, (int)month)} "
                    + $"for month {month} in year {year}"
            : null;
        return message is null || !vm.Fail(ExceptionTypes.ValueError, message).IsError;
    }

    /// <summary>The date of an ordinal as a value, or OverflowError.</summary>
    public static Value OfOrdinal(Vm vm, long ordinal, PyType? derived)
    {
        if (ordinal is < 1 or > CalendarMath.MaxOrdinal)
        {
            return vm.Fail(ExceptionTypes.OverflowError, "date value out of range");
        }

        var (year, month, day) = CalendarMath.FromOrdinal((int)ordinal);
        return new PyDate(year, month, day, derived).Wrapped;
    }

    /// <inheritdoc/>
    protected override Value[] Parts => [Value.Int(Year), Value.Int(Month), Value.Int(Day)];

    /// <inheritdoc/>
    public override Value[] Save() =>
        [Value.Int(Year), Value.Int(Month), Value.Int(Day), Value.OfNullable(Derived)];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyDate? Restore(Vm vm, ReadOnlySpan<Value> state) =>
        state is [{ Ref: null } year, { Ref: null } month, { Ref: null } day, var derived]
        && Check(vm, year.Bits, month.Bits, day.Bits)
            ? new PyDate((int)year.Bits, (int)month.Bits, (int)day.Bits, derived.Ref as PyType)
            : null;

    /// <inheritdoc/>
    public override bool TryOwnHash(Vm vm, out long hash)
    {
        hash = HashCode.Combine(Year, Month, Day);
        return true;
    }

    /// <inheritdoc/>
    public override Value Compare(Vm vm, CompareOperator op, in Value other) =>
        other.Ref is PyDate date and not PyDateTime
            ? Ops.Decide(op, Ordinal.CompareTo(date.Ordinal)) : Value.NotImplemented;

    /// <inheritdoc/>
    public override bool AppendRepr(Vm vm, TextSink sink) => sink.Append($"{ShownName}({Year}, {Month}, {Day})");

    /// <inheritdoc/>
    public override bool AppendStr(Vm vm, TextSink sink) => sink.Append(IsoDate);

    /// <inheritdoc/>
    public override Value Format(Vm vm, in Value self, string spec) => StrFormat.Format(vm, self, spec);

    /// <inheritdoc/>
    public override Value Combine(Vm vm, BinaryOperator kind, bool isInplace, in Value other)
    {
        if (kind is not (BinaryOperator.Add or BinaryOperator.Subtract))
        {
            return Value.NotImplemented;
        }

        if (other.Ref is PyTimeDelta delta)
        {
            return OfOrdinal(vm, kind == BinaryOperator.Add ? (long)Ordinal + delta.Days : (long)Ordinal - delta.Days,
                Derived);
        }

        return kind == BinaryOperator.Subtract && other.Ref is PyDate date and not PyDateTime
            ? Value.Of(new PyTimeDelta(Ordinal - date.Ordinal, 0, 0))
            : Value.NotImplemented;
    }

    /// <inheritdoc/>
    public override Value CombineReflected(Vm vm, BinaryOperator kind, in Value other) =>
        kind == BinaryOperator.Add && other.Ref is PyTimeDelta ? Combine(vm, kind, false, other) : Value.NotImplemented;
}
