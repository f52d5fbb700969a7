using System;
using System.Globalization;
using System.Numerics;

namespace Monty.Generators;

/// <summary>Turns the default of a parameter into the C# expression of its value.</summary>
internal static class DefaultValue
{
    /// <summary>What inspect.signature shows for a default that has no text: the argument is missing.</summary>
    public const string Absent = "<unrepresentable>";

    private const string Value = "global::Monty.Runtime.Values.Value";

    /// <summary>The C# expression, or null for a text that is not supported.</summary>
    public static string? Expression(string text)
    {
        switch (text)
        {
            case Absent: return Value + ".Missing";
            case "None": return Value + ".None";
            case "True": return Value + ".True";
            case "False": return Value + ".False";
            case "Ellipsis" or "...": return Value + ".Ellipsis";
            case "()": return Value + ".Of(global::Monty.Runtime.Objects.PyTuple.Empty)";
            case "b''": return Value + ".Of(global::Monty.Runtime.Objects.PyBytes.Empty)";
            case "inf": return Value + ".Float(double.PositiveInfinity)";
        }

        if (text.Length >= 2 && text[0] is '\'' or '"' && text[text.Length - 1] == text[0])
        {
            return Text(text.Substring(1, text.Length - 2));
        }

        if (BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number >= long.MinValue && number <= long.MaxValue
                ? Value + ".Int(" + Long((long)number) + ")"
                : Value + ".Int(global::System.Numerics.BigInteger.Parse(\"" + number
                    + "\", global::System.Globalization.CultureInfo.InvariantCulture))";
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real)
            ? Value + ".Float(" + real.ToString("R", CultureInfo.InvariantCulture) + "d)"
            : null;
    }

    private static string Long(long number) =>
        number == long.MinValue ? "long.MinValue" : number.ToString(CultureInfo.InvariantCulture) + "L";

    private static string? Text(string body)
    {
        // Python and C# agree on these escapes; other ones are not needed in defaults.
        for (var i = body.IndexOf('\\'); i >= 0; i = body.IndexOf('\\', i + 2))
        {
            if (i + 1 == body.Length || "ntr\\'\"0".IndexOf(body[i + 1]) < 0)
            {
                return null;
            }
        }

        return Value + ".Str(\"" + body.Replace("\\\"", "\"").Replace("\"", "\\\"") + "\")";
    }
}
