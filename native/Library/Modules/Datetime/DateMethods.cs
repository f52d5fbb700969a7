using System.Numerics;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Datetime;

/// <summary>date() and its members.</summary>
[PyType("datetime.date")]
internal static partial class DateMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = PyType.OfModule("datetime", "date", Layout.Payload, TypeFlags.Base,
        operators: "__repr__ __str__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __add__ __radd__ __sub__ "
            + "__rsub__ __format__");

    /// <summary>A date.</summary>
    [PyFunction("date(year, month, day)", Style = CallStyle.ParseTupleNamed, Cost = Cost.Constant)]
    private static Value New(Vm vm, PyType cls, Value year, Value month, Value day)
    {
        return TryInt(vm, year, out var y) && TryInt(vm, month, out var m) && TryInt(vm, day, out var d)
            && PyDate.Check(vm, y, m, d)
                ? new PyDate(y, m, d, PyTemporal.DerivedOf(cls)).Wrapped : Value.Error;
    }

    /// <summary>Today, as the host's clock says.</summary>
    [PyMethod("today()", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value Today(Vm vm, PyType cls) =>
        cls == Type ? HostClock.Ask(vm, "date.today")
        : cls == DateTimeMethods.Type ? HostClock.Ask(vm, "datetime.now", Value.None)
        : HostClock.CallText(vm, cls.IsSubclassOf(DateTimeMethods.Type) ? "_now" : "_today", Value.Of(cls));

    /// <summary>The date of a POSIX timestamp, in UTC.</summary>
    [PyMethod("fromtimestamp(timestamp, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value FromTimestamp(Vm vm, PyType cls, Value timestamp) =>
        Timestamps.TryMoment(vm, timestamp, Value.None, out var moment)
            ? new PyDate(moment.Year, moment.Month, moment.Day, PyTemporal.DerivedOf(cls)).Made(vm) : Value.Error;

    /// <summary>The date of an ordinal.</summary>
    [PyMethod("fromordinal(ordinal, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value FromOrdinal(Vm vm, PyType cls, Value ordinal)
    {
        if (!TryInt(vm, ordinal, out var number))
        {
            return Value.Error;
        }

        if (number < 1)
        {
            return vm.Fail(ExceptionTypes.ValueError, "ordinal must be >= 1");
        }

        var (year, month, day) = CalendarMath.FromOrdinal(number);
        return PyDate.Check(vm, year, month, day) ? Make(vm, cls, year, month, day) : Value.Error;
    }

    /// <summary>The date of an ISO 8601 text.</summary>
    [PyMethod("fromisoformat(object, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Linear)]
    private static Value FromIsoFormat(Vm vm, PyType cls, Value @object)
    {
        if (!Ops.TryText(@object, out var text))
        {
            return vm.Fail(ExceptionTypes.TypeError, "fromisoformat: argument must be str");
        }

        return IsoText.TryDate(vm, text, out var year, out var month, out var day)
            ? Make(vm, cls, year, month, day) : Value.Error;
    }

    /// <summary>The date of an ISO year, week and weekday.</summary>
    [PyMethod("fromisocalendar(year, week, day)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value FromIsoCalendar(Vm vm, PyType cls, Value year, Value week, Value day)
    {
        if (!TryCalendarInt(vm, year, out var y) || !TryCalendarInt(vm, week, out var w)
            || !TryCalendarInt(vm, day, out var d))
        {
            return Value.Error;
        }

        return FromIsoCalendar(vm, cls, y, w, d);
    }

    private static Value FromIsoCalendar(Vm vm, PyType cls, int year, int week, int day)
    {
        switch (CalendarMath.FromIsoCalendar(year, week, day, out var ordinal))
        {
            case -1:
                return vm.Fail(ExceptionTypes.ValueError, $"year must be in 1..9999, not {year}");
            case -2:
                return vm.Fail(ExceptionTypes.ValueError, $"Invalid week: {week}");
            case -3:
                return vm.Fail(ExceptionTypes.ValueError, $"Invalid weekday: {day} (range is [1, 7])");
        }

        if (ordinal is < 1 or > CalendarMath.MaxOrdinal)
        {
            return vm.Fail(ExceptionTypes.ValueError, $"year must be in 1..9999, not {(ordinal < 1 ? 0 : 10000)}");
        }

        var (y, m, d) = CalendarMath.FromOrdinal(ordinal);
        return Make(vm, cls, y, m, d);
    }

    /// <summary>The date of a text in a format.</summary>
    [PyMethod("strptime(string, format, /)", Kind = NativeKind.ClassMethod, Style = CallStyle.Unpack,
        Cost = Cost.Charged)]
    private static Value Parse(Vm vm, PyType cls, Value @string, Value format) =>
        StrParse.TryRead(vm, @string, format, "strptime", out var read) && read.TryDate(vm)
            ? new PyDate(read.Year, read.Month, read.Day, PyTemporal.DerivedOf(cls)).Made(vm)
            : Value.Error;

    /// <summary>Like 'Wed Jan  1 00:00:00 2020'.</summary>
    [PyMethod("ctime()", Cost = Cost.Constant)]
    private static string CTime(PyDate self) => StrFormat.CTime(self);

    /// <summary>The date in a format.</summary>
    [PyMethod("strftime(format)", Cost = Cost.Charged)]
    private static Value StrFTime(Vm vm, Value self, Value format) => Ops.TryText(format, out var text)
        ? StrFormat.Apply(vm, self, text)
        : vm.Fail(ExceptionTypes.TypeError, $"strftime() argument 1 must be str, not {format.Class.FullName}");

    /// <summary>The parts as a time.struct_time.</summary>
    [PyMethod("timetuple()", Cost = Cost.Constant)]
    private static Value TimeTuple(Vm vm, PyDate self) => Timestamps.StructTime(vm, self, default, -1);

    /// <summary>ISO year, week and weekday.</summary>
    [PyMethod("isocalendar()", Cost = Cost.Constant)]
    private static Value IsoCalendar(Vm vm, PyDate self)
    {
        var (year, week, day) = CalendarMath.IsoCalendar(self.Year, self.Month, self.Day);
        Value[] items = [Value.Int(year), Value.Int(week), Value.Int(day)];
        return HostClock.TryText(vm, "datetime", "IsoCalendarDate", out var cls) && cls.Ref is PyType type
            ? Value.Of(new PyTupleInstance(type, items)) : Value.Error;
    }

    /// <summary>ISO 8601: YYYY-MM-DD.</summary>
    [PyMethod("isoformat()", Cost = Cost.Constant)]
    private static string IsoFormat(PyDate self) => self.IsoDate;

    /// <summary>Monday is 1.</summary>
    [PyMethod("isoweekday()", Cost = Cost.Constant)]
    private static int IsoWeekday(PyDate self) => CalendarMath.Weekday(self.Year, self.Month, self.Day) + 1;

    /// <summary>Days since 0001-01-01, which is 1.</summary>
    [PyMethod("toordinal()", Cost = Cost.Constant)]
    private static int ToOrdinal(PyDate self) => self.Ordinal;

    /// <summary>Monday is 0.</summary>
    [PyMethod("weekday()", Cost = Cost.Constant)]
    private static int Weekday(PyDate self) => CalendarMath.Weekday(self.Year, self.Month, self.Day);

    /// <summary>The date with other parts.</summary>
    [PyMethod("replace(year=<unrepresentable>, month=<unrepresentable>, day=<unrepresentable>)", Cost = Cost.Constant)]
    private static Value Replace(Vm vm, PyDate self, Value year, Value month, Value day) =>
        TryPart(vm, year, self.Year, out var y) && TryPart(vm, month, self.Month, out var m)
        && TryPart(vm, day, self.Day, out var d) && PyDate.Check(vm, y, m, d)
            ? new PyDate(y, m, d, self.Derived).Made(vm) : Value.Error;

    /// <summary>The same as replace().</summary>
    [PyMethod("__replace__(**changes)", Cost = Cost.Constant)]
    private static Value CopyReplace(Vm vm, Value self, KeywordArguments changes) => Replacing(vm, self, changes);

    /// <summary>Class and arguments that make an equal object.</summary>
    [PyMethod("__reduce__()", Cost = Cost.Constant)]
    private static Value Reduce(PyDate self) => Value.Of(new PyTuple([Value.Of(self.Derived ?? self.Class), Value.Of(
        new PyTuple(
            [Value.Of(new PyBytes([(byte)(self.Year >> 8), (byte)self.Year, (byte)self.Month, (byte)self.Day]))]))]));

    /// <summary>Year.</summary>
    [PyGetter("year")]
    private static int Year(PyDate self) => self.Year;

    /// <summary>Month.</summary>
    [PyGetter("month")]
    private static int Month(PyDate self) => self.Month;

    /// <summary>Day.</summary>
    [PyGetter("day")]
    private static int Day(PyDate self) => self.Day;

    /// <summary>The first date.</summary>
    [PyConstant("min")]
    private static PyObject Min => new PyDate(1, 1, 1);

    /// <summary>The last date.</summary>
    [PyConstant("max")]
    private static PyObject Max => new PyDate(9999, 12, 31);

    /// <summary>The smallest difference.</summary>
    [PyConstant("resolution")]
    private static PyObject Resolution => new PyTimeDelta(1, 0, 0);

    /// <summary>A number as an int of 32 bits; false: an error is raised.</summary>
    internal static bool TryInt(Vm vm, in Value value, out int number)
    {
        number = 0;
        if (!Ops.TryIndex(vm, value, out var index))
        {
            return false;
        }

        if (!index.TryLong(out var wide))
        {
            vm.Fail(ExceptionTypes.OverflowError, "Python int too large to convert to C long");
            return false;
        }

        number = (int)wide;
        if (number == wide)
        {
            return true;
        }

        vm.Fail(ExceptionTypes.OverflowError, wide > 0 ? "signed integer is greater than maximum"
            : "signed integer is less than minimum");
        return false;
    }

    /// <summary>A part of an ISO calendar date; false: an error is raised.</summary>
    private static bool TryCalendarInt(Vm vm, in Value value, out int number)
    {
        number = 0;
        if (!Ops.TryIndex(vm, value, out var index))
        {
            return false;
        }

        if (index.TryLong(out var wide) && wide == (int)wide)
        {
            number = (int)wide;
            return true;
        }

        vm.Fail(ExceptionTypes.ValueError, "ISO calendar component out of range");
        return false;
    }

    /// <summary>A part given to replace(), or the present one.</summary>
    internal static bool TryPart(Vm vm, in Value value, int present, out int number)
    {
        number = present;
        return value.IsMissing || TryInt(vm, value, out number);
    }

    /// <summary>replace() with keyword arguments as a mapping.</summary>
    internal static Value Replacing(Vm vm, in Value self, KeywordArguments changes)
    {
        var names = new List<Value>();
        var values = new List<Value>();
        var position = 0;
        while (changes.Names?.Next(ref position, out Value key, out Value item) == true)
        {
            names.Add(key);
            values.Add(item);
        }

        return self.Class.TryLookup("replace", out var method)
            ? vm.TailCall(method, [self], values.ToArray(), names.ToArray())
            : Value.Error;
    }

    private static Value Make(Vm vm, PyType cls, int year, int month, int day)
    {
        var derived = PyTemporal.DerivedOf(cls);
        return cls.IsSubclassOf(DateTimeMethods.Type)
            ? new PyDateTime(year, month, day, default, Value.None, 0, derived).Made(vm)
            : new PyDate(year, month, day, derived).Made(vm);
    }
}
