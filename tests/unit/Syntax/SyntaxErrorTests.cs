using System.Globalization;
using System.Text.RegularExpressions;
using Monty.Source;
using Monty.Syntax;
using Monty.Syntax.Tree;
using Monty.Tests.Structure;

namespace Monty.Tests.Syntax;

/// <summary>Syntax errors have the message and place that CPython recorded in tests/syntax.</summary>
/// <remarks>tests/ast/tool/record_syntax.py describes the form of the files.</remarks>
public sealed partial class SyntaxErrorTests
{
    private const string Separator = "# ---\n";

    /// <summary>The files of cases.</summary>
    public static TheoryData<string> Files => [.. Repository.Files("tests/syntax", ".py")];

    [Theory]
    [MemberData(nameof(Files))]
    public void ErrorsAreAsRecorded(string name)
    {
        List<string> different = [];
        foreach (string chunk in Repository.Read("tests/syntax/" + name).Split(Separator))
        {
            string actual = Annotate(Annotation().Replace(chunk, string.Empty));
            if (actual != chunk)
            {
                different.Add($"expected:\n{chunk}actual:\n{actual}");
            }
        }

        Assert.True(different.Count == 0, string.Join("\n", different));
    }

    /// <summary>The source with its error written on the line where it is.</summary>
    private static string Annotate(string text)
    {
        SourceText source = new(text, "case");
        ParseResult<Module> result = Parser.Parse(source, ParseOptions.Default);
        if (result.Error is not { } error)
        {
            return text;
        }

        TextPosition start = source.PositionOf(error.Start);
        string columns = Number(source.CodePointColumn(error.Start) + 1);
        if (error.End > error.Start)
        {
            TextPosition end = source.EndPositionOf(error.End);
            string line = end.Line == start.Line ? string.Empty : Number(end.Line) + ":";
            columns += $"-{line}{Number(source.CodePointColumn(error.End, end.Line) + 1)}";
        }

        string message = error.Kind == DiagnosticKind.SyntaxError
            ? error.Message
            : $"{error.TypeName}: {error.Message}";
        int at = source.LineEnd(start.Line);
        return source.Text.Insert(at, $"  # error {columns}: {message}");
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("  # error(?: [0-9:-]+)?: .*$", RegexOptions.Multiline)]
    private static partial Regex Annotation();
}
