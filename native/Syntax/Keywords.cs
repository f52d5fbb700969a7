namespace Monty.Syntax;

/// <summary>The reserved words.</summary>
internal static class Keywords
{
    /// <summary>The reserved words with their tokens, in alphabetical order.</summary>
    public static readonly (string Text, TokenKind Kind)[] All =
    [
        ("False", TokenKind.False), ("None", TokenKind.None), ("True", TokenKind.True), ("and", TokenKind.And),
        ("as", TokenKind.As), ("assert", TokenKind.Assert), ("async", TokenKind.Async), ("await", TokenKind.Await),
        ("break", TokenKind.Break), ("class", TokenKind.Class), ("continue", TokenKind.Continue),
        ("def", TokenKind.Def), ("del", TokenKind.Del), ("elif", TokenKind.Elif), ("else", TokenKind.Else),
        ("except", TokenKind.Except), ("finally", TokenKind.Finally), ("for", TokenKind.For),
        ("from", TokenKind.From), ("global", TokenKind.Global), ("if", TokenKind.If), ("import", TokenKind.Import),
        ("in", TokenKind.In), ("is", TokenKind.Is), ("lambda", TokenKind.Lambda),
        ("nonlocal", TokenKind.Nonlocal), ("not", TokenKind.Not), ("or", TokenKind.Or), ("pass", TokenKind.Pass),
        ("raise", TokenKind.Raise), ("return", TokenKind.Return), ("try", TokenKind.Try),
        ("while", TokenKind.While), ("with", TokenKind.With), ("yield", TokenKind.Yield),
    ];

    /// <summary>The token of a word: its keyword, or <see cref="TokenKind.Name"/>.</summary>
    public static TokenKind Classify(ReadOnlySpan<char> word) => word switch
    {
        "if" => TokenKind.If,
        "in" => TokenKind.In,
        "is" => TokenKind.Is,
        "or" => TokenKind.Or,
        "as" => TokenKind.As,
        "and" => TokenKind.And,
        "def" => TokenKind.Def,
        "del" => TokenKind.Del,
        "for" => TokenKind.For,
        "not" => TokenKind.Not,
        "try" => TokenKind.Try,
        "None" => TokenKind.None,
        "True" => TokenKind.True,
        "elif" => TokenKind.Elif,
        "else" => TokenKind.Else,
        "from" => TokenKind.From,
        "pass" => TokenKind.Pass,
        "with" => TokenKind.With,
        "False" => TokenKind.False,
        "async" => TokenKind.Async,
        "await" => TokenKind.Await,
        "break" => TokenKind.Break,
        "class" => TokenKind.Class,
        "raise" => TokenKind.Raise,
        "while" => TokenKind.While,
        "yield" => TokenKind.Yield,
        "assert" => TokenKind.Assert,
        "except" => TokenKind.Except,
        "global" => TokenKind.Global,
        "import" => TokenKind.Import,
        "lambda" => TokenKind.Lambda,
        "return" => TokenKind.Return,
        "finally" => TokenKind.Finally,
        "continue" => TokenKind.Continue,
        "nonlocal" => TokenKind.Nonlocal,
        _ => TokenKind.Name,
    };
}
