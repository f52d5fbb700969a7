using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Builtins;

/// <summary>The builtin functions.</summary>
[PyModule("builtins")]
internal static partial class BuiltinsModule
{
    /// <summary>True when the value can be called.</summary>
    [PyFunction("callable(obj, /)", Cost = Cost.Constant)]
    private static bool Callable(Vm vm, Value obj) => obj.Ref switch
    {
        PyFunction or PyNativeFunction or PyBoundMethod or PyType or PyExternalFunction => true,
        _ => obj.Class is { IsUser: true } type && type.TryLookup("__call__", out _),
    };
}
