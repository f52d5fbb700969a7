using Monty.Library.Declarations;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Methods of float.</summary>
[PyType("float")]
internal static partial class FloatMethods
{
    /// <summary>How floats are stored.</summary>
    [PyMethod("__getformat__(typestr, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value Format(Vm vm, PyType cls, string typestr)
    {
        _ = cls;
        return typestr is "double" or "float" ? Value.Str("IEEE, little-endian")
            : vm.Fail(ExceptionTypes.ValueError, "__getformat__() argument 1 must be 'double' or 'float'");
    }

    /// <summary>The number itself.</summary>
    [PyGetter("real")]
    private static double Real(double self) => self;

    /// <summary>0.0.</summary>
    [PyGetter("imag")]
    private static double Imaginary(double self) => 0.0;

    /// <summary>The number itself.</summary>
    [PyMethod("conjugate()", Cost = Cost.Constant)]
    private static double Conjugate(double self) => self;

    /// <summary>Whether the number is whole.</summary>
    [PyMethod("is_integer()", Cost = Cost.Constant)]
    private static bool IsInteger(double self) => double.IsFinite(self) && Math.Floor(self) == self;

    /// <summary>Two ints whose quotient is exactly the number.</summary>
    [PyMethod("as_integer_ratio()", Cost = Cost.Constant)]
    private static Value Ratio(Vm vm, double self) =>
        FloatMath.TryIntegerRatio(self, out var numerator, out var denominator, out var error)
            ? Value.Of(new PyTuple([Value.Int(numerator), Value.Int(denominator)]))
            : Ops.Fail(vm, error);

    /// <summary>The number in hexadecimal.</summary>
    [PyMethod("hex()", Cost = Cost.Constant)]
    private static string Hex(double self) => FloatText.ToHex(self);

    /// <summary>The number of a hexadecimal text.</summary>
    [PyMethod("fromhex(string, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Linear)]
    private static Value FromHex(Vm vm, PyType cls, Value @string) =>
        !Ops.TryText(@string, out var text)
            ? vm.Fail(ExceptionTypes.TypeError, "bad argument type for built-in operation")
        : !FloatText.TryParseHex(text, out var number, out var error) ? Ops.Fail(vm, error)
        : cls.IsUser ? vm.TailCall(Value.Of(cls), Value.Float(number)) : Value.Float(number);

    /// <summary>A float of an int or a float, without parsing text.</summary>
    [PyMethod("from_number(number, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value FromNumber(Vm vm, PyType cls, double number) =>
        cls.IsUser ? vm.TailCall(Value.Of(cls), Value.Float(number)) : Value.Float(number);

    /// <summary>The number itself.</summary>
    [PyMethod("__getnewargs__()", Cost = Cost.Constant)]
    private static PyTuple NewArguments(double self) => new([Value.Float(self)]);
}
