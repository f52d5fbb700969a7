using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Errors;

/// <content>Messages of AttributeError.</content>
internal static partial class Raise
{
    /// <summary>Messages of AttributeError.</summary>
    internal static partial class AttributeError
    {
        /// <summary>A field of a builtin class is set. Source: CPython 3.14 Python/structmember.c.</summary>
        public static Value ReadOnly(Vm.Vm vm) => vm.Fail(ExceptionTypes.AttributeError, "readonly attribute");

        /// <summary>
        /// A property without the accessor that is needed. Source: CPython 3.14 Objects/descrobject.c,
        /// property_descr_set.
        /// </summary>
        public static Value NoAccessor(Vm.Vm vm, PyProperty property, PyType type, string accessor)
        {
            var name = property.Name is { } known ? $" '{known}'" : "";
            return vm.Fail(ExceptionTypes.AttributeError,
                $"property{name} of '{type.QualifiedName}' object has no {accessor}");
        }
    }
}
