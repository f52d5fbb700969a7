using System.Text;
using System.Text.Unicode;

namespace Monty.Hosting.Bytes;

/// <summary>UTF-8 in which a lone surrogate takes three bytes, as CPython's "surrogatepass" writes it.</summary>
internal static class Utf8Text
{
    /// <summary>Bytes the text takes.</summary>
    public static int CountBytes(ReadOnlySpan<char> text)
    {
        // A lone surrogate becomes U+FFFD in the framework's encoding, three bytes as well.
        return Encoding.UTF8.GetByteCount(text);
    }

    /// <summary>Writes the text; the target has exactly the room <see cref="CountBytes"/> gave.</summary>
    public static void Encode(ReadOnlySpan<char> text, Span<byte> target)
    {
        while (Utf8.FromUtf16(text, target, out var read, out var written, replaceInvalidSequences: false)
            != System.Buffers.OperationStatus.Done)
        {
            int unit = text[read];
            target[written] = (byte)(0xE0 | (unit >> 12));
            target[written + 1] = (byte)(0x80 | ((unit >> 6) & 0x3F));
            target[written + 2] = (byte)(0x80 | (unit & 0x3F));
            text = text[(read + 1)..];
            target = target[(written + 3)..];
        }
    }

    /// <summary>Reads text; false when the bytes are not UTF-8 in this sense.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text)
    {
        if (bytes.IsEmpty)
        {
            text = "";
            return true;
        }

        if (Ascii.IsValid(bytes))
        {
            text = Encoding.Latin1.GetString(bytes);
            return true;
        }

        if (Utf8.IsValid(bytes))
        {
            text = Encoding.UTF8.GetString(bytes);
            return true;
        }

        return TryDecodeSurrogates(bytes, out text);
    }

    private static bool TryDecodeSurrogates(ReadOnlySpan<byte> bytes, out string text)
    {
        var characters = new char[bytes.Length];
        var length = 0;
        while (!bytes.IsEmpty)
        {
            var status = Utf8.ToUtf16(bytes, characters.AsSpan(length), out var read, out var written,
                replaceInvalidSequences: false, isFinalBlock: true);
            length += written;
            bytes = bytes[read..];
            if (status == System.Buffers.OperationStatus.Done)
            {
                break;
            }

            if (bytes.Length < 3 || bytes[0] != 0xED || bytes[1] is < 0xA0 or > 0xBF || (bytes[2] & 0xC0) != 0x80)
            {
                text = "";
                return false;
            }

            characters[length++] = (char)(0xD000 | ((bytes[1] & 0x3F) << 6) | (bytes[2] & 0x3F));
            bytes = bytes[3..];
        }

        text = new string(characters, 0, length);
        return true;
    }
}
