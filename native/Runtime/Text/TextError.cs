namespace Monty.Runtime.Text;

/// <summary>The Python exception type an algorithm asks its caller to raise.</summary>
internal enum TextErrorKind : byte
{
    /// <summary>No error.</summary>
    None,

    /// <summary>ValueError.</summary>
    ValueError,

    /// <summary>OverflowError.</summary>
    OverflowError,

    /// <summary>TypeError.</summary>
    TypeError,

    /// <summary>ZeroDivisionError.</summary>
    ZeroDivisionError,

    /// <summary>OverflowError whose args are (34, message), as C library functions report it.</summary>
    RangeError,

    /// <summary>LookupError.</summary>
    LookupError,

    /// <summary>MemoryError.</summary>
    MemoryError,

    /// <summary>UnicodeEncodeError.</summary>
    UnicodeEncodeError,

    /// <summary>UnicodeDecodeError.</summary>
    UnicodeDecodeError,

    /// <summary>The meter refused the work; the caller reports the exceeded limit.</summary>
    Refused,
}

/// <summary>An error as a value: what to raise and its message.</summary>
internal readonly record struct TextError(TextErrorKind Kind, string Message)
{
    /// <summary>The error of an operation that its meter refused.</summary>
    public static readonly TextError Refused = new(TextErrorKind.Refused, "");

    /// <summary>True when there is something to raise.</summary>
    public bool IsError => Kind != TextErrorKind.None;

    /// <summary>A ValueError with this message.</summary>
    public static TextError Value(string message) => new(TextErrorKind.ValueError, message);

    /// <summary>An OverflowError with this message.</summary>
    public static TextError Overflow(string message) => new(TextErrorKind.OverflowError, message);

    /// <summary>A TypeError with this message.</summary>
    public static TextError Type(string message) => new(TextErrorKind.TypeError, message);

    /// <summary>A ZeroDivisionError with this message.</summary>
    public static TextError ZeroDivision(string message) => new(TextErrorKind.ZeroDivisionError, message);
}
