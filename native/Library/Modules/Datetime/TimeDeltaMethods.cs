using System.Numerics;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Datetime;

/// <summary>timedelta() and its members.</summary>
[PyType("datetime.timedelta")]
internal static partial class TimeDeltaMethods
{
    private static readonly (string Name, long Factor)[] Units =
    [
        ("microseconds", 1), ("milliseconds", 1000), ("seconds", PyTimeDelta.PerSecond),
        ("minutes", 60 * PyTimeDelta.PerSecond), ("hours", 3600 * PyTimeDelta.PerSecond), ("days", PyTimeDelta.PerDay),
        ("weeks", 7 * PyTimeDelta.PerDay),
    ];

    /// <summary>The class.</summary>
    internal static readonly PyType Type = PyType.OfModule("datetime", "timedelta", Layout.Payload, TypeFlags.Base,
        operators: "__repr__ __str__ __hash__ __bool__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __add__ __radd__ "
            + "__sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ __floordiv__ __rfloordiv__ __mod__ __rmod__ "
            + "__divmod__ __rdivmod__ __neg__ __pos__");

    /// <summary>A duration; all parts add up.</summary>
    [PyFunction("timedelta(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)",
        Style = CallStyle.ParseTupleNamed, Cost = Cost.Constant)]
    private static Value New(Vm vm, PyType cls, Value days, Value seconds, Value microseconds, Value milliseconds,
        Value minutes, Value hours, Value weeks)
    {
        var total = BigInteger.Zero;
        var rest = 0.0;
        ReadOnlySpan<Value> parts = [microseconds, milliseconds, seconds, minutes, hours, days, weeks];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!TryAdd(vm, ref total, ref rest, Ops.Unwrap(parts[i]), Units[i].Name, Units[i].Factor))
            {
                return Value.Error;
            }
        }

        if (rest != 0)
        {
            // Rounds half to even as a whole, so a part of a half depends on what the ints add up to.
            var odd = total.IsEven ? 0.0 : 1.0;
            var whole = Math.Round(rest, MidpointRounding.AwayFromZero);
            if (Math.Abs(whole - rest) == 0.5)
            {
                whole = (2.0 * Math.Round((rest + odd) * 0.5, MidpointRounding.AwayFromZero)) - odd;
            }

            total += new BigInteger(whole);
        }

        return PyTimeDelta.TryMake(vm, total, out var delta, PyTemporal.DerivedOf(cls)) ? delta.Wrapped : Value.Error;
    }

    /// <summary>The whole duration in seconds.</summary>
    [PyMethod("total_seconds()", Cost = Cost.Constant)]
    private static double TotalSeconds(PyTimeDelta self)
    {
        IntMath.TryTrueDivide((BigInteger)self.Total, PyTimeDelta.PerSecond, out var seconds, out _);
        return seconds;
    }

    /// <summary>Number of days.</summary>
    [PyGetter("days")]
    private static int Days(PyTimeDelta self) => self.Days;

    /// <summary>Number of seconds (&gt;= 0 and less than 1 day).</summary>
    [PyGetter("seconds")]
    private static int Seconds(PyTimeDelta self) => self.Seconds;

    /// <summary>Number of microseconds (&gt;= 0 and less than 1 second).</summary>
    [PyGetter("microseconds")]
    private static int Microseconds(PyTimeDelta self) => self.Microseconds;

    /// <summary>The absolute value.</summary>
    [PyMethod("__abs__()", Cost = Cost.Constant)]
    private static Value Abs(Vm vm, PyTimeDelta self) => PyTimeDelta.Make(vm, (BigInteger)Int128.Abs(self.Total));

    /// <summary>Class and arguments that make an equal object.</summary>
    [PyMethod("__reduce__()", Cost = Cost.Constant)]
    private static Value Reduce(PyTimeDelta self) => Value.Of(new PyTuple([Value.Of(self.Derived ?? self.Class),
        Value.Of(new PyTuple([Value.Int(self.Days), Value.Int(self.Seconds), Value.Int(self.Microseconds)]))]));

    /// <summary>The smallest difference.</summary>
    [PyConstant("resolution")]
    private static PyObject Resolution => new PyTimeDelta(0, 0, 1);

    /// <summary>The most negative duration.</summary>
    [PyConstant("min")]
    private static PyObject Min => new PyTimeDelta(-PyTimeDelta.MaxDays, 0, 0);

    /// <summary>The longest duration.</summary>
    [PyConstant("max")]
    private static PyObject Max => new PyTimeDelta(PyTimeDelta.MaxDays, 86_399, 999_999);

    private static bool TryAdd(Vm vm, ref BigInteger total, ref double rest, in Value part, string name, long factor)
    {
        if (part.TryBigInteger(out var number))
        {
            if (!vm.ChargeWork(number.GetBitLength() / 64))
            {
                return false;
            }

            total += number * factor;
            return true;
        }

        if (!part.IsFloat)
        {
            vm.Fail(
                ExceptionTypes.TypeError, $"unsupported type for timedelta {name} component: {part.Class.FullName}");
            return false;
        }

        var whole = Math.Truncate(part.AsDouble);
        if (!FloatMath.TryToInteger(whole, out BigInteger integer, out var error))
        {
            Ops.Fail(vm, error);
            return false;
        }

        total += integer * factor;
        var fraction = (part.AsDouble - whole) * factor;
        whole = Math.Truncate(fraction);
        total += new BigInteger(whole);
        rest += fraction - whole;
        return true;
    }
}
