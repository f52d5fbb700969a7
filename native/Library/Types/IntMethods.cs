using System.Numerics;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Errors;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Methods of int.</summary>
[PyType("int")]
internal static partial class IntMethods
{
    /// <summary>The number itself.</summary>
    [PyGetter("real")]
    private static BigInteger Real(BigInteger self) => self;

    /// <summary>0.</summary>
    [PyGetter("imag")]
    private static long Imaginary(BigInteger self) => 0;

    /// <summary>The number itself.</summary>
    [PyGetter("numerator")]
    private static BigInteger Numerator(BigInteger self) => self;

    /// <summary>1.</summary>
    [PyGetter("denominator")]
    private static long Denominator(BigInteger self) => 1;

    /// <summary>Bits of the absolute value.</summary>
    [PyMethod("bit_length()", Cost = Cost.Constant)]
    private static long BitLength(BigInteger self) => IntMath.BitLength(self);

    /// <summary>Ones in the bits of the absolute value.</summary>
    [PyMethod("bit_count()", Cost = Cost.Linear)]
    private static long BitCount(BigInteger self) => IntMath.BitCount(self);

    /// <summary>The number itself.</summary>
    [PyMethod("conjugate()", Cost = Cost.Constant)]
    private static BigInteger Conjugate(BigInteger self) => self;

    /// <summary>True.</summary>
    [PyMethod("is_integer()", Cost = Cost.Constant)]
    private static bool IsInteger(BigInteger self) => true;

    /// <summary>The number and 1.</summary>
    [PyMethod("as_integer_ratio()", Cost = Cost.Constant)]
    private static PyTuple Ratio(BigInteger self) => new([Value.Int(self), Value.Int(1)]);

    /// <summary>The bytes of the number, of a fixed length.</summary>
    [PyMethod("to_bytes(length=1, byteorder='big', *, signed=False)", Cost = Cost.Charged)]
    private static Value ToBytes(Vm vm, BigInteger self, long length, string byteorder, bool signed)
    {
        if (byteorder is not ("little" or "big"))
        {
            return Ops.Fail(vm, IntBytes.BadByteOrder);
        }

        return IntBytes.TryToBytes(self, length, byteorder == "little", signed, vm.Meter, out var bytes, out var error)
            ? Value.Of(new PyBytes(bytes))
            : Ops.Fail(vm, error);
    }

    /// <summary>The number that bytes hold.</summary>
    [PyMethod("from_bytes(bytes, byteorder='big', *, signed=False)", Kind = NativeKind.ClassMethod,
        Cost = Cost.Charged)]
    private static Value FromBytes(Vm vm, PyType cls, Value bytes, string byteorder, bool signed)
    {
        ReadOnlyMemory<byte> data;
        if (byteorder is not ("little" or "big"))
        {
            return Ops.Fail(vm, IntBytes.BadByteOrder);
        }

        if (Builtins.UserMethods.TryFind(bytes, "__bytes__", out _) || Ops.NeedsFrames(vm, bytes))
        {
            return vm.TailEmbedded(
                "int_from_bytes", Value.Of(cls), bytes, Value.Str(byteorder), Value.Bool(signed));
        }

        if (Ops.IsBytesLike(bytes))
        {
            if (!Ops.TryGatheredBytes(vm, bytes, out data))
            {
                return Value.Error;
            }
        }
        else if (Ops.Unwrap(bytes).IsStr)
        {
            return Raise.TypeError.ConvertToBytes(vm, bytes, "bytes");
        }
        else if (!Ops.TryCollectBytes(vm, bytes, "bytes", out data))
        {
            return Value.Error;
        }

        if (!vm.Charge(data.Length + 32L) || !vm.ChargeWork(data.Length))
        {
            return Value.Error;
        }

        var number = Ops.Limited(vm, IntBytes.FromBytes(data.Span, byteorder == "little", signed));
        return number.IsError ? number
            : cls.IsUser ? vm.TailCall(Value.Of(cls), number) : cls == BuiltinTypes.Bool
            ? Value.Bool(number.Bits != 0) : number;
    }

    /// <summary>The number itself.</summary>
    [PyMethod("__getnewargs__()", Cost = Cost.Constant)]
    private static PyTuple NewArguments(BigInteger self) => new([Value.Int(self)]);
}
