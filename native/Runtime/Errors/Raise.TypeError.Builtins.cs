using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Errors;

/// <content>Messages of TypeError of the builtin functions. Source: CPython 3.14 Python/bltinmodule.c.</content>
internal static partial class Raise
{
    /// <content>Builtin functions.</content>
    internal static partial class TypeError
    {
        /// <summary>A file other than the two streams.</summary>
        public static Value PrintFile(Vm.Vm vm) => Fail(vm, "print() 'file' argument is not supported");

        /// <summary>sep or end of another type.</summary>
        public static Value PrintAffix(Vm.Vm vm, string name, in Value value) =>
            Fail(vm, $"{name} must be None or a string, not {value.Class.Name}");

        /// <summary>A unary operation that a value does not have.</summary>
        public static Value BadOperand(Vm.Vm vm, string operation, in Value value) =>
            Fail(vm, $"bad operand type for {operation}: '{value.Class.Name}'");

        /// <summary>ord() of a longer text.</summary>
        public static Value OrdLength(Vm.Vm vm, int length) =>
            Fail(vm, $"ord() expected a character, but string of length {length} found");

        /// <summary>ord() of another type.</summary>
        public static Value OrdType(Vm.Vm vm, in Value value) =>
            Fail(vm, $"ord() expected string of length 1, but {value.Class.Name} found");

        /// <summary>round() of a value without __round__.</summary>
        public static Value NoRound(Vm.Vm vm, in Value value) =>
            Fail(vm, $"type {value.Class.Name} doesn't define __round__ method");

        /// <summary>iter(v, w) of something that cannot be called.</summary>
        public static Value IterCallable(Vm.Vm vm) => Fail(vm, "iter(v, w): v must be callable");

        /// <summary>min() or max() without arguments.</summary>
        public static Value AtLeastOne(Vm.Vm vm, string function) =>
            Fail(vm, $"{function} expected at least 1 argument, got 0");

        /// <summary>min() or max() of several arguments with a default.</summary>
        public static Value DefaultOfMany(Vm.Vm vm, string function) =>
            Fail(vm, $"Cannot specify a default for {function}() with multiple positional arguments");
    }
}
