using System.Globalization;
using System.Text;

namespace Monty.Source;

/// <summary>Turns the bytes of a source file into text.</summary>
/// <remarks>UTF-8 unless the first two lines name another coding; Latin-1 and ASCII are known besides.</remarks>
internal static class SourceDecoder
{
    private const string CodingMark = "coding";

    /// <summary>Decodes a file, or says why that is not possible.</summary>
    public static bool TryDecode(
        ReadOnlySpan<byte> bytes, string name, out SourceText? source, out Diagnostic? error)
    {
        source = null;
        error = null;
        bool hasMark = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]);
        if (hasMark)
        {
            bytes = bytes[3..];
        }

        string? coding = FindCoding(bytes);
        string? known = coding is null ? "utf-8" : Normalize(coding);
        if (known is null)
        {
            error = new Diagnostic(DiagnosticKind.SyntaxError, $"unknown encoding: {coding}", -1, -1);
            return false;
        }

        // Behind a mark only the name itself is accepted, not its short forms.
        if (hasMark && coding is not null && !IsUtf8(coding.ToLowerInvariant().Replace('_', '-')))
        {
            string shown = known == "latin-1" ? "iso-8859-1" : coding!;
            error = new Diagnostic(DiagnosticKind.SyntaxError, $"encoding problem: {shown} with BOM", -1, -1);
            return false;
        }

        if (known == "latin-1")
        {
            source = new SourceText(Encoding.Latin1.GetString(bytes), name);
            return true;
        }

        int invalid = known == "ascii" ? bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) : FindInvalid(bytes);
        if (invalid < 0)
        {
            source = new SourceText(Encoding.UTF8.GetString(bytes), name);
            return true;
        }

        error = new Diagnostic(
            DiagnosticKind.SyntaxError, Describe(bytes, invalid, known), -1, -1);
        return false;
    }

    private static string Describe(ReadOnlySpan<byte> bytes, int invalid, string coding)
    {
        string value = bytes[invalid].ToString("x2", CultureInfo.InvariantCulture);
        if (coding == "ascii")
        {
            string position = invalid.ToString(CultureInfo.InvariantCulture);
            return $"'ascii' codec can't decode byte 0x{value} in position {position}: ordinal not in range(128)";
        }

        int line = 1 + bytes[..invalid].Count((byte)'\n');
        string number = line.ToString(CultureInfo.InvariantCulture);
        return $"Non-UTF-8 code starting with '\\x{value}' on line {number}, but no encoding declared; " +
            "see https://peps.python.org/pep-0263/ for details";
    }

    /// <summary>The coding named in a comment on one of the first two lines.</summary>
    private static string? FindCoding(ReadOnlySpan<byte> bytes)
    {
        for (int line = 0; line < 2; line++)
        {
            int length = bytes.IndexOf((byte)'\n');
            ReadOnlySpan<byte> text = length < 0 ? bytes : bytes[..length];
            text = text.TrimEnd((byte)'\r').TrimStart(" \t\f"u8);
            if (text.Length > 0 && text[0] != '#')
            {
                return null;
            }

            if (FindCodingInComment(text) is { } coding)
            {
                return coding;
            }

            bytes = length < 0 ? default : bytes[(length + 1)..];
        }

        return null;
    }

    private static string? FindCodingInComment(ReadOnlySpan<byte> comment)
    {
        int index = comment.IndexOf("coding"u8);
        while (index >= 0)
        {
            comment = comment[(index + CodingMark.Length)..];
            if (comment.Length > 0 && comment[0] is (byte)':' or (byte)'=')
            {
                ReadOnlySpan<byte> value = comment[1..].TrimStart(" \t"u8);
                int length = 0;
                while (length < value.Length &&
                    (char.IsAsciiLetterOrDigit((char)value[length]) || value[length] is (byte)'-' or (byte)'_'
                        or (byte)'.'))
                {
                    length++;
                }

                if (length > 0)
                {
                    return Encoding.ASCII.GetString(value[..length]);
                }
            }

            index = comment.IndexOf("coding"u8);
        }

        return null;
    }

    private static bool IsUtf8(string name) =>
        name == "utf-8" || name.StartsWith("utf-8-", StringComparison.Ordinal);

    private static string? Normalize(string coding)
    {
        string name = coding.ToLowerInvariant().Replace('_', '-');
        if (IsUtf8(name))
        {
            return "utf-8";
        }

        return name switch
        {
            "utf8" or "u8" or "cp65001" => "utf-8",
            "latin-1" or "latin1" or "iso-8859-1" or "iso8859-1" or "8859" or "cp819" or "l1" => "latin-1",
            "ascii" or "us-ascii" or "646" => "ascii",
            _ => name.StartsWith("latin-1-", StringComparison.Ordinal) ||
                name.StartsWith("iso-8859-1-", StringComparison.Ordinal) ? "latin-1" : null,
        };
    }

    /// <summary>The index of the first byte that is not part of valid UTF-8; -1 if all are.</summary>
    private static int FindInvalid(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return -1;
        }

        int index = 0;
        while (index < bytes.Length &&
            Rune.DecodeFromUtf8(bytes[index..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            index += length;
        }

        return index;
    }
}
