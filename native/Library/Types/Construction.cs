using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Types;

/// <summary>What constructors of the container classes have in common.</summary>
internal static class Construction
{
    /// <summary>
    /// The class a __new__ got as its first argument; false: it is none of the owner's and the error is raised.
    /// </summary>
    public static bool TryClass(Vm vm, ReadOnlySpan<Value> arguments, PyType owner, out PyType cls)
    {
        cls = owner;
        if (arguments.Length == 0)
        {
            vm.Fail(ExceptionTypes.TypeError, $"{owner.Name}.__new__(): not enough arguments");
            return false;
        }

        if (arguments[0].Ref is not PyType type)
        {
            vm.Fail(ExceptionTypes.TypeError,
                $"{owner.Name}.__new__(X): X is not a type object ({arguments[0].Class.Name})");
            return false;
        }

        if (!type.IsSubclassOf(owner))
        {
            vm.Fail(ExceptionTypes.TypeError,
                $"{owner.Name}.__new__({type.Name}): {type.Name} is not a subtype of {owner.Name}");
            return false;
        }

        cls = type;
        return true;
    }

    /// <summary>A class with type arguments: list[int].</summary>
    public static Value Alias(PyType cls, in Value arguments) =>
        Value.Of(new PyGenericAlias(Value.Of(cls), arguments.Ref as PyTuple ?? new PyTuple([arguments])));
}
