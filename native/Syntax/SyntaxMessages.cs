namespace Monty.Syntax;

/// <summary>The texts of syntax errors that the lexer and the literals report.</summary>
/// <remarks>Source: CPython 3.14, Parser/lexer/lexer.c, Parser/pegen.c and Parser/string_parser.c.</remarks>
internal static class SyntaxMessages
{
    /// <summary>A NUL character in the source.</summary>
    public const string NullBytes = "source code string cannot contain null bytes";

    /// <summary>What is said when nothing better is known.</summary>
    public const string InvalidSyntax = "invalid syntax";

    /// <summary>Two expressions side by side in brackets.</summary>
    public const string ForgottenComma = "invalid syntax. Perhaps you forgot a comma?";

    /// <summary>Too many open brackets.</summary>
    public const string TooManyBrackets = "too many nested parentheses";

    /// <summary>Nesting beyond what the parser or later passes can follow.</summary>
    public const string TooDeep = "source is too deeply nested";

    /// <summary>Too many open blocks.</summary>
    public const string TooManyIndents = "too many levels of indentation";

    /// <summary>A line that ends a block but aligns with none.</summary>
    public const string BadDedent = "unindent does not match any outer indentation level";

    /// <summary>Indentation whose depth depends on the width of a tab.</summary>
    public const string MixedTabs = "inconsistent use of tabs and spaces in indentation";

    /// <summary>A line that is indented without reason.</summary>
    public const string UnexpectedIndent = "unexpected indent";

    /// <summary>A block that ends where none may.</summary>
    public const string UnexpectedDedent = "unexpected unindent";

    /// <summary>Something between a backslash and the end of its line.</summary>
    public const string BadContinuation = "unexpected character after line continuation character";

    /// <summary>A backslash on the last line.</summary>
    public const string UnexpectedEnd = "unexpected EOF while parsing";

    /// <summary>A decimal integer such as 0777.</summary>
    public const string LeadingZeros =
        "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers";

    /// <summary>Too many f-strings inside each other.</summary>
    public const string TooManyFormats = "too many nested f-strings or t-strings";

    /// <summary>A bytes literal with a character above U+007F.</summary>
    public const string BytesNotAscii = "bytes can only contain ASCII literal characters";

    /// <summary>A complex number in a pattern whose first part is not real.</summary>
    public const string RealRequired = "real number required in complex literal";

    /// <summary>A complex number in a pattern whose second part is not imaginary.</summary>
    public const string ImaginaryRequired = "imaginary number required in complex literal";

    /// <summary>Bytes and text side by side.</summary>
    public const string MixedBytes = "cannot mix bytes and nonbytes literals";

    /// <summary>A t-string next to another kind of string.</summary>
    public const string MixedTemplates = "cannot mix t-string literals with string or bytes literals";

    /// <summary>A word that looks like a misspelt keyword.</summary>
    public static string DidYouMean(string keyword) => $"invalid syntax. Did you mean '{keyword}'?";

    /// <summary>A bracket that was never closed.</summary>
    public static string NeverClosed(char bracket) => $"'{bracket}' was never closed";

    /// <summary>A closing bracket without an opening one.</summary>
    public static string Unmatched(char bracket) => $"unmatched '{bracket}'";

    /// <summary>A closing bracket of the wrong kind on the same line.</summary>
    public static string Mismatch(char closing, char opening) =>
        $"closing parenthesis '{closing}' does not match opening parenthesis '{opening}'";

    /// <summary>A closing bracket of the wrong kind on another line.</summary>
    public static string Mismatch(char closing, char opening, int line) =>
        $"{Mismatch(closing, opening)} on line {Text(line)}";

    /// <summary>A letter or underscore where a number of the given kind cannot have one.</summary>
    public static string InvalidLiteral(string kind) => $"invalid {kind} literal";

    /// <summary>A digit the base does not have.</summary>
    public static string InvalidDigit(char digit, string kind) => $"invalid digit '{digit}' in {kind} literal";

    /// <summary>A character that cannot be part of a name.</summary>
    public static string InvalidCharacter(int codePoint) =>
        $"invalid character '{char.ConvertFromUtf32(codePoint)}' (U+{Hex(codePoint)})";

    /// <summary>A character that cannot be seen.</summary>
    public static string InvalidNonPrintable(int codePoint) => $"invalid non-printable character U+{Hex(codePoint)}";

    /// <summary>Two letters before a quote that exclude each other.</summary>
    public static string IncompatiblePrefixes(char first, char second) =>
        $"'{first}' and '{second}' prefixes are incompatible";

    /// <summary>A string without an end.</summary>
    public static string Unterminated(bool isTriple, int line, bool hasEscapedQuote) =>
        isTriple
            ? $"unterminated triple-quoted string literal (detected at line {Text(line)})"
            : hasEscapedQuote
                ? $"unterminated string literal (detected at line {Text(line)}); perhaps you escaped the end quote?"
                : $"unterminated string literal (detected at line {Text(line)})";

    /// <summary>An f-string or t-string without an end.</summary>
    public static string UnterminatedFormat(char prefix, bool isTriple, int line) =>
        isTriple
            ? $"unterminated triple-quoted {prefix}-string literal (detected at line {Text(line)})"
            : $"unterminated {prefix}-string literal (detected at line {Text(line)})";

    /// <summary>A replacement field without an end.</summary>
    public static string ExpectingBrace(char prefix) => $"{prefix}-string: expecting '}}'";

    /// <summary>A closing brace in the text of an f-string.</summary>
    public static string SingleBrace(char prefix) => $"{prefix}-string: single '}}' is not allowed";

    /// <summary>A closing bracket in a replacement field without an opening one.</summary>
    public static string UnmatchedInFormat(char prefix, char bracket) => $"{prefix}-string: unmatched '{bracket}'";

    /// <summary>A line feed in a format specification.</summary>
    public static string NewlineInSpecification(char prefix) =>
        $"{prefix}-string: newlines are not allowed in format specifiers for single quoted {prefix}-strings";

    /// <summary>Replacement fields inside format specifications inside each other.</summary>
    public static string FieldsTooDeep(char prefix) => $"{prefix}-string: expressions nested too deeply";

    /// <summary>An integer literal with too many digits.</summary>
    public static string TooManyDigits(int digits) =>
        $"Exceeds the limit ({Text(ParseOptions.MaxIntegerDigits)} digits) for integer string conversion: " +
        $"value has {Text(digits)} digits; use sys.set_int_max_str_digits() to increase the limit - " +
        "Consider hexadecimal for huge integer literals to avoid decimal conversion limits.";

    /// <summary>An escape in a string that cannot be decoded.</summary>
    public static string UnicodeEscape(int start, int end, string reason) =>
        $"(unicode error) 'unicodeescape' codec can't decode bytes in position {Text(start)}-{Text(end)}: {reason}";

    /// <summary>An escape in a bytes literal that cannot be decoded.</summary>
    public static string BytesEscape(int position) =>
        $"(value error) invalid \\x escape at position {Text(position)}";

    /// <summary>A number as decimal text.</summary>
    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Hex(int codePoint) =>
        codePoint.ToString("X4", System.Globalization.CultureInfo.InvariantCulture);
}
