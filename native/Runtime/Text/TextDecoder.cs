using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace Monty.Runtime.Text;

/// <summary>bytes.decode.</summary>
internal ref struct TextDecoder
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly string _handlerName;
    private readonly CodecHandler _handler;
    private readonly string _name;
    private TextBuffer _text;
    private int _at;
    private CodecError _error;

    private TextDecoder(ReadOnlySpan<byte> bytes, string name, string handlerName, Span<char> scratch)
    {
        _bytes = bytes;
        _name = name;
        _handlerName = handlerName;
        _handler = CodecNames.FindHandler(handlerName);
        _text = new TextBuffer(scratch);
    }

    /// <summary>Decodes bytes.</summary>
    /// <remarks>Errors: UnicodeDecodeError, LookupError for an unknown handler that is needed, TypeError for a handler
    /// that only encodes, refused by the meter. Cost: linear.</remarks>
    [SkipLocalsInit]
    public static bool TryDecode(
        ReadOnlySpan<byte> bytes, TextEncoding encoding, string handler, IWorkMeter meter, out string text,
        out CodecError error)
    {
        error = default;
        text = "";
        if (encoding == TextEncoding.Utf8Marked)
        {
            bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
            encoding = TextEncoding.Utf8;
        }

        if (!TextLimits.TryCharge(meter, bytes.Length, out TextError refused))
        {
            error = new CodecError(refused.Kind, "", 0, 0, refused.Message);
            return false;
        }

        if (encoding == TextEncoding.Latin1 || (encoding <= TextEncoding.Ascii && Ascii.IsValid(bytes)))
        {
            text = bytes.Length == 1 ? CodePoints.ToText(bytes[0]) : Encoding.Latin1.GetString(bytes);
            return true;
        }

        if (encoding == TextEncoding.Utf8 && Utf8.IsValid(bytes))
        {
            text = Encoding.UTF8.GetString(bytes);
            return true;
        }

        // A byte that is no text becomes at most the four characters of its escape.
        if (!TextLimits.TryCharge(meter, 4L * bytes.Length, out refused))
        {
            error = new CodecError(refused.Kind, "", 0, 0, refused.Message);
            return false;
        }

        bool bigEndian = IsBigEndian(encoding, bytes, out int start);
        string name = encoding switch
        {
            TextEncoding.Utf16 => bigEndian ? "utf-16-be" : "utf-16-le",
            TextEncoding.Utf32 => bigEndian ? "utf-32-be" : "utf-32-le",
            _ => CodecNames.NameOf(encoding),
        };
        var decoder = new TextDecoder(bytes, name, handler, stackalloc char[256]) { _at = start };
        bool done = encoding switch
        {
            TextEncoding.Utf8 => decoder.TryRunUtf8(),
            TextEncoding.Ascii => decoder.TryRunAscii(),
            TextEncoding.Utf16 or TextEncoding.Utf16Little or TextEncoding.Utf16Big => decoder.TryRunUtf16(bigEndian),
            _ => decoder.TryRunUtf32(bigEndian),
        };
        error = decoder._error;
        text = done ? decoder._text.ToString() : "";
        return done;
    }

    private static bool IsBigEndian(TextEncoding encoding, ReadOnlySpan<byte> bytes, out int start)
    {
        start = 0;
        switch (encoding)
        {
            case TextEncoding.Utf16 when bytes.Length >= 2:
                start = bytes[..2] is [0xFF, 0xFE] or [0xFE, 0xFF] ? 2 : 0;
                return bytes[..2] is [0xFE, 0xFF];
            case TextEncoding.Utf32 when bytes.Length >= 4:
                start = bytes[..4] is [0xFF, 0xFE, 0, 0] or [0, 0, 0xFE, 0xFF] ? 4 : 0;
                return bytes[..4] is [0, 0, 0xFE, 0xFF];
            default:
                return encoding is TextEncoding.Utf16Big or TextEncoding.Utf32Big;
        }
    }

    private bool TryRunAscii()
    {
        while (_at < _bytes.Length)
        {
            if (_bytes[_at] < 0x80)
            {
                _text.Append((char)_bytes[_at++]);
            }
            else if (!TryHandle(1, "ordinal not in range(128)"))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryRunUtf8()
    {
        Span<char> piece = stackalloc char[512];
        while (_at < _bytes.Length)
        {
            OperationStatus status = Utf8.ToUtf16(
                _bytes[_at..], piece, out int read, out int written, replaceInvalidSequences: false);
            _text.Append(piece[..written]);
            _at += read;
            if (status is OperationStatus.InvalidData or OperationStatus.NeedMoreData)
            {
                int length = MalformedLength(_bytes[_at..], out string reason);
                if (!TryHandle(length, reason))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>How much of a malformed sequence is one error: the longest start of something well-formed.</summary>
    public static int MalformedLength(ReadOnlySpan<byte> bytes, out string reason)
    {
        byte first = bytes[0];
        int wanted = first switch { < 0xC2 => 0, < 0xE0 => 2, < 0xF0 => 3, < 0xF5 => 4, _ => 0 };
        reason = "invalid start byte";
        if (wanted == 0)
        {
            return 1;
        }

        int length = 1;
        while (length < wanted && length < bytes.Length)
        {
            (int low, int high) = (first, length) switch
            {
                (0xE0, 1) => (0xA0, 0xBF),
                (0xED, 1) => (0x80, 0x9F),
                (0xF0, 1) => (0x90, 0xBF),
                (0xF4, 1) => (0x80, 0x8F),
                _ => (0x80, 0xBF),
            };
            if (bytes[length] < low || bytes[length] > high)
            {
                reason = "invalid continuation byte";
                return length;
            }

            length++;
        }

        reason = "unexpected end of data";
        return length;
    }

    private bool TryRunUtf16(bool bigEndian)
    {
        while (_at < _bytes.Length)
        {
            int left = _bytes.Length - _at;
            if (left < 2)
            {
                if (!TryHandle(left, "truncated data"))
                {
                    return false;
                }

                continue;
            }

            char unit = ReadUnit(_at, bigEndian);
            if (!char.IsSurrogate(unit))
            {
                _text.Append(unit);
                _at += 2;
            }
            else if (char.IsLowSurrogate(unit))
            {
                if (!TryHandle(2, "illegal encoding", bigEndian))
                {
                    return false;
                }
            }
            else if (left < 4)
            {
                if (!TryHandle(left, "unexpected end of data", bigEndian))
                {
                    return false;
                }
            }
            else if (char.IsLowSurrogate(ReadUnit(_at + 2, bigEndian)))
            {
                _text.Append(unit);
                _text.Append(ReadUnit(_at + 2, bigEndian));
                _at += 4;
            }
            else if (!TryHandle(2, "illegal UTF-16 surrogate", bigEndian))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryRunUtf32(bool bigEndian)
    {
        while (_at < _bytes.Length)
        {
            int left = _bytes.Length - _at;
            if (left < 4)
            {
                if (!TryHandle(left, "truncated data"))
                {
                    return false;
                }

                continue;
            }

            uint c = ReadFour(_at, bigEndian);
            string? reason = c is >= 0xD800 and <= 0xDFFF ? "code point in surrogate code point range(0xd800, 0xe000)"
                : c > 0x10FFFF ? "code point not in range(0x110000)" : null;
            if (reason is null)
            {
                _text.AppendCodePoint((int)c);
                _at += 4;
            }
            else if (!TryHandle(4, reason, bigEndian))
            {
                return false;
            }
        }

        return true;
    }

    private readonly char ReadUnit(int at, bool bigEndian) => (char)(bigEndian
        ? BinaryPrimitives.ReadUInt16BigEndian(_bytes[at..])
        : BinaryPrimitives.ReadUInt16LittleEndian(_bytes[at..]));

    private readonly uint ReadFour(int at, bool bigEndian) => bigEndian
        ? BinaryPrimitives.ReadUInt32BigEndian(_bytes[at..])
        : BinaryPrimitives.ReadUInt32LittleEndian(_bytes[at..]);

    /// <summary>Handles some bytes at the position that are no text.</summary>
    private bool TryHandle(int length, string reason, bool bigEndian = false)
    {
        switch (_handler)
        {
            case CodecHandler.Ignore:
                _at += length;
                return true;
            case CodecHandler.Replace:
                _text.Append('\uFFFD');
                _at += length;
                return true;
            case CodecHandler.BackslashReplace:
                foreach (byte b in _bytes.Slice(_at, length))
                {
                    StringRepr.AppendEscape(ref _text, b);
                }

                _at += length;
                return true;
            case CodecHandler.SurrogateEscape when _bytes[_at] >= 0x80:
                for (int end = _at + length; _at < end && _bytes[_at] >= 0x80; _at++)
                {
                    _text.Append((char)(0xDC00 + _bytes[_at]));
                }

                return true;
            case CodecHandler.SurrogatePass when TrySurrogate(bigEndian, out char surrogate, out int used):
                _text.Append(surrogate);
                _at += used;
                return true;
        }

        _error = _handler switch
        {
            CodecHandler.Unknown => CodecError.UnknownHandler(_handlerName),
            CodecHandler.XmlCharacterReplace or CodecHandler.NameReplace => new CodecError(
                TextErrorKind.TypeError, "", 0, 0, "don't know how to handle UnicodeDecodeError in error callback"),
            _ => new CodecError(TextErrorKind.UnicodeDecodeError, _name, _at, _at + length, reason),
        };
        return false;
    }

    /// <summary>Reads an encoded lone surrogate at the position.</summary>
    private readonly bool TrySurrogate(bool bigEndian, out char surrogate, out int used)
    {
        surrogate = '\0';
        used = _name[4] switch { '8' => 3, '1' => 2, '3' => 4, _ => 0 };
        ReadOnlySpan<byte> rest = _bytes[_at..];
        if (used == 0 || rest.Length < used)
        {
            return false;
        }

        uint c = used switch
        {
            2 => ReadUnit(_at, bigEndian),
            4 => ReadFour(_at, bigEndian),
            _ => rest[0] == 0xED && (rest[1] & 0xC0) == 0x80 && (rest[2] & 0xC0) == 0x80
                ? (uint)(0xD000 | (rest[1] & 0x3F) << 6 | (rest[2] & 0x3F))
                : 0,
        };
        surrogate = (char)c;
        return c is >= 0xD800 and <= 0xDFFF;
    }
}
