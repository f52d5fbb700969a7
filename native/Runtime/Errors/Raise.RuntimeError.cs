using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Errors;

/// <content>Messages of RuntimeError.</content>
internal static partial class Raise
{
    /// <summary>Messages of RuntimeError.</summary>
    internal static partial class RuntimeError
    {
        /// <summary>
        /// super() where there is no first parameter. Source: CPython 3.14 Objects/typeobject.c, super_init_impl.
        /// </summary>
        public static Value SuperArguments(Vm.Vm vm) => vm.Fail(ExceptionTypes.RuntimeError, "super(): no arguments");
    }
}
