namespace Monty.Syntax;

/// <summary>Asked again and again while a source is read, so that a time limit can stop it.</summary>
internal interface IParseMeter
{
    /// <summary>Accounts for tokens that were read or tried; false stops the parser.</summary>
    bool Charge(int tokens);
}

/// <summary>How to parse.</summary>
internal sealed class ParseOptions
{
    /// <summary>The height above which a tree is rejected.</summary>
    /// <remarks>Reached only by long chains such as `a + b + c ...`, whose left operands nest.</remarks>
    public const int MaxHeight = 5000;

    /// <summary>How many expressions or statements may be open inside each other while parsing.</summary>
    public const int MaxDepth = 1000;

    /// <summary>How many brackets may be open at once.</summary>
    public const int MaxBrackets = 200;

    /// <summary>How many blocks may be open at once.</summary>
    public const int MaxIndentation = 100;

    /// <summary>The most digits of an integer literal in a base that is not a power of two.</summary>
    public const int MaxIntegerDigits = 4300;

    /// <summary>The options used when none are given.</summary>
    public static readonly ParseOptions Default = new();

    /// <summary>What is asked for permission to go on.</summary>
    public IParseMeter? Meter { get; init; }
}
