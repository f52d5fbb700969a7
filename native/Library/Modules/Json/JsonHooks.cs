namespace Monty.Library.Modules.Json;

/// <summary>The functions of a program that make values while a document is read.</summary>
[Flags]
internal enum JsonHooks
{
    /// <summary>None.</summary>
    None = 0,
    /// <summary>object_hook.</summary>
    Object = 1,
    /// <summary>object_pairs_hook.</summary>
    Pairs = 2,
    /// <summary>parse_float.</summary>
    Float = 4,
    /// <summary>parse_int.</summary>
    Int = 8,
    /// <summary>parse_constant.</summary>
    Constant = 16,
}
