using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;
using Monty.Source.Unicode;

namespace Monty.Runtime.Text;

/// <summary>str.encode.</summary>
internal ref struct TextEncoder
{
    private readonly string _text;
    private readonly TextEncoding _encoding;
    private readonly string _handlerName;
    private readonly CodecHandler _handler;
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private int _at;
    private int _index;

    private TextEncoder(string text, TextEncoding encoding, string handlerName)
    {
        _text = text;
        _encoding = encoding;
        _handlerName = handlerName;
        _handler = CodecNames.FindHandler(handlerName);
    }

    /// <summary>Encodes a text.</summary>
    /// <remarks>Errors: UnicodeEncodeError, LookupError for an unknown handler that is needed, refused by the meter.
    /// Cost: linear.</remarks>
    public static bool TryEncode(
        string text, TextEncoding encoding, string handler, IWorkMeter meter, out byte[] bytes, out CodecError error)
    {
        error = default;
        if (!TextLimits.TryCharge(meter, 2L * text.Length, out TextError refused))
        {
            bytes = [];
            error = new CodecError(refused.Kind, "", 0, 0, refused.Message);
            return false;
        }

        if (TryEncodeFast(text, encoding, out bytes))
        {
            return true;
        }

        // A character takes at most ten: &#1114111; or \U0010ffff, each up to four bytes wide.
        long most = (encoding >= TextEncoding.Utf16 ? 20L : 10L) * text.Length;
        if (!TextLimits.TryCharge(meter, most, out refused))
        {
            error = new CodecError(refused.Kind, "", 0, 0, refused.Message);
            return false;
        }

        var encoder = new TextEncoder(text, encoding, handler);
        if (!encoder.TryRun(out error))
        {
            return false;
        }

        bytes = encoder._bytes.WrittenSpan.ToArray();
        return true;
    }

    private static bool TryEncodeFast(string text, TextEncoding encoding, out byte[] bytes)
    {
        bytes = [];
        switch (encoding)
        {
            case TextEncoding.Utf8:
                bytes = new byte[Encoding.UTF8.GetByteCount(text)];
                return Utf8.FromUtf16(text, bytes, out _, out _, replaceInvalidSequences: false)
                    == OperationStatus.Done;
            case TextEncoding.Ascii when Ascii.IsValid(text):
            case TextEncoding.Latin1 when !text.AsSpan().ContainsAnyExceptInRange('\0', '\xff'):
                bytes = Encoding.Latin1.GetBytes(text);
                return true;
            default:
                return false;
        }
    }

    private bool TryRun(out CodecError error)
    {
        error = default;
        switch (_encoding)
        {
            case TextEncoding.Utf8Marked:
                Write(0xEF, 0xBB, 0xBF);
                break;
            case TextEncoding.Utf16 or TextEncoding.Utf32:
                WriteCodePoint(0xFEFF);
                break;
        }

        while (_at < _text.Length)
        {
            int c = CodePoints.At(_text, _at, out int length);
            if (CanEncode(c))
            {
                WriteCodePoint(c);
                _at += length;
                _index++;
            }
            else if (!TryHandle(out error))
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool CanEncode(int c) => _encoding switch
    {
        TextEncoding.Ascii => c < 0x80,
        TextEncoding.Latin1 => c < 0x100,
        _ => c is < 0xD800 or > 0xDFFF,
    };

    /// <summary>Handles the run of characters at the position that cannot be encoded.</summary>
    private bool TryHandle(out CodecError error)
    {
        error = default;
        bool single = _encoding >= TextEncoding.Utf16;
        int end = _index;
        for (int at = _at; at < _text.Length && (end == _index || !single); end++)
        {
            if (CanEncode(CodePoints.At(_text, at, out int length)))
            {
                break;
            }

            at += length;
        }

        while (_index < end)
        {
            int c = CodePoints.At(_text, _at, out int length);
            if (!TryReplace(c))
            {
                error = _handler == CodecHandler.Unknown
                    ? CodecError.UnknownHandler(_handlerName)
                    : new CodecError(
                        TextErrorKind.UnicodeEncodeError, CodecNames.NameOf(_encoding), _index, end, Reason);
                return false;
            }

            _at += length;
            _index++;
        }

        return true;
    }

    private readonly string Reason => _encoding switch
    {
        TextEncoding.Ascii => "ordinal not in range(128)",
        TextEncoding.Latin1 => "ordinal not in range(256)",
        _ => "surrogates not allowed",
    };

    private readonly bool TryReplace(int c)
    {
        switch (_handler)
        {
            case CodecHandler.Ignore:
                return true;
            case CodecHandler.Replace:
                WriteCodePoint('?');
                return true;
            case CodecHandler.BackslashReplace:
                var escape = new TextBuffer(stackalloc char[10]);
                StringRepr.AppendEscape(ref escape, c);
                WriteText(escape.Written);
                return true;
            case CodecHandler.XmlCharacterReplace:
                WriteText($"&#{c};");
                return true;
            case CodecHandler.NameReplace when UnicodeNames.TryGetName(c, out var name):
                WriteText($"\\N{{{name}}}");
                return true;
            case CodecHandler.NameReplace:
                goto case CodecHandler.BackslashReplace;
            case CodecHandler.SurrogateEscape when c is >= 0xDC80 and <= 0xDCFF && _encoding < TextEncoding.Utf16:
                Write((byte)c);
                return true;
            case CodecHandler.SurrogatePass when _encoding is not (TextEncoding.Ascii or TextEncoding.Latin1):
                WriteCodePoint(c);
                return true;
            default:
                return false;
        }
    }

    private readonly void WriteText(ReadOnlySpan<char> ascii)
    {
        foreach (char c in ascii)
        {
            WriteCodePoint(c);
        }
    }

    private readonly void WriteCodePoint(int c)
    {
        switch (_encoding)
        {
            case TextEncoding.Ascii or TextEncoding.Latin1:
                Write((byte)c);
                break;
            case TextEncoding.Utf8 or TextEncoding.Utf8Marked:
                WriteUtf8(c);
                break;
            case TextEncoding.Utf16 or TextEncoding.Utf16Little or TextEncoding.Utf16Big:
                if (c >= 0x10000)
                {
                    WriteUnit(0xD800 + ((c - 0x10000) >> 10));
                    c = 0xDC00 + (c & 0x3FF);
                }

                WriteUnit(c);
                break;
            default:
                Span<byte> four = _bytes.GetSpan(4);
                if (_encoding == TextEncoding.Utf32Big)
                {
                    BinaryPrimitives.WriteInt32BigEndian(four, c);
                }
                else
                {
                    BinaryPrimitives.WriteInt32LittleEndian(four, c);
                }

                _bytes.Advance(4);
                break;
        }
    }

    private readonly void WriteUtf8(int c)
    {
        if (c < 0x80)
        {
            Write((byte)c);
        }
        else if (c < 0x800)
        {
            Write((byte)(0xC0 | c >> 6), (byte)(0x80 | c & 0x3F));
        }
        else if (c < 0x10000)
        {
            Write((byte)(0xE0 | c >> 12), (byte)(0x80 | c >> 6 & 0x3F), (byte)(0x80 | c & 0x3F));
        }
        else
        {
            Write(
                (byte)(0xF0 | c >> 18), (byte)(0x80 | c >> 12 & 0x3F), (byte)(0x80 | c >> 6 & 0x3F),
                (byte)(0x80 | c & 0x3F));
        }
    }

    private readonly void WriteUnit(int unit)
    {
        Span<byte> two = _bytes.GetSpan(2);
        if (_encoding == TextEncoding.Utf16Big)
        {
            BinaryPrimitives.WriteUInt16BigEndian(two, (ushort)unit);
        }
        else
        {
            BinaryPrimitives.WriteUInt16LittleEndian(two, (ushort)unit);
        }

        _bytes.Advance(2);
    }

    private readonly void Write(params ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);
}
