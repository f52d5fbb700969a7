namespace Monty.Compile.Scopes;

/// <summary>The mangling of private names in classes.</summary>
internal static class PrivateNames
{
    /// <summary>The name as the class stores it: `__x` becomes `_Class__x`.</summary>
    /// <remarks>Source: CPython 3.14, language reference 6.2.1.1.</remarks>
    public static string Mangle(string? className, string name)
    {
        if (className is null || name.Length < 3 || name[0] != '_' || name[1] != '_')
        {
            return name;
        }

        if (name.EndsWith("__", StringComparison.Ordinal) || name.Contains('.', StringComparison.Ordinal))
        {
            return name;
        }

        string stripped = className.TrimStart('_');
        return stripped.Length == 0 ? name : "_" + stripped + name;
    }
}
