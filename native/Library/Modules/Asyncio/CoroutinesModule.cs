using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Library.Modules.Asyncio;

/// <summary>What tells coroutines from other objects.</summary>
[PyModule("_asyncio.coroutines")]
internal static partial class CoroutinesModule
{
    /// <summary>True for coroutine objects.</summary>
    [PyFunction("_is_coroutine(value, /)", Cost = Cost.Constant)]
    private static bool IsCoroutine(Value value) =>
        value.Ref is PyGenerator generator && generator.Class == BuiltinTypes.Coroutine;
}
