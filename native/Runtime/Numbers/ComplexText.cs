using Monty.Runtime.Text;

namespace Monty.Runtime.Numbers;

/// <summary>Reading complex numbers from text.</summary>
internal static class ComplexText
{
    private static readonly TextError Malformed = TextError.Value("complex() arg is a malformed string");

    /// <summary>The error of complex(str) for a text that is none; misplaced underscores have their own.</summary>
    public static TextError NotAComplex(string text)
    {
        for (int at = text.IndexOf('_'); at >= 0; at = text.IndexOf('_', at + 1))
        {
            if (!IsDigit(text, at - 1) || !IsDigit(text, at + 1))
            {
                return TextError.Value("could not convert string to complex: " + StringRepr.Repr(text));
            }
        }

        return Malformed;
    }

    /// <summary>Reads the text as complex(str) does: "1+2j", "j", "(3)", white space included.</summary>
    /// <remarks>The caller raises <see cref="NotAComplex"/> on false. Cost: linear.</remarks>
    public static bool TryParse(ReadOnlySpan<char> text, out double real, out double imaginary)
    {
        real = 0;
        imaginary = 0;
        if (!NumberText.IsAscii(text))
        {
            char[] ascii = new char[text.Length];
            text = ascii.AsSpan(0, NumberText.ToAscii(text, ascii));
        }

        text = NumberText.Trim(text);
        if (text.Length >= 2 && text[0] == '(' && text[^1] == ')')
        {
            text = NumberText.Trim(text[1..^1]);
        }

        if (text.Length == 0)
        {
            return false;
        }

        if ((text[^1] | 0x20) != 'j')
        {
            return !HasOuterSpace(text) && FloatText.TryParse(text, out real);
        }

        text = text[..^1];
        int split = SignOfImaginary(text);
        ReadOnlySpan<char> head = text[..split];
        ReadOnlySpan<char> tail = text[split..];
        if (head.Length > 0 && (HasOuterSpace(head) || !FloatText.TryParse(head, out real)))
        {
            return false;
        }

        if (tail is "" or "+" or "-")
        {
            imaginary = tail is "-" ? -1 : 1;
            return true;
        }

        return !HasOuterSpace(tail) && FloatText.TryParse(tail, out imaginary);
    }

    /// <summary>The position of the sign that starts the imaginary part, 0 when it is all there is.</summary>
    private static int SignOfImaginary(ReadOnlySpan<char> text)
    {
        for (int i = text.Length - 1; i > 0; i--)
        {
            // A sign behind the e of an exponent belongs to the exponent.
            if (text[i] is '+' or '-' && (text[i - 1] | 0x20) != 'e')
            {
                return i;
            }
        }

        return 0;
    }

    private static bool IsDigit(string text, int at) => (uint)at < (uint)text.Length
        && (char.IsAsciiDigit(text[at]) || (text[at] > 127 && UnicodeData.DecimalValue(text[at]) >= 0));

    private static bool HasOuterSpace(ReadOnlySpan<char> text) => NumberText.Trim(text).Length != text.Length;
}
