using System.Globalization;
using System.Numerics;
using Monty.Runtime.Numbers;
using Monty.Runtime.Text;
using static Monty.Tests.Runtime.Recording;

namespace Monty.Tests.Runtime;

/// <summary>Templates of str.format and of the percent operator against the recording of CPython.</summary>
public sealed class TemplateTests
{
    private static readonly IWorkMeter Meter = Unmetered.Instance;

    [Fact]
    public void Templates() => Run("template", a =>
    {
        FormatTemplate template = FormatTemplate.Parse(Text(a[0]));
        var parts = new List<string> { a[0] };
        foreach (TemplateSegment segment in template.Segments)
        {
            parts.Add(Escape(segment.Literal));
            parts.Add(segment.Field is null ? "-" : "+" + Escape(segment.Field));
            parts.Add(Escape(segment.Spec));
            parts.Add(segment.Conversion == 0 ? "" : Escape(char.ConvertFromUtf32(segment.Conversion)));
        }

        if (template.Error.IsError)
        {
            parts.Add(Show(template.Error));
        }

        return string.Join("\t", parts);
    });

    [Fact]
    public void Paths() => Run("path", a =>
    {
        FieldPath path = FieldPath.Parse(Text(a[0]));
        var parts = new List<string> { a[0] };
        if (path.FirstError.IsError)
        {
            return a[0] + "\t" + Show(path.FirstError);
        }

        parts.Add(path.Index >= 0 ? Number(path.Index) : "'" + Escape(path.First));
        foreach (FieldStep step in path.Steps)
        {
            parts.Add(step.IsAttribute ? "1" : "0");
            parts.Add(step.Index >= 0 ? Number(step.Index) : "'" + Escape(step.Name));
        }

        if (path.Error.IsError)
        {
            parts.Add(Show(path.Error));
        }

        return string.Join("\t", parts);
    });

    [Fact]
    public void Percent() => Run("percent", a => Last(a, Format(Text(a[0]), a[1..^1], false)));

    [Fact]
    public void PercentWithKeys() => Run("percentkeys", a => Last(a, Format(Text(a[0]), a[1..^1], true)));

    [Fact]
    public void NumberingIsEitherWay()
    {
        var numbering = new FieldNumbering();
        Assert.True(numbering.TryResolve(FieldPath.Parse(""), out long index, out _));
        Assert.Equal(0, index);
        Assert.True(numbering.TryResolve(FieldPath.Parse("name"), out index, out _));
        Assert.Equal(-1, index);
        Assert.True(numbering.TryResolve(FieldPath.Parse("[3]"), out index, out _));
        Assert.Equal(1, index);
        Assert.False(numbering.TryResolve(FieldPath.Parse("0"), out _, out TextError error));
        Assert.Equal("cannot switch from automatic field numbering to manual field specification", error.Message);
    }

    /// <summary>Performs a template the way the interpreter does, for ints, floats and strings.</summary>
    private static string Format(string template, string[] arguments, bool keys)
    {
        var text = new TextBuffer(stackalloc char[64]);
        int next = 0;
        string? key = null;
        foreach (PercentSegment parsed in PercentTemplate.Parse(template))
        {
            PercentSegment segment = parsed;
            text.Append(segment.Literal);
            if (segment.Conversion == 0 && !segment.Error.IsError)
            {
                continue;
            }

            if (segment.Key is not null || segment.KeyIsIncomplete)
            {
                if (!keys || segment.KeyIsIncomplete)
                {
                    return Show(keys ? segment.Error : PercentTemplate.NeedsMapping);
                }

                if (segment.Key is not ("a" or "b"))
                {
                    return "!KeyError";
                }

                key = segment.Key == "a" ? arguments[0] : arguments[1];
            }

            if (segment.Width == PercentSegment.FromArgument)
            {
                if (!TryStar(arguments, keys, ref next, out long width, out TextError star))
                {
                    return Show(star);
                }

                segment = segment.WithWidth(width);
            }

            if (segment.Precision == PercentSegment.FromArgument)
            {
                if (!TryStar(arguments, keys, ref next, out long precision, out TextError star))
                {
                    return Show(star);
                }

                segment = segment.WithPrecision(precision);
            }

            if (segment.Error.IsError)
            {
                return Show(segment.Error);
            }

            if (segment.Key is null && (keys || next >= arguments.Length))
            {
                return Show(PercentTemplate.NotEnoughArguments);
            }

            string argument = segment.Key is not null ? key! : arguments[next++];
            if (!TryConvert(ref text, segment, argument, out TextError error))
            {
                return Show(error);
            }
        }

        return !keys && next < arguments.Length ? Show(PercentTemplate.ArgumentsLeft) : Escape(text.ToString());
    }

    private static bool TryStar(string[] arguments, bool keys, ref int next, out long value, out TextError error)
    {
        value = 0;
        error = PercentTemplate.StarNeedsInt;
        if (keys || next >= arguments.Length)
        {
            error = PercentTemplate.NotEnoughArguments;
            return false;
        }

        string argument = arguments[next++];
        return argument[0] == 'i' && long.TryParse(argument.AsSpan(1), NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture, out value);
    }

    private static bool TryConvert(ref TextBuffer text, PercentSegment segment, string argument, out TextError error)
    {
        char kind = argument[0];
        BigInteger number = kind == 'i' ? Int(argument[1..]) : 0;
        double real = kind == 'f' ? Float(argument[1..]) : (double)number;
        string type = kind switch { 'i' => "int", 'f' => "float", _ => "str" };
        string shown = kind switch { 'i' => Number(number), 'f' => FloatText.Repr(real), _ => Text(argument[1..]) };
        switch (segment.Conversion)
        {
            case 's':
                return PercentFormat.TryAppendText(ref text, segment, shown, Meter, out error);
            case 'r' or 'a':
                shown = kind != 's' ? shown : segment.Conversion == 'r'
                    ? StringRepr.Repr(shown) : StringRepr.Ascii(shown);
                return PercentFormat.TryAppendText(ref text, segment, shown, Meter, out error);
            case 'c' when kind == 'i':
                return PercentFormat.TryAppendCharacter(ref text, segment, number, Meter, out error);
            case 'c' when kind == 's' && CodePoints.Count(shown) == 1:
                return PercentFormat.TryAppendCharacter(ref text, segment, CodePoints.At(shown, 0, out _), Meter,
                    out error);
            case 'c':
                string what = kind == 's' ? $"a string of length {CodePoints.Count(shown)}" : type;
                error = TextError.Type($"%c requires an int or a unicode character, not {what}");
                return false;
            case var c when PercentFormat.WantsInt(c):
                if (kind == 's' || (kind == 'f' && c is 'x' or 'X' or 'o'))
                {
                    error = PercentFormat.NotAnInt(c, type);
                    return false;
                }

                if (kind == 'f' && !FloatMath.TryToInteger(real, out number, out error))
                {
                    return false;
                }

                return PercentFormat.TryAppendInt(ref text, segment, number, 4300, Meter, out error);
            case var c when PercentFormat.WantsFloat(c):
                error = TextError.Type($"must be real number, not {type}");
                return kind != 's' && PercentFormat.TryAppendFloat(ref text, segment, real, Meter, out error);
            default:
                error = segment.Unsupported;
                return false;
        }
    }

    private static string Last(string[] fields, string result) => string.Join("\t", fields[..^1].Append(result));

    // The line is rebuilt as a whole: how many fields it has depends on the template.
    private static void Run(string area, Func<string[], string> compute) =>
        Check("templates.txt", area, a => area + "\t" + compute(a), true);

    private static string Number(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);
}
