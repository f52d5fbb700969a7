namespace Monty.Runtime.Text;

/// <summary>The encodings that str.encode and bytes.decode know.</summary>
internal enum TextEncoding : byte
{
    /// <summary>UTF-8.</summary>
    Utf8,

    /// <summary>UTF-8 with a byte order mark in front.</summary>
    Utf8Marked,

    /// <summary>ASCII.</summary>
    Ascii,

    /// <summary>Latin-1.</summary>
    Latin1,

    /// <summary>UTF-16 with a byte order mark.</summary>
    Utf16,

    /// <summary>UTF-16, little end first.</summary>
    Utf16Little,

    /// <summary>UTF-16, big end first.</summary>
    Utf16Big,

    /// <summary>UTF-32 with a byte order mark.</summary>
    Utf32,

    /// <summary>UTF-32, little end first.</summary>
    Utf32Little,

    /// <summary>UTF-32, big end first.</summary>
    Utf32Big,
}

/// <summary>What happens to what cannot be encoded or decoded.</summary>
internal enum CodecHandler : byte
{
    /// <summary>An error.</summary>
    Strict,

    /// <summary>It is left out.</summary>
    Ignore,

    /// <summary>A question mark, or U+FFFD.</summary>
    Replace,

    /// <summary>An escape sequence.</summary>
    BackslashReplace,

    /// <summary>An XML character reference; encoding only.</summary>
    XmlCharacterReplace,

    /// <summary>An escape with the name of the character; encoding only.</summary>
    NameReplace,

    /// <summary>Bytes become lone surrogates and back.</summary>
    SurrogateEscape,

    /// <summary>Lone surrogates are encoded like other code points.</summary>
    SurrogatePass,

    /// <summary>A name without a handler: an error as soon as it is needed.</summary>
    Unknown,
}

/// <summary>Names of encodings and handlers.</summary>
internal static class CodecNames
{
    private static readonly string[] Transforms =
    [
        "hex", "hex_codec", "rot13", "rot_13", "base64", "base_64", "base64_codec", "bz2", "bz2_codec", "zlib", "zip",
        "zlib_codec", "uu", "uu_codec", "quopri", "quoted_printable", "quopri_codec",
    ];

    /// <summary>The text of the LookupError for a name that is no encoding of text.</summary>
    public static string DescribeUnknown(string name, string verb) =>
        !IsTransform(name) ? "unknown encoding: " + name
        : $"'{name}' is not a text encoding; use codecs.{verb}() to handle arbitrary codecs";

    /// <summary>
    /// The module whose text knows the encodings this enumeration leaves out: those of one byte and of escapes.
    /// </summary>
    public const string OtherModule = "_charmaps";

    /// <summary>True for names that are no encoding of text: they transform bytes.</summary>
    public static bool IsTransform(string name) =>
        Array.IndexOf(Transforms, name.ToLowerInvariant().Replace('-', '_')) >= 0;

    /// <summary>Finds an encoding by one of its names.</summary>
    /// <remarks>The caller raises LookupError "unknown encoding: name" on false.</remarks>
    public static bool TryFindEncoding(string name, out TextEncoding encoding)
    {
        encoding = TextEncoding.Utf8;
        if (name.Length > 40)
        {
            return false;
        }

        TextEncoding? found = Normalize(name) switch
        {
            "utf_8" or "utf8" or "u8" or "utf" or "utf8_ucs2" or "utf8_ucs4" or "cp65001" => TextEncoding.Utf8,
            "utf_8_sig" => TextEncoding.Utf8Marked,
            "ascii" or "us_ascii" or "us" or "646" or "ansi_x3.4_1968" or "ansi_x3_4_1968" or "ansi_x3.4_1986"
                or "cp367" or "csascii" or "ibm367" or "iso646_us" or "iso_646.irv_1991" or "iso_ir_6"
                => TextEncoding.Ascii,
            "latin_1" or "latin1" or "latin" or "l1" or "iso_8859_1" or "iso8859_1" or "iso8859" or "8859"
                or "cp819" or "csisolatin1" or "ibm819" or "iso_8859_1_1987" or "iso_ir_100" => TextEncoding.Latin1,
            "utf_16" or "utf16" or "u16" => TextEncoding.Utf16,
            "utf_16_le" or "utf_16le" or "unicodelittleunmarked" => TextEncoding.Utf16Little,
            "utf_16_be" or "utf_16be" or "unicodebigunmarked" => TextEncoding.Utf16Big,
            "utf_32" or "utf32" or "u32" => TextEncoding.Utf32,
            "utf_32_le" or "utf_32le" => TextEncoding.Utf32Little,
            "utf_32_be" or "utf_32be" => TextEncoding.Utf32Big,
            _ => null,
        };
        encoding = found ?? TextEncoding.Utf8;
        return found is not null;
    }

    /// <summary>Finds a handler by its name.</summary>
    public static CodecHandler FindHandler(string name) => name switch
    {
        "strict" => CodecHandler.Strict,
        "ignore" => CodecHandler.Ignore,
        "replace" => CodecHandler.Replace,
        "backslashreplace" => CodecHandler.BackslashReplace,
        "xmlcharrefreplace" => CodecHandler.XmlCharacterReplace,
        "namereplace" => CodecHandler.NameReplace,
        "surrogateescape" => CodecHandler.SurrogateEscape,
        "surrogatepass" => CodecHandler.SurrogatePass,
        _ => CodecHandler.Unknown,
    };

    /// <summary>The name of an encoding in errors of encoding.</summary>
    internal static string NameOf(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Ascii => "ascii",
        TextEncoding.Latin1 => "latin-1",
        TextEncoding.Utf16 => "utf-16",
        TextEncoding.Utf16Little => "utf-16-le",
        TextEncoding.Utf16Big => "utf-16-be",
        TextEncoding.Utf32 => "utf-32",
        TextEncoding.Utf32Little => "utf-32-le",
        TextEncoding.Utf32Big => "utf-32-be",
        _ => "utf-8",
    };

    /// <summary>Lower case; runs of anything but letters, digits and points become one underscore.</summary>
    private static string Normalize(string name)
    {
        var text = new TextBuffer(stackalloc char[64]);
        bool gap = false;
        foreach (char c in name)
        {
            if (char.IsAsciiLetterOrDigit(c) || c == '.')
            {
                if (gap && text.Length > 0)
                {
                    text.Append('_');
                }

                gap = false;
                text.Append(char.ToLowerInvariant(c));
            }
            else
            {
                gap = true;
            }
        }

        return text.ToString();
    }
}
