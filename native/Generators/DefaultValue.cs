using System.Globalization;
using System.Numerics;

namespace Monty.Generators;

/// <summary>The defaults of parameters that the library can read.</summary>
internal static class DefaultValue
{
    /// <summary>What inspect.signature shows for a default that has no text: the argument is missing.</summary>
    public const string Absent = "<unrepresentable>";

    /// <summary>True for a text that Runtime/Calls/SignatureParser.cs turns into a value.</summary>
    public static bool IsKnown(string text) =>
        text is Absent or "None" or "True" or "False" or "Ellipsis" or "..." or "()" or "b''" or "inf"
        || IsText(text)
        || BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
        || double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static bool IsText(string text)
    {
        if (text.Length < 2 || text[0] is not ('\'' or '"') || text[text.Length - 1] != text[0])
        {
            return false;
        }

        // Other escapes are not needed in defaults.
        for (var i = text.IndexOf('\\'); i >= 0; i = text.IndexOf('\\', i + 2))
        {
            if (i + 2 == text.Length || "ntr\\'\"0".IndexOf(text[i + 1]) < 0)
            {
                return false;
            }
        }

        return true;
    }
}
