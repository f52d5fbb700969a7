using System.Globalization;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Errors;

/// <content>Messages of ValueError.</content>
internal static partial class Raise
{
    /// <summary>Messages of ValueError.</summary>
    internal static partial class ValueError
    {
        /// <summary>
        /// zip(strict=True) of different lengths. Source: CPython 3.14 Python/bltinmodule.c, zip_next.
        /// </summary>
        public static Value ZipLength(Vm.Vm vm, int index, string relation)
        {
            var before = index > 1 ? "s 1-" + index.ToString(CultureInfo.InvariantCulture) : " 1";
            return Fail(vm, $"zip() argument {index + 1} is {relation} than argument{before}");
        }

        /// <summary>min() or max() of nothing. Source: CPython 3.14 Python/bltinmodule.c, min_max.</summary>
        public static Value EmptyIterable(Vm.Vm vm, string function) =>
            Fail(vm, $"{function}() iterable argument is empty");

        /// <summary>chr() out of range. Source: CPython 3.14 Objects/unicodeobject.c, PyUnicode_FromOrdinal.</summary>
        public static Value NoCodePoint(Vm.Vm vm) => Fail(vm, "chr() arg not in range(0x110000)");

        /// <summary>range() with step 0. Source: CPython 3.14 Objects/rangeobject.c, validate_step.</summary>
        public static Value ZeroStep(Vm.Vm vm) => Fail(vm, "range() arg 3 must not be zero");

        /// <summary>
        /// int() with an impossible base. Source: CPython 3.14 Objects/longobject.c, PyLong_FromUnicodeObject.
        /// </summary>
        public static Value IntBase(Vm.Vm vm) => Fail(vm, "int() base must be >= 2 and <= 36, or 0");

        /// <summary>bytes() of a negative number. Source: CPython 3.14 Objects/bytesobject.c, bytes_new_impl.</summary>
        public static Value NegativeCount(Vm.Vm vm) => Fail(vm, "negative count");

        /// <summary>bytearray.resize() to less than nothing. Source: CPython 3.14 Objects/bytearrayobject.c.</summary>
        public static Value NegativeSize(Vm.Vm vm, long size) =>
            Fail(vm, $"Can only resize to positive sizes, got {size}");

        /// <summary>
        /// A number that is no byte. Source: CPython 3.14 Objects/bytesobject.c, _PyBytes_FromIterator, and
        /// Objects/bytearrayobject.c, _getbytevalue.
        /// </summary>
        public static Value ByteRange(Vm.Vm vm, string name) => Fail(vm, $"{name} must be in range(0, 256)");

        /// <summary>
        /// A slice with a step gets another number of items. Source: CPython 3.14 Objects/bytearrayobject.c,
        /// bytearray_ass_subscript.
        /// </summary>
        public static Value ExtendedSliceSize(Vm.Vm vm, string what, long given, long wanted) =>
            Fail(vm, $"attempt to assign {what} of size {given} to extended slice of size {wanted}");

        /// <summary>
        /// A class name with a null character. Source: CPython 3.14 Objects/typeobject.c, type_set_name.
        /// </summary>
        public static Value NullInTypeName(Vm.Vm vm) => Fail(vm, "type name must not contain null characters");

        /// <summary>
        /// A conversion letter that does not exist. Source: CPython 3.14 Objects/interpolationobject.c.
        /// </summary>
        public static Value ConversionLetter(Vm.Vm vm) =>
            Fail(vm, "Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'");

        /// <summary>convert() with an unknown letter. Source: CPython 3.14 Lib/string/templatelib.py.</summary>
        public static Value ConversionSpecifier(Vm.Vm vm, string conversion) =>
            Fail(vm, "invalid conversion specifier: " + conversion);

        /// <summary>An argument outside a function's domain. Source: CPython 3.14 Modules/mathmodule.c.</summary>
        public static Value MathInput(Vm.Vm vm, string expected, double got) =>
            Fail(vm, $"expected {expected}, got {Numbers.FloatText.Repr(got)}");

        /// <summary>An argument below a function's domain. Source: CPython 3.14 Modules/mathmodule.c.</summary>
        public static Value MathArgument(Vm.Vm vm, string expected, double got) =>
            Fail(vm, $"expected argument value {expected}, got {Numbers.FloatText.Repr(got)}");

        /// <summary>Arguments that do not go together. Source: CPython 3.14 Modules/mathmodule.c.</summary>
        public static Value MathDomain(Vm.Vm vm) => Fail(vm, "math domain error");

        /// <summary>comb() or perm() of negative numbers. Source: CPython 3.14 Modules/mathmodule.c.</summary>
        public static Value NegativeCountOf(Vm.Vm vm, string name) =>
            Fail(vm, name + " must be a non-negative integer");

        private static Value Fail(Vm.Vm vm, string message) => vm.Fail(ExceptionTypes.ValueError, message);
    }
}
