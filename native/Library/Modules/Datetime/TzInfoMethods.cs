using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Datetime;

/// <summary>tzinfo: the base of zones that programs write.</summary>
[PyType("datetime.tzinfo")]
internal static partial class TzInfoMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type =
        PyType.OfModule("datetime", "tzinfo", Layout.Object, TypeFlags.Base);

    /// <summary>Zone name at a datetime.</summary>
    [PyMethod("tzname(object, /)", Cost = Cost.Constant)]
    private static Value Name(Vm vm, Value self, Value @object) => Missing(vm, "tzname");

    /// <summary>Offset from UTC at a datetime.</summary>
    [PyMethod("utcoffset(object, /)", Cost = Cost.Constant)]
    private static Value Offset(Vm vm, Value self, Value @object) => Missing(vm, "utcoffset");

    /// <summary>Daylight saving at a datetime.</summary>
    [PyMethod("dst(object, /)", Cost = Cost.Constant)]
    private static Value Dst(Vm vm, Value self, Value @object) => Missing(vm, "dst");

    /// <summary>The local time of a datetime in UTC whose tzinfo is this zone.</summary>
    [PyMethod("fromutc(object, /)", Cost = Cost.Constant)]
    private static Value FromUtc(Vm vm, Value self, Value @object) => FromUtc(vm, self, @object, out var local)
        ? local.Wrapped : Value.Error;

    /// <summary>fromutc() of any zone; false: an error is raised.</summary>
    internal static bool FromUtc(Vm vm, in Value zone, in Value moment, out PyDateTime local)
    {
        local = null!;
        if (Ops.Unwrap(moment).Ref is not PyDateTime utc)
        {
            vm.Fail(ExceptionTypes.TypeError, "fromutc: argument must be a datetime");
            return false;
        }

        if (!Value.Same(utc.Zone, zone))
        {
            vm.Fail(ExceptionTypes.ValueError, "fromutc: dt.tzinfo is not self");
            return false;
        }

        if (!TryNonzero(vm, Zones.TryOffset(vm, zone, moment, out var offset), offset,
                "fromutc: non-None utcoffset() result required")
            || !TryNonzero(vm, Zones.TryDst(vm, zone, moment, out var dst), dst,
                "fromutc: non-None dst() result required"))
        {
            return false;
        }

        var standard = offset!.Total - dst!.Total;
        var shifted = PyDateTime.OfMicros(utc.Micros + standard, zone, 0, utc.Derived);
        if (shifted is null)
        {
            vm.Fail(ExceptionTypes.OverflowError, "date value out of range");
            return false;
        }

        if (!TryNonzero(vm, Zones.TryDst(vm, zone, Value.Of(shifted), out dst), dst,
            "fromutc: tz.dst() gave inconsistent results; cannot convert"))
        {
            return false;
        }

        var made = PyDateTime.OfMicros(shifted.Micros + dst!.Total, zone, 0, utc.Derived);
        if (made is null)
        {
            vm.Fail(ExceptionTypes.OverflowError, "date value out of range");
            return false;
        }

        local = made;
        return true;
    }

    private static bool TryNonzero(Vm vm, bool isKnown, PyTimeDelta? answer, string refusal)
    {
        if (isKnown && answer is null)
        {
            vm.Fail(ExceptionTypes.ValueError, refusal);
        }

        return isKnown && answer is not null;
    }

    private static Value Missing(Vm vm, string method) =>
        vm.Fail(ExceptionTypes.NotImplementedError, $"a tzinfo subclass must implement {method}()");
}

/// <summary>timezone.</summary>
[PyType("datetime.timezone")]
internal static partial class TimeZoneMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = PyType.OfModule("datetime", "timezone", Layout.Native, TypeFlags.None,
        TzInfoMethods.Type, "__repr__ __str__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__");

    /// <summary>A fixed offset from UTC.</summary>
    [PyFunction("timezone(offset, name=<unrepresentable>)", Style = CallStyle.ParseTupleNamed, Cost = Cost.Constant)]
    private static Value New(Vm vm, PyType cls, Value offset, Value name)
    {
        _ = cls;
        if (Ops.Unwrap(offset).Ref is not PyTimeDelta delta)
        {
            return vm.Fail(ExceptionTypes.TypeError,
                $"timezone() argument 1 must be datetime.timedelta, not {offset.Class.FullName}");
        }

        string? text = null;
        if (!name.IsMissing && !Ops.TryText(name, out text))
        {
            return vm.Fail(ExceptionTypes.TypeError, $"timezone() argument 2 must be str, not {name.Class.FullName}");
        }

        return PyTimeZone.Create(vm, delta, text) is { } zone ? Value.Of(zone) : Value.Error;
    }

    /// <summary>The name.</summary>
    [PyMethod("tzname(object, /)", Cost = Cost.Constant)]
    private static Value Name(Vm vm, PyTimeZone self, Value @object) =>
        Check(vm, "tzname", @object) ? Value.Str(self.ShownName) : Value.Error;

    /// <summary>The offset.</summary>
    [PyMethod("utcoffset(object, /)", Cost = Cost.Constant)]
    private static Value Offset(Vm vm, PyTimeZone self, Value @object) =>
        Check(vm, "utcoffset", @object) ? Value.Of(self.Offset) : Value.Error;

    /// <summary>None: not known.</summary>
    [PyMethod("dst(object, /)", Cost = Cost.Constant)]
    private static Value Dst(Vm vm, PyTimeZone self, Value @object) =>
        Check(vm, "dst", @object) ? Value.None : Value.Error;

    /// <summary>The local time of a datetime in UTC whose tzinfo is this zone.</summary>
    [PyMethod("fromutc(object, /)", Cost = Cost.Constant)]
    private static Value FromUtc(Vm vm, PyTimeZone self, Value @object)
    {
        if (Ops.Unwrap(@object).Ref is not PyDateTime utc)
        {
            return vm.Fail(ExceptionTypes.TypeError, "fromutc: argument must be a datetime");
        }

        return utc.Zone.Ref == self
            ? utc.Shift(vm, self.Offset.Total)
            : vm.Fail(ExceptionTypes.ValueError, "fromutc: dt.tzinfo is not self");
    }

    /// <summary>The arguments that make an equal zone.</summary>
    [PyMethod("__getinitargs__()", Cost = Cost.Constant)]
    private static PyTuple InitArguments(PyTimeZone self) => new(self.Name is null
        ? [Value.Of(self.Offset)] : [Value.Of(self.Offset), Value.Str(self.Name)]);

    /// <summary>UTC.</summary>
    [PyConstant("utc")]
    private static PyObject Utc => PyTimeZone.Utc;

    /// <summary>The most western zone.</summary>
    [PyConstant("min")]
    private static PyObject Min => new PyTimeZone(new PyTimeDelta(-1, 60, 0), null);

    /// <summary>The most eastern zone.</summary>
    [PyConstant("max")]
    private static PyObject Max => new PyTimeZone(new PyTimeDelta(0, 86_340, 0), null);

    private static bool Check(Vm vm, string method, in Value moment)
    {
        if (moment.IsNone || Ops.Unwrap(moment).Ref is PyDateTime)
        {
            return true;
        }

        vm.Fail(ExceptionTypes.TypeError,
            $"{method}(dt) argument must be a datetime instance or None, not {moment.Class.FullName}");
        return false;
    }
}
