using Monty.Runtime.Values;

namespace Monty.Library.Builtins;

/// <summary>Special methods that only a few builtins ask for, so that they have no slot.</summary>
internal static class UserMethods
{
    /// <summary>
    /// Finds a method that a class of a program defines; methods inherited from builtin classes do not count.
    /// </summary>
    public static bool TryFind(in Value value, string name, out Value function)
    {
        if (value.Class is { IsUser: true } type && type.TryLookup(name, out function, out var owner))
        {
            return owner.IsUser && !function.IsNone;
        }

        function = default;
        return false;
    }
}
