using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Errors;

/// <content>Messages of memoryview. Source: CPython 3.14 Objects/memoryobject.c.</content>
internal static partial class Raise
{
    /// <content>Wrong types.</content>
    internal static partial class TypeError
    {
        /// <summary>memoryview() of something without memory.</summary>
        public static Value NoMemory(Vm.Vm vm, in Value value) =>
            Fail(vm, $"memoryview: a bytes-like object is required, not '{value.Class.FullName}'");

        /// <summary>Storing through a view of bytes.</summary>
        public static Value ReadOnlyMemory(Vm.Vm vm) => Fail(vm, "cannot modify read-only memory");

        /// <summary>del of an item.</summary>
        public static Value DeleteMemory(Vm.Vm vm) => Fail(vm, "cannot delete memory");

        /// <summary>in with a view without dimensions.</summary>
        public static Value NoContainer(Vm.Vm vm) =>
            Fail(vm, "argument of type 'memoryview' is not a container or iterable");

        /// <summary>A subscript of a view without dimensions.</summary>
        public static Value ZeroDimensions(Vm.Vm vm) => Fail(vm, "invalid indexing of 0-dim memory");

        /// <summary>A subscript that is neither index nor slice.</summary>
        public static Value ViewKey(Vm.Vm vm) => Fail(vm, "memoryview: invalid slice key");

        /// <summary>Too many indices.</summary>
        public static Value ViewDimensions(Vm.Vm vm, int dimensions, int given) =>
            Fail(vm, $"cannot index {dimensions}-dimension view with {given}-element tuple");

        /// <summary>An item of a type that the format does not take.</summary>
        public static Value ViewItem(Vm.Vm vm, string format) =>
            Fail(vm, $"memoryview: invalid type for format '{format.TrimStart('@')}'");

        /// <summary>cast() that breaks a rule.</summary>
        public static Value ViewCast(Vm.Vm vm, string rule) => Fail(vm, "memoryview: " + rule);

        /// <summary>cast() with a shape that is no list of ints.</summary>
        public static Value ViewShape(Vm.Vm vm, string problem) => Fail(vm, problem);
    }

    /// <content>Wrong values.</content>
    internal static partial class ValueError
    {
        /// <summary>Anything done with a view after its release.</summary>
        public static Value ReleasedView(Vm.Vm vm) => Fail(vm, "operation forbidden on released memoryview object");

        /// <summary>hash() of a view that may change or is not made of bytes.</summary>
        public static Value HashOfView(Vm.Vm vm, bool isReadOnly) => Fail(vm, isReadOnly
            ? "memoryview: hashing is restricted to formats 'B', 'b' or 'c'"
            : "cannot hash writable memoryview object");

        /// <summary>A slice gets memory of another shape or format.</summary>
        public static Value ViewStructures(Vm.Vm vm) =>
            Fail(vm, "memoryview assignment: lvalue and rvalue have different structures");

        /// <summary>An item that does not fit the format.</summary>
        public static Value ViewItem(Vm.Vm vm, string format) =>
            Fail(vm, $"memoryview: invalid value for format '{format.TrimStart('@')}'");

        /// <summary>cast() from or to a format with more than one character.</summary>
        public static Value ViewFormat(Vm.Vm vm, string side) => Fail(vm, $"memoryview: {side} format must be a native "
            + "single character format prefixed with an optional '@'");

        /// <summary>cast() with a shape of other numbers.</summary>
        public static Value ViewShape(Vm.Vm vm, string problem) => Fail(vm, problem);
    }

    /// <summary>Messages of NotImplementedError.</summary>
    internal static class NotImplementedError
    {
        /// <summary>A search in a view of several dimensions.</summary>
        public static Value Lookup(Vm.Vm vm) => Fail(vm, "multi-dimensional lookup is not implemented");

        /// <summary>An index into a view of several dimensions.</summary>
        public static Value SubViews(Vm.Vm vm) => Fail(vm, "multi-dimensional sub-views are not implemented");

        /// <summary>Fewer indices than dimensions.</summary>
        public static Value SubViewsOfTuple(Vm.Vm vm) => Fail(vm, "sub-views are not implemented");

        /// <summary>A slice of a view of several dimensions.</summary>
        public static Value SliceDimensions(Vm.Vm vm) => Fail(vm, "multi-dimensional slicing is not implemented");

        /// <summary>Storing in a slice of a view of several dimensions.</summary>
        public static Value SliceAssignment(Vm.Vm vm) =>
            Fail(vm, "memoryview slice assignments are currently restricted to ndim = 1");

        /// <summary>A format of items that cannot be read.</summary>
        public static Value ViewFormat(Vm.Vm vm, string format) =>
            Fail(vm, $"memoryview: format {format} not supported");

        private static Value Fail(Vm.Vm vm, string message) => vm.Fail(ExceptionTypes.NotImplementedError, message);
    }
}
