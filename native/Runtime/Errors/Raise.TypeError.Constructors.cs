using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Errors;

/// <content>Messages of TypeError of constructors. Source: CPython 3.14 Objects/, the file of each class.</content>
internal static partial class Raise
{
    /// <content>Constructors.</content>
    internal static partial class TypeError
    {
        /// <summary>int(base=10).</summary>
        public static Value IntText(Vm.Vm vm) => Fail(vm, "int() missing string argument");

        /// <summary>int(5, 10).</summary>
        public static Value IntBaseOfNumber(Vm.Vm vm) => Fail(vm, "int() can't convert non-string with explicit base");

        /// <summary>int() of another type.</summary>
        public static Value IntArgument(Vm.Vm vm, in Value value) => Fail(
            vm, $"int() argument must be a string, a bytes-like object or a real number, not '{value.Class.FullName}'");

        /// <summary>__int__ gave something else.</summary>
        public static Value IntResult(Vm.Vm vm, in Value result) =>
            Fail(vm, $"__int__ returned non-int (type {result.Class.FullName})");

        /// <summary>float() of another type.</summary>
        public static Value FloatArgument(Vm.Vm vm, in Value value) =>
            Fail(vm, $"float() argument must be a string or a real number, not '{value.Class.FullName}'");

        /// <summary>str(text, encoding).</summary>
        public static Value DecodeStr(Vm.Vm vm) => Fail(vm, "decoding str is not supported");

        /// <summary>str(5, encoding).</summary>
        public static Value DecodeOther(Vm.Vm vm, in Value value) =>
            Fail(vm, $"decoding to str: need a bytes-like object, {value.Class.FullName} found");

        /// <summary>bytes(5, encoding).</summary>
        public static Value EncodeOther(Vm.Vm vm, string argument) => Fail(vm, $"{argument} without a string argument");

        /// <summary>bytes(text).</summary>
        public static Value NoEncoding(Vm.Vm vm) => Fail(vm, "string argument without an encoding");

        /// <summary>bytes() or bytearray() of another type.</summary>
        public static Value ConvertToBytes(Vm.Vm vm, in Value value, string type) =>
            Fail(vm, $"cannot convert '{value.Class.FullName}' object to {type}");

        /// <summary>
        /// Something else is stored in a slice of a bytearray. Source: CPython 3.14 Objects/bytearrayobject.c.
        /// </summary>
        public static Value AssignBytes(Vm.Vm vm) =>
            Fail(vm, "can assign only bytes, buffers, or iterables of ints in range(0, 256)");

        /// <summary>bytearray.extend() of something without items.</summary>
        public static Value ExtendByteArray(Vm.Vm vm, in Value value) =>
            Fail(vm, $"can't extend bytearray with {value.Class.FullName}");

        /// <summary>bytearray.extend() of a text.</summary>
        public static Value ExtendByteArrayWithText(Vm.Vm vm, in Value value) =>
            Fail(vm, $"expected iterable of integers; got: '{value.Class.FullName}'");

        /// <summary>A fill that is no single byte. Source: CPython 3.14 Python/getargs.c, converter 'c'.</summary>
        public static Value FillByte(Vm.Vm vm, string method, in Value fill) =>
            Fail(vm, fill.Ref is PyByteString bytes
                ? $"{method}(): argument 2 must be a byte string of length 1, "
                    + $"not a {fill.Class.FullName} object of length {bytes.Length}"
                : $"{method}() argument 2 must be a byte string of length 1, not {fill.Class.FullName}");

        /// <summary>reversed() of something that is no sequence.</summary>
        public static Value NotReversible(Vm.Vm vm, in Value value) =>
            Fail(vm, $"'{value.Class.FullName}' object is not reversible");

        /// <summary>super() of something that is no class.</summary>
        public static Value SuperArgument(Vm.Vm vm, in Value value) =>
            Fail(vm, $"super() argument 1 must be a type, not {value.Class.FullName}");
    }
}
