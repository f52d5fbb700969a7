namespace Monty.Syntax;

/// <summary>The kinds of tokens; operators and keywords have one each.</summary>
internal enum TokenKind : byte
{
    // Layout. Everything up to Dedent is white space as far as the extent of statements is concerned.
    EndMarker, Newline, Indent, Dedent,

    // The lexer stopped here; it says why.
    Error,

    // A character no rule accepts.
    Unknown,

    // Words and literals.
    Name, Number, String,
    FormatStart, FormatMiddle, FormatEnd, TemplateStart, TemplateMiddle, TemplateEnd,

    // Delimiters.
    LeftParenthesis, RightParenthesis, LeftBracket, RightBracket, LeftBrace, RightBrace,
    Comma, Colon, Semicolon, Dot, Ellipsis, Arrow, Equal, ColonEqual, Exclamation, Tilde,

    // Binary operators, in the order of BinaryOperator.
    Plus, Minus, Star, At, Slash, Percent, DoubleStar, LeftShift, RightShift, Bar, Caret, Ampersand, DoubleSlash,

    // Augmented assignments, in the order of BinaryOperator.
    PlusEqual, MinusEqual, StarEqual, AtEqual, SlashEqual, PercentEqual, DoubleStarEqual, LeftShiftEqual,
    RightShiftEqual, BarEqual, CaretEqual, AmpersandEqual, DoubleSlashEqual,

    // Comparisons, in the order of CompareOperator.
    EqualEqual, NotEqual, Less, LessEqual, Greater, GreaterEqual,

    // Keywords.
    False, None, True, And, As, Assert, Async, Await, Break, Class, Continue, Def, Del, Elif, Else, Except, Finally,
    For, From, Global, If, Import, In, Is, Lambda, Nonlocal, Not, Or, Pass, Raise, Return, Try, While, With, Yield,
}

/// <summary>One token: its kind and place.</summary>
/// <param name="kind">The kind.</param>
/// <param name="start">The UTF-16 offset where it begins.</param>
/// <param name="end">The offset where it ends (exclusive).</param>
internal readonly struct Token(TokenKind kind, int start, int end)
{
    /// <summary>The UTF-16 offset where it begins.</summary>
    public readonly int Start = start;

    /// <summary>The offset where it ends (exclusive).</summary>
    public readonly int End = end;

    /// <summary>The kind.</summary>
    public readonly TokenKind Kind = kind;
}
