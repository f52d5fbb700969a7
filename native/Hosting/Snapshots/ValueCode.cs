namespace Monty.Hosting.Snapshots;

/// <summary>The first byte of a value in a dump.</summary>
internal static class ValueCode
{
    /// <summary>Each name says which value it is.</summary>
    public const byte None = 0, False = 1, True = 2, Ellipsis = 3, NotImplemented = 4, Unbound = 5, Missing = 6,
        Exhausted = 7, RangeIteration = 8, Int = 9, Float = 10, Text = 11, Object = 12, Initial = 13, Iteration = 14;

    /// <summary>Codes from here on are texts with the numbers 0 to 47.</summary>
    public const byte ShortText = 32;

    /// <summary>Codes from here on are objects with the numbers 0 to 47.</summary>
    public const byte ShortObject = 80;

    /// <summary>Codes from here on are ints from 0 to 127.</summary>
    public const byte ShortInt = 128;
}
