using System.Globalization;
using System.Text;

namespace Monty.TypeCheck.Formats;

/// <summary>Problems with the lines they are about, for people.</summary>
internal static class FullFormat
{
    /// <summary>Starts bold text.</summary>
    public const string Bold = "\e[1m";

    private const string Gutter = "\e[1m\e[94m";
    private const int MaxLine = 200;

    /// <summary>The colour of a severity.</summary>
    public static string ColorOf(Severity severity) => severity switch
    {
        Severity.Error => "\e[1m\e[91m", Severity.Warning => "\e[1m\e[33m", _ => "\e[1m\e[94m",
    };

    /// <summary>Text in a colour, or plain.</summary>
    public static string Paint(string text, string code, bool color) => color ? code + text + "\e[0m" : text;

    /// <summary>Writes problems, an empty line after each.</summary>
    public static void Write(StringBuilder output, IReadOnlyList<Problem> problems, bool color)
    {
        foreach (var problem in problems)
        {
            Write(output, new Place(problem), color);
        }
    }

    private static void Write(StringBuilder output, Place place, bool color)
    {
        var source = place.Problem.Source;
        output.Append(Paint(place.SeverityName + "[" + place.Rule + "]", ColorOf(place.Severity), color))
            .Append(Paint(": " + place.Message, Bold, color)).Append('\n');
        var first = HasText(place.Line - 1) ? place.Line - 1 : place.Line;
        var last = HasText(place.Line + 1) ? place.Line + 1 : place.Line;
        var width = last.ToString(CultureInfo.InvariantCulture).Length;
        var edge = new string(' ', width);
        output.Append(edge).Append(Paint("-->", Gutter, color)).Append(' ').Append(place.File)
            .Append(CultureInfo.InvariantCulture, $":{place.Line}:{place.Column}\n");
        output.Append(Paint(edge + " |", Gutter, color)).Append('\n');
        for (var line = first; line <= last; line++)
        {
            var number = line.ToString(CultureInfo.InvariantCulture).PadLeft(width);
            var text = source.LineText(line);
            output.Append(Paint(number + " |", Gutter, color)).Append(' ')
                .Append(text.Length > MaxLine ? text[..MaxLine] : text).Append('\n');
            if (line == place.Line)
            {
                var end = place.EndLine == place.Line ? place.EndColumn : text.Length + 1;
                var before = Math.Min(place.Column - 1, MaxLine);
                var marks = new string('^', Math.Clamp(end - place.Column, 1, MaxLine));
                output.Append(Paint(edge + " |", Gutter, color)).Append(' ').Append(' ', before)
                    .Append(Paint(marks, ColorOf(place.Severity), color)).Append('\n');
            }
        }

        output.Append(Paint(edge + " |", Gutter, color)).Append("\n\n");

        bool HasText(int line) => line >= 1 && line <= source.LineCount && !source.LineText(line).IsWhiteSpace();
    }
}
