using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>Special methods of native classes of modules that only a few builtins ask for.</summary>
internal static class NativeMethods
{
    /// <summary>Finds a special method of a library object.</summary>
    public static bool TryFind(in Value value, string name, out PyNativeFunction method)
    {
        method = null!;
        if (value.Ref is PyNative o && o.Class.TryLookup(name, out var found) && found.Ref is PyNativeFunction function)
        {
            method = function;
        }

        return method is not null;
    }
}
