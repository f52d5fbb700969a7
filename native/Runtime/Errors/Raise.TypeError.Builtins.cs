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
    }
}
