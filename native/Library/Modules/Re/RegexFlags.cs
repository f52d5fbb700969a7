namespace Monty.Library.Modules.Re;

/// <summary>The flags of a pattern, with the numbers Python gives them.</summary>
[Flags]
internal enum RegexFlags
{
    /// <summary>None.</summary>
    None = 0,
    /// <summary>Case does not matter.</summary>
    IgnoreCase = 2,
    /// <summary>Words as the locale has them; bytes only.</summary>
    Locale = 4,
    /// <summary>Lines have starts and ends.</summary>
    Multiline = 8,
    /// <summary>The dot takes line feeds.</summary>
    DotAll = 16,
    /// <summary>Classes by all of Unicode.</summary>
    Unicode = 32,
    /// <summary>White space and comments in patterns are skipped.</summary>
    Verbose = 64,
    /// <summary>Shows the parsed pattern; without effect here.</summary>
    Debug = 128,
    /// <summary>Classes by ASCII.</summary>
    Ascii = 256,
    /// <summary>The flags that say which characters classes have.</summary>
    Types = Ascii | Locale | Unicode,
}
