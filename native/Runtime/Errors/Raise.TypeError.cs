using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Errors;

/// <summary>
/// Every message of a builtin exception, grouped by exception class. A method raises in the machine and gives the error
/// mark.
/// </summary>
/// <remarks>
/// Building a message never runs code of the program. Each group is a partial class in <c>Raise.Class.cs</c> or a topic
/// of it.
/// </remarks>
internal static partial class Raise
{
    /// <summary>Messages of TypeError.</summary>
    internal static partial class TypeError
    {
        /// <summary>
        /// A value that is not callable is called. Source: CPython 3.14 Objects/call.c, _PyObject_MakeTpCall.
        /// </summary>
        public static Value NotCallable(Vm.Vm vm, in Value value) =>
            Fail(vm, $"'{value.Class.FullName}' object is not callable");

        /// <summary>A value without __iter__. Source: CPython 3.14 Objects/abstract.c, PyObject_GetIter.</summary>
        public static Value NotIterable(Vm.Vm vm, in Value value) =>
            Fail(vm, $"'{value.Class.FullName}' object is not iterable");

        /// <summary>A value without __next__. Source: CPython 3.14 Python/bltinmodule.c, builtin_next.</summary>
        public static Value NotIterator(Vm.Vm vm, in Value value) =>
            Fail(vm, $"'{value.Class.FullName}' object is not an iterator");

        /// <summary>
        /// __float__ gave something else. Source: CPython 3.14 Objects/floatobject.c, PyFloat_AsDouble.
        /// </summary>
        public static Value FloatResult(Vm.Vm vm, in Value value, in Value result) =>
            Fail(vm, $"{value.Class.FullName}.__float__ returned non-float (type {result.Class.FullName})");

        /// <summary>No real number. Source: CPython 3.14 Objects/floatobject.c, PyFloat_AsDouble.</summary>
        public static Value NotReal(Vm.Vm vm, in Value value) =>
            Fail(vm, $"must be real number, not {value.Class.FullName}");

        /// <summary>A slice bound of another type. Source: CPython 3.14 Python/ceval.c, _PyEval_SliceIndex.</summary>
        public static Value SliceIndices(Vm.Vm vm) =>
            Fail(vm, "slice indices must be integers or None or have an __index__ method");

        /// <summary>An argument of another type. Source: CPython 3.14 Python/getargs.c, _PyArg_BadArgument.</summary>
        /// <param name="vm">The machine.</param>
        /// <param name="function">Name of the function.</param>
        /// <param name="argument">"argument", "argument 2" or "argument 'name'".</param>
        /// <param name="expected">What is wanted.</param>
        /// <param name="value">What was given.</param>
        public static Value BadArgument(Vm.Vm vm, string function, string argument, string expected, in Value value) =>
            Fail(vm, $"{function}() {argument} must be {expected}, not {(value.IsNone ? "None" : value.Class.Name)}");

        private static Value Fail(Vm.Vm vm, string message) => vm.Fail(ExceptionTypes.TypeError, message);
    }
}
