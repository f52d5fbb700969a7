using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Errors;

/// <content>Messages of OverflowError.</content>
internal static partial class Raise
{
    /// <summary>Messages of OverflowError.</summary>
    internal static partial class OverflowError
    {
        /// <summary>
        /// An int that does not fit a C type. Source: CPython 3.14 Objects/longobject.c, PyLong_AsSsize_t and others.
        /// </summary>
        public static Value TooLargeFor(Vm.Vm vm, string type) =>
            vm.Fail(ExceptionTypes.OverflowError, $"Python int too large to convert to C {type}");

        /// <summary>An int beyond the floats. Source: CPython 3.14 Objects/longobject.c, PyLong_AsDouble.</summary>
        public static Value IntToFloat(Vm.Vm vm) =>
            vm.Fail(ExceptionTypes.OverflowError, "int too large to convert to float");

        /// <summary>A float function beyond the range. Source: CPython 3.14 Modules/mathmodule.c.</summary>
        public static Value MathRange(Vm.Vm vm) => vm.Fail(ExceptionTypes.OverflowError, "math range error");

        /// <summary>An int with more bits than the run allows; CPython has no such limit.</summary>
        public static Value IntTooLarge(Vm.Vm vm) =>
            vm.Fail(ExceptionTypes.OverflowError, "integer exceeds the allowed number of bits");
    }
}
