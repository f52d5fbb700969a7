namespace Monty.Hosting.Wire;

/// <summary>The second byte of a message; FORMAT.md describes the bodies.</summary>
internal static class MessageKind
{
    /// <summary>Each name says which message it is.</summary>
    public const byte Options = (byte)'O', Value = (byte)'V', Exception = (byte)'X', Later = (byte)'A',
        NotFound = (byte)'N', Results = (byte)'R', Complete = (byte)'C', FunctionCall = (byte)'F', OsCall = (byte)'O',
        NameLookup = (byte)'L', Waiting = (byte)'W', Printed = (byte)'P', SyntaxError = (byte)'S',
        HostError = (byte)'E', Info = (byte)'I', Tick = (byte)'T';
}

/// <summary>The first byte of a message.</summary>
internal static class MessageFlags
{
    /// <summary>Extension codes may occur.</summary>
    public const byte Extended = 1;

    /// <summary>The body is a pair: printed text, and the body proper.</summary>
    public const byte WithText = 2;
}

/// <summary>The codes of values; FORMAT.md has their content.</summary>
internal static class WireCode
{
    /// <summary>Each name says which value it is.</summary>
    public const byte None = (byte)'N', True = (byte)'T', False = (byte)'F', Ellipsis = (byte)'.', Int32 = (byte)'i',
        Int64 = (byte)'I', Long = (byte)'l', Float = (byte)'g', Complex = (byte)'y', Str = (byte)'u',
        Interned = (byte)'t', Reference = (byte)'R', Bytes = (byte)'s', Tuple = (byte)'(', List = (byte)'[',
        Dict = (byte)'{', End = (byte)'0', Set = (byte)'<', FrozenSet = (byte)'>', Extension = (byte)'@',
        StopIteration = (byte)'S';

    /// <summary>Levels of nesting that are written and read.</summary>
    public const int MaxDepth = 200;
}
