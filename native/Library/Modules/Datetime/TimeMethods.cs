using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Datetime;

/// <summary>time() of datetime and its members.</summary>
[PyType("datetime.time")]
internal static partial class TimeMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = PyType.OfModule("datetime", "time", Layout.Payload, TypeFlags.Base,
        operators: "__repr__ __str__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __format__");

    /// <summary>A time of day.</summary>
    [PyFunction("time(hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0)",
        Style = CallStyle.ParseTupleNamed, Cost = Cost.Constant)]
    private static Value New(Vm vm, PyType cls, Value hour, Value minute, Value second, Value microsecond, Value tzinfo,
        Value fold) =>
        TryClock(vm, hour, minute, second, microsecond, fold, out var clock, out var again) && Zones.Check(vm, tzinfo)
            ? new PyTime(clock, tzinfo, again, PyTemporal.DerivedOf(cls)).Wrapped : Value.Error;

    /// <summary>The time of a text in a format.</summary>
    [PyMethod("strptime(string, format, /)", Kind = NativeKind.ClassMethod, Style = CallStyle.Unpack,
        Cost = Cost.Charged)]
    private static Value Parse(Vm vm, PyType cls, Value @string, Value format) =>
        StrParse.TryRead(vm, @string, format, "strptime", out var read) && read.TryZone(vm, out var zone)
        && Clock.Check(vm, read.Hour, read.Minute, read.Second, read.Microsecond, 0)
            ? new PyTime(read.Clock, zone, 0, PyTemporal.DerivedOf(cls)).Made(vm)
            : Value.Error;

    /// <summary>The time of an ISO 8601 text.</summary>
    [PyMethod("fromisoformat(object, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Linear)]
    private static Value FromIsoFormat(Vm vm, PyType cls, Value @object)
    {
        if (!Ops.TryText(@object, out var text))
        {
            return vm.Fail(ExceptionTypes.TypeError, "fromisoformat: argument must be str");
        }

        return IsoText.TryTime(vm, text, text.StartsWith('T') ? 1 : 0, out var clock, out var zone, out _)
            ? new PyTime(clock, zone, 0, PyTemporal.DerivedOf(cls)).Made(vm) : Value.Error;
    }

    /// <summary>ISO 8601 with the offset.</summary>
    [PyMethod("isoformat(timespec='auto')", Cost = Cost.Constant)]
    private static Value IsoFormat(Vm vm, PyTime self, string timespec) =>
        self.TryIso(vm, timespec, out var text) ? Value.Str(text) : Value.Error;

    /// <summary>The time in a format.</summary>
    [PyMethod("strftime(format)", Cost = Cost.Charged)]
    private static Value StrFTime(Vm vm, Value self, Value format) => Ops.TryText(format, out var text)
        ? StrFormat.Apply(vm, self, text)
        : vm.Fail(ExceptionTypes.TypeError, $"strftime() argument 1 must be str, not {format.Class.FullName}");

    /// <summary>The offset of the zone, or None.</summary>
    [PyMethod("utcoffset()", Cost = Cost.Constant)]
    private static Value Offset(Vm vm, PyTime self) =>
        Zones.TryOffset(vm, self.Zone, Value.None, out var offset) ? Value.OfNullable(offset) : Value.Error;

    /// <summary>The name of the zone, or None.</summary>
    [PyMethod("tzname()", Cost = Cost.Constant)]
    private static Value Name(Vm vm, PyTime self) =>
        Zones.TryName(vm, self.Zone, Value.None, out var name) ? name : Value.Error;

    /// <summary>The daylight saving of the zone, or None.</summary>
    [PyMethod("dst()", Cost = Cost.Constant)]
    private static Value Dst(Vm vm, PyTime self) =>
        Zones.TryDst(vm, self.Zone, Value.None, out var offset) ? Value.OfNullable(offset) : Value.Error;

    /// <summary>The time with other parts.</summary>
    [PyMethod("replace(hour=<unrepresentable>, minute=<unrepresentable>, second=<unrepresentable>, "
        + "microsecond=<unrepresentable>, tzinfo=<unrepresentable>, *, fold=<unrepresentable>)", Cost = Cost.Constant)]
    private static Value Replace(Vm vm, PyTime self, Value hour, Value minute, Value second, Value microsecond,
        Value tzinfo, Value fold) =>
        TryReplace(vm, self.Clock, self.Fold, hour, minute, second, microsecond, fold, out var clock, out var again)
        && Zones.Check(vm, tzinfo.IsMissing ? self.Zone : tzinfo)
            ? new PyTime(clock, tzinfo.IsMissing ? self.Zone : tzinfo, again, self.Derived).Made(vm) : Value.Error;

    /// <summary>The same as replace().</summary>
    [PyMethod("__replace__(**changes)", Cost = Cost.Constant)]
    private static Value CopyReplace(Vm vm, Value self, KeywordArguments changes) =>
        DateMethods.Replacing(vm, self, changes);

    /// <summary>Hour.</summary>
    [PyGetter("hour")]
    private static int Hour(PyTime self) => self.Clock.Hour;

    /// <summary>Minute.</summary>
    [PyGetter("minute")]
    private static int Minute(PyTime self) => self.Clock.Minute;

    /// <summary>Second.</summary>
    [PyGetter("second")]
    private static int Second(PyTime self) => self.Clock.Second;

    /// <summary>Microsecond.</summary>
    [PyGetter("microsecond")]
    private static int Microsecond(PyTime self) => self.Clock.Microsecond;

    /// <summary>The zone or None.</summary>
    [PyGetter("tzinfo")]
    private static Value Zone(PyTime self) => self.Zone;

    /// <summary>Which of two equal readings.</summary>
    [PyGetter("fold")]
    private static int Fold(PyTime self) => self.Fold;

    /// <summary>The first time.</summary>
    [PyConstant("min")]
    private static PyObject Min => new PyTime(default, Value.None, 0);

    /// <summary>The last time.</summary>
    [PyConstant("max")]
    private static PyObject Max => new PyTime(new Clock(23, 59, 59, 999_999), Value.None, 0);

    /// <summary>The smallest difference.</summary>
    [PyConstant("resolution")]
    private static PyObject Resolution => new PyTimeDelta(0, 0, 1);

    /// <summary>The parts of a time given as values; false: an error is raised.</summary>
    internal static bool TryClock(Vm vm, in Value hour, in Value minute, in Value second, in Value microsecond,
        in Value fold, out Clock clock, out int again)
    {
        clock = default;
        again = 0;
        if (!DateMethods.TryInt(vm, hour, out var h) || !DateMethods.TryInt(vm, minute, out var m)
            || !DateMethods.TryInt(vm, second, out var s) || !DateMethods.TryInt(vm, microsecond, out var us)
            || !DateMethods.TryInt(vm, fold, out again) || !Clock.Check(vm, h, m, s, us, again))
        {
            return false;
        }

        clock = new Clock(h, m, s, us);
        return true;
    }

    /// <summary>A time with parts replaced; false: an error is raised.</summary>
    internal static bool TryReplace(Vm vm, Clock present, int presentFold, in Value hour, in Value minute,
        in Value second, in Value microsecond, in Value fold, out Clock clock, out int again) =>
        TryClock(vm, Or(hour, present.Hour), Or(minute, present.Minute), Or(second, present.Second),
            Or(microsecond, present.Microsecond), Or(fold, presentFold), out clock, out again);

    private static Value Or(in Value given, int present) => given.IsMissing ? Value.Int(present) : given;
}
