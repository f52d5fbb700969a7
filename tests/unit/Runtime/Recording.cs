using System.Globalization;
using System.Numerics;
using System.Text;

namespace Monty.Tests.Runtime;

/// <summary>Lines of what CPython printed, in tests/unit/data.</summary>
internal static class Recording
{
    /// <summary>
    /// Compares every line of an area with what the function makes of its arguments; fails with the first few.
    /// </summary>
    public static void Check(string file, string area, Func<string[], string> compute, bool whole = false)
    {
        var failures = new List<string>();
        int lines = 0;
        int failed = 0;
        foreach (string line in File.ReadLines(PathOf(file)))
        {
            string[] fields = line.Split('\t');
            if (fields[0] != area)
            {
                continue;
            }

            lines++;
            string[] arguments = fields[1..];
            string actual = compute(arguments);
            if (whole ? line != actual : !line.EndsWith("\t" + actual, StringComparison.Ordinal))
            {
                failed++;
                if (failures.Count < 12)
                {
                    failures.Add($"{Cut(line)}\n      got {Cut(actual)}");
                }
            }
        }

        Assert.True(lines > 0, $"no lines for {area}");
        Assert.True(failed == 0, $"{failed} of {lines} differ:\n" + string.Join("\n", failures));
    }

    /// <summary>The path of a recording.</summary>
    public static string PathOf(string file)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NativeLib.csproj")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "tests", "unit", "data", file);
    }

    /// <summary>A float from the digits of its bits.</summary>
    public static double Float(string bits) =>
        BitConverter.UInt64BitsToDouble(ulong.Parse(bits, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    /// <summary>The digits of the bits of a float; all nans are alike.</summary>
    public static string Bits(double value) =>
        double.IsNaN(value) ? "7ff8000000000000"
            : BitConverter.DoubleToUInt64Bits(value).ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>An int, decimal or hexadecimal.</summary>
    public static BigInteger Int(string text)
    {
        bool negative = text[0] == '-';
        text = text.TrimStart('-');
        BigInteger value = text.StartsWith("0x", StringComparison.Ordinal)
            ? BigInteger.Parse("0" + text[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)
            : BigInteger.Parse(text, CultureInfo.InvariantCulture);
        return negative ? -value : value;
    }

    /// <summary>An int as recordings show it.</summary>
    public static string Show(BigInteger value)
    {
        if (BigInteger.Abs(value) < BigInteger.One << 64)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        string digits = BigInteger.Abs(value).ToString("x", CultureInfo.InvariantCulture).TrimStart('0');
        return (value.Sign < 0 ? "-0x" : "0x") + digits;
    }

    /// <summary>A text whose characters beyond ASCII are escaped.</summary>
    public static string Text(string escaped)
    {
        var text = new StringBuilder();
        for (int i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] == '\\')
            {
                text.Append((char)ushort.Parse(escaped.AsSpan(i + 2, 4), NumberStyles.HexNumber,
                    CultureInfo.InvariantCulture));
                i += 5;
            }
            else
            {
                text.Append(escaped[i]);
            }
        }

        return text.ToString();
    }

    /// <summary>Escapes a text as recordings do.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (char c in text)
        {
            if (c is >= ' ' and < '\x7f' and not '\\')
            {
                escaped.Append(c);
            }
            else
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
        }

        return escaped.ToString();
    }

    /// <summary>An error as recordings show it.</summary>
    public static string Show(Monty.Runtime.Text.TextError error) => $"!{error.Kind}: {Escape(error.Message)}";

    private static string Cut(string text) => text.Length > 400 ? text[..400] + "..." : text;
}
