using System.Globalization;
using System.Numerics;
using System.Text;
using Monty.Hosting.Bytes;

namespace Monty.Tests.Hosting;

/// <summary>Shows messages as text; a second reader of the format, written apart from the library's.</summary>
internal static class WireText
{
    /// <summary>Kind and body, for example <c>C 2</c>.</summary>
    public static string Show(ReadOnlySpan<byte> message)
    {
        if (message.IsEmpty)
        {
            return "";
        }

        var reader = new ByteReader(message[2..]);
        var text = new StringBuilder().Append((char)message[1]).Append(' ');
        Value(ref reader, text);
        Assert.False(reader.Failed, "cut off: " + text);
        Assert.Equal(0, reader.Remaining);
        return text.ToString();
    }

    private static void Value(ref ByteReader reader, StringBuilder text)
    {
        var code = (char)reader.Byte();
        switch (code)
        {
            case 'N':
                text.Append("None");
                break;
            case 'T':
                text.Append("True");
                break;
            case 'F':
                text.Append("False");
                break;
            case '.':
                text.Append("...");
                break;
            case 'i':
                text.Append(reader.Int32().ToString(CultureInfo.InvariantCulture));
                break;
            case 'l':
                text.Append(Long(ref reader).ToString(CultureInfo.InvariantCulture));
                break;
            case 'g':
                text.Append(BitConverter.Int64BitsToDouble(reader.Int64()).ToString("R", CultureInfo.InvariantCulture));
                break;
            case 'y':
                text.Append("complex:").Append(reader.Int64()).Append(',').Append(reader.Int64());
                break;
            case 'u':
                text.Append('\'').Append(Encoding.UTF8.GetString(reader.Take(reader.Int32()))).Append('\'');
                break;
            case 's':
                text.Append("b'").Append(Encoding.Latin1.GetString(reader.Take(reader.Int32()))).Append('\'');
                break;
            case '(' or '[' or '<' or '>':
                Items(ref reader, text, code);
                break;
            case '{':
                Entries(ref reader, text);
                break;
            case '@':
                text.Append(Encoding.UTF8.GetString(reader.Take(reader.Byte()))).Append(':');
                Value(ref reader, text);
                break;
            default:
                Assert.Fail($"code {code}");
                break;
        }
    }

    private static void Items(ref ByteReader reader, StringBuilder text, char code)
    {
        var count = reader.Int32();
        text.Append(code);
        for (var i = 0; i < count; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Value(ref reader, text);
        }

        text.Append(code switch { '(' => ')', '[' => ']', '<' => '>', _ => '<' });
    }

    private static void Entries(ref ByteReader reader, StringBuilder text)
    {
        text.Append('{');
        while (reader.Peek() != '0')
        {
            text.Append(text[^1] == '{' ? "" : ", ");
            Value(ref reader, text);
            text.Append(": ");
            Value(ref reader, text);
        }

        reader.Byte();
        text.Append('}');
    }

    private static BigInteger Long(ref ByteReader reader)
    {
        var count = reader.Int32();
        var number = BigInteger.Zero;
        for (var i = 0; i < Math.Abs(count); i++)
        {
            number |= (BigInteger)reader.UInt16() << (15 * i);
        }

        return count < 0 ? -number : number;
    }
}
