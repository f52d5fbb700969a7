using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Datetime;

/// <summary>datetime() and its members.</summary>
[PyType("datetime.datetime")]
internal static partial class DateTimeMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = PyType.OfModule("datetime", "datetime", Layout.Payload, TypeFlags.Base,
        DateMethods.Type, "__repr__ __str__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __add__ __radd__ "
            + "__sub__ __rsub__");

    /// <summary>A date and time.</summary>
    [PyFunction("datetime(year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0)",
        Style = CallStyle.ParseTupleNamed, Cost = Cost.Constant)]
    private static Value New(Vm vm, PyType cls, Value year, Value month, Value day, Value hour, Value minute,
        Value second, Value microsecond, Value tzinfo, Value fold) =>
        DateMethods.TryInt(vm, year, out var y) && DateMethods.TryInt(vm, month, out var m)
        && DateMethods.TryInt(vm, day, out var d) && PyDate.Check(vm, y, m, d)
        && TimeMethods.TryClock(vm, hour, minute, second, microsecond, fold, out var clock, out var again)
        && Zones.Check(vm, tzinfo)
            ? new PyDateTime(y, m, d, clock, tzinfo, again, PyTemporal.DerivedOf(cls)).Wrapped : Value.Error;

    /// <summary>Now, as the host's clock says.</summary>
    [PyMethod("now(tz=None)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value Now(Vm vm, PyType cls, Value tz) => !Zones.Check(vm, tz) ? Value.Error
        : cls == Type && (tz.IsNone || tz.Ref is PyTimeZone) ? HostClock.Ask(vm, "datetime.now", tz)
        : HostClock.CallText(vm, "_now", Value.Of(cls), tz);

    /// <summary>Now in UTC, without a zone.</summary>
    [PyMethod("utcnow()", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value UtcNow(Vm vm, PyType cls) => HostClock.CallText(vm, "_utcnow", Value.Of(cls));

    /// <summary>The time of a POSIX timestamp, in UTC when there is no zone.</summary>
    [PyMethod("fromtimestamp(timestamp, tz=None)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value FromTimestamp(Vm vm, PyType cls, Value timestamp, Value tz)
    {
        if (!Zones.Check(vm, tz) || !Timestamps.TryMoment(vm, timestamp, Value.None, out var utc))
        {
            return Value.Error;
        }

        var derived = PyTemporal.DerivedOf(cls);
        var moment = new PyDateTime(utc.Year, utc.Month, utc.Day, utc.Clock, tz, 0, derived);
        return tz.IsNone ? moment.Made(vm) : FromUtc(vm, tz, moment);
    }

    /// <summary>The time of a POSIX timestamp in UTC, without a zone.</summary>
    [PyMethod("utcfromtimestamp(timestamp, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value UtcFromTimestamp(Vm vm, PyType cls, Value timestamp) =>
        HostClock.CallText(vm, "_utcfromtimestamp", Value.Of(cls), timestamp);

    /// <summary>The time of a text in a format.</summary>
    [PyMethod("strptime(string, format, /)", Kind = NativeKind.ClassMethod, Style = CallStyle.Unpack,
        Cost = Cost.Charged)]
    private static Value Parse(Vm vm, PyType cls, Value @string, Value format) =>
        StrParse.TryRead(vm, @string, format, "strptime", out var read) && read.TryDate(vm)
        && read.TryZone(vm, out var zone) && Clock.Check(vm, read.Hour, read.Minute, read.Second, read.Microsecond, 0)
            ? new PyDateTime(read.Year, read.Month, read.Day, read.Clock, zone, 0, PyTemporal.DerivedOf(cls)).Made(vm)
            : Value.Error;

    /// <summary>A date and a time of day together.</summary>
    [PyMethod("combine(date, time, tzinfo=<unrepresentable>)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value Combine(Vm vm, PyType cls, Value date, Value time, Value tzinfo)
    {
        if (Ops.Unwrap(date).Ref is not PyDate day)
        {
            return vm.Fail(ExceptionTypes.TypeError,
                $"combine() argument 1 must be datetime.date, not {date.Class.FullName}");
        }

        if (Ops.Unwrap(time).Ref is not PyTime clock)
        {
            return vm.Fail(ExceptionTypes.TypeError,
                $"combine() argument 2 must be datetime.time, not {time.Class.FullName}");
        }

        var zone = tzinfo.IsMissing ? clock.Zone : tzinfo;
        return Zones.Check(vm, zone)
            ? new PyDateTime(
                day.Year, day.Month, day.Day, clock.Clock, zone, clock.Fold, PyTemporal.DerivedOf(cls)).Made(vm)
            : Value.Error;
    }

    /// <summary>The time of an ISO 8601 text.</summary>
    [PyMethod("fromisoformat(object, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Linear)]
    private static Value FromIsoFormat(Vm vm, PyType cls, Value @object)
    {
        if (!Ops.TryText(@object, out var text))
        {
            return vm.Fail(ExceptionTypes.TypeError, "fromisoformat: argument must be str");
        }

        return IsoText.TryDateTime(vm, text, PyTemporal.DerivedOf(cls), out var moment)
            ? moment.Made(vm) : Value.Error;
    }

    /// <summary>The date.</summary>
    [PyMethod("date()", Cost = Cost.Constant)]
    private static PyDate Date(PyDateTime self) => new(self.Year, self.Month, self.Day);

    /// <summary>The time of day without the zone.</summary>
    [PyMethod("time()", Cost = Cost.Constant)]
    private static PyTime Time(PyDateTime self) => new(self.Clock, Value.None, self.Fold);

    /// <summary>The time of day with the zone.</summary>
    [PyMethod("timetz()", Cost = Cost.Constant)]
    private static PyTime TimeWithZone(PyDateTime self) => new(self.Clock, self.Zone, self.Fold);

    /// <summary>The parts as a time.struct_time.</summary>
    [PyMethod("timetuple()", Cost = Cost.Constant)]
    private static Value TimeTuple(Vm vm, Value self)
    {
        var moment = Of(self);
        return Zones.TryDst(vm, moment.Zone, self, out var dst)
            ? Timestamps.StructTime(vm, moment, moment.Clock, dst is null ? -1 : dst.IsTruthy ? 1 : 0) : Value.Error;
    }

    /// <summary>The parts in UTC as a time.struct_time.</summary>
    [PyMethod("utctimetuple()", Cost = Cost.Constant)]
    private static Value UtcTimeTuple(Vm vm, Value self)
    {
        var moment = Of(self);
        if (!Zones.TryOffset(vm, moment.Zone, self, out var offset))
        {
            return Value.Error;
        }

        var utc = PyDateTime.OfMicros(moment.Micros - (offset?.Total ?? 0), Value.None, 0, null);
        return utc is null ? vm.Fail(ExceptionTypes.OverflowError, "date value out of range")
            : Timestamps.StructTime(vm, utc, utc.Clock, 0);
    }

    /// <summary>The POSIX timestamp; a time without zone is taken as UTC.</summary>
    [PyMethod("timestamp()", Cost = Cost.Constant)]
    private static Value Timestamp(Vm vm, Value self)
    {
        var moment = Of(self);
        if (!Zones.TryOffset(vm, moment.Zone, self, out var offset))
        {
            return Value.Error;
        }

        var micros = (Int128)moment.Micros - Timestamps.EpochMicros - (offset?.Total ?? 0);
        IntMath.TryTrueDivide((System.Numerics.BigInteger)micros, PyTimeDelta.PerSecond, out var seconds, out _);
        return Value.Float(seconds);
    }

    /// <summary>ISO 8601 with the offset.</summary>
    [PyMethod("isoformat(sep='T', timespec='auto')", Cost = Cost.Constant)]
    private static Value IsoFormat(Vm vm, Value self, Value sep, string timespec)
    {
        if (!Ops.TryText(sep, out var separator))
        {
            return vm.Fail(ExceptionTypes.TypeError,
                $"isoformat() argument 1 must be a unicode character, not {sep.Class.FullName}");
        }

        if (CodePoints.Count(separator) != 1)
        {
            return vm.Fail(ExceptionTypes.TypeError, "isoformat() argument 1 must be a unicode character, "
                + $"not a string of length {CodePoints.Count(separator)}");
        }

        return Of(self).TryIso(vm, separator, timespec, out var text) ? Value.Str(text) : Value.Error;
    }

    /// <summary>The offset of the zone, or None.</summary>
    [PyMethod("utcoffset()", Cost = Cost.Constant)]
    private static Value Offset(Vm vm, Value self) =>
        Zones.TryOffset(vm, Of(self).Zone, self, out var offset) ? Value.OfNullable(offset) : Value.Error;

    /// <summary>The name of the zone, or None.</summary>
    [PyMethod("tzname()", Cost = Cost.Constant)]
    private static Value Name(Vm vm, Value self) =>
        Zones.TryName(vm, Of(self).Zone, self, out var name) ? name : Value.Error;

    /// <summary>The daylight saving of the zone, or None.</summary>
    [PyMethod("dst()", Cost = Cost.Constant)]
    private static Value Dst(Vm vm, Value self) =>
        Zones.TryDst(vm, Of(self).Zone, self, out var offset) ? Value.OfNullable(offset) : Value.Error;

    /// <summary>The time with other parts.</summary>
    [PyMethod("replace(year=<unrepresentable>, month=<unrepresentable>, day=<unrepresentable>, hour=<unrepresentable>, "
        + "minute=<unrepresentable>, second=<unrepresentable>, microsecond=<unrepresentable>, "
        + "tzinfo=<unrepresentable>, *, fold=<unrepresentable>)", Cost = Cost.Constant)]
    private static Value Replace(Vm vm, PyDateTime self, Value year, Value month, Value day, Value hour, Value minute,
        Value second, Value microsecond, Value tzinfo, Value fold)
    {
        var zone = tzinfo.IsMissing ? self.Zone : tzinfo;
        return DateMethods.TryPart(vm, year, self.Year, out var y)
            && DateMethods.TryPart(vm, month, self.Month, out var m)
            && DateMethods.TryPart(vm, day, self.Day, out var d) && PyDate.Check(vm, y, m, d)
            && TimeMethods.TryReplace(vm, self.Clock, self.Fold, hour, minute, second, microsecond, fold, out var clock,
                out var again)
            && Zones.Check(vm, zone)
                ? new PyDateTime(y, m, d, clock, zone, again, self.Derived).Made(vm) : Value.Error;
    }

    /// <summary>The same as replace().</summary>
    [PyMethod("__replace__(**changes)", Cost = Cost.Constant)]
    private static Value CopyReplace(Vm vm, Value self, KeywordArguments changes) =>
        DateMethods.Replacing(vm, self, changes);

    /// <summary>The same moment in another zone; a time without zone is taken as UTC.</summary>
    [PyMethod("astimezone(tz=None)", Cost = Cost.Constant)]
    private static Value AsTimeZone(Vm vm, Value self, Value tz)
    {
        var moment = Of(self);
        if (!Zones.Check(vm, tz))
        {
            return Value.Error;
        }

        var zone = tz.IsNone ? Value.Of(PyTimeZone.Utc) : tz;
        if (Value.Same(zone, moment.Zone))
        {
            return self;
        }

        if (!Zones.TryOffset(vm, moment.Zone, self, out var offset))
        {
            return Value.Error;
        }

        var utc = PyDateTime.OfMicros(moment.Micros - (offset?.Total ?? 0), zone, 0, moment.Derived);
        return utc is null ? vm.Fail(ExceptionTypes.OverflowError, "date value out of range") : FromUtc(vm, zone, utc);
    }

    /// <summary>Class and arguments that make an equal object.</summary>
    [PyMethod("__reduce__()", Cost = Cost.Constant)]
    private static Value Reduce(PyDateTime self)
    {
        var us = self.Clock.Microsecond;
        var state = Value.Of(new PyBytes([(byte)(self.Year >> 8), (byte)self.Year, (byte)self.Month, (byte)self.Day,
            (byte)self.Clock.Hour, (byte)self.Clock.Minute, (byte)self.Clock.Second, (byte)(us >> 16), (byte)(us >> 8),
            (byte)us]));
        return Value.Of(new PyTuple([Value.Of(self.Derived ?? self.Class),
            Value.Of(new PyTuple(self.Zone.IsNone ? [state] : [state, self.Zone]))]));
    }

    /// <summary>Hour.</summary>
    [PyGetter("hour")]
    private static int Hour(PyDateTime self) => self.Clock.Hour;

    /// <summary>Minute.</summary>
    [PyGetter("minute")]
    private static int Minute(PyDateTime self) => self.Clock.Minute;

    /// <summary>Second.</summary>
    [PyGetter("second")]
    private static int Second(PyDateTime self) => self.Clock.Second;

    /// <summary>Microsecond.</summary>
    [PyGetter("microsecond")]
    private static int Microsecond(PyDateTime self) => self.Clock.Microsecond;

    /// <summary>The zone or None.</summary>
    [PyGetter("tzinfo")]
    private static Value Zone(PyDateTime self) => self.Zone;

    /// <summary>Which of two equal readings.</summary>
    [PyGetter("fold")]
    private static int Fold(PyDateTime self) => self.Fold;

    /// <summary>The first time.</summary>
    [PyConstant("min")]
    private static PyObject Min => new PyDateTime(1, 1, 1, default, Value.None, 0);

    /// <summary>The last time.</summary>
    [PyConstant("max")]
    private static PyObject Max => new PyDateTime(9999, 12, 31, new Clock(23, 59, 59, 999_999), Value.None, 0);

    /// <summary>The smallest difference.</summary>
    [PyConstant("resolution")]
    private static PyObject Resolution => new PyTimeDelta(0, 0, 1);

    private static PyDateTime Of(in Value self) => (PyDateTime)Ops.Unwrap(self).Ref!;

    /// <summary>fromutc() of a zone on a time whose zone it is.</summary>
    private static Value FromUtc(Vm vm, in Value zone, PyDateTime utc)
    {
        switch (zone.Ref)
        {
            case PyTimeZone fixedZone:
                return utc.Shift(vm, fixedZone.Offset.Total);
            default:
                if (zone.Class.TryLookup("fromutc", out _, out var owner) && owner == TzInfoMethods.Type)
                {
                    return TzInfoMethods.FromUtc(vm, zone, utc.Wrapped, out var local) ? local.Wrapped : Value.Error;
                }

                return Zones.Call(vm, zone, "fromutc", utc.Wrapped);
        }
    }
}

/// <summary>Names of the module datetime.</summary>
[PyModule("datetime")]
internal static partial class DatetimeModule
{
    /// <summary>First year.</summary>
    [PyConstant("MINYEAR")]
    private static int MinYear => CalendarMath.MinYear;

    /// <summary>Last year.</summary>
    [PyConstant("MAXYEAR")]
    private static int MaxYear => CalendarMath.MaxYear;

    /// <summary>UTC.</summary>
    [PyConstant("UTC")]
    private static PyObject Utc => PyTimeZone.Utc;
}
