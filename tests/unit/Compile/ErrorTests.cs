using System.Globalization;
using System.Text.RegularExpressions;
using Monty.Compile;
using Monty.Source;
using Monty.Tests.Structure;

namespace Monty.Tests.Compile;

/// <summary>Compile errors as recorded from CPython in tests/bytecode/errors.</summary>
public sealed partial class ErrorTests
{
    /// <summary>The files of cases.</summary>
    public static TheoryData<string> Names() => [.. Repository.Files("tests/bytecode/errors", ".py")];

    /// <summary>Each program of a file has the error that stands in it, or none.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void ErrorsAreAsRecorded(string name)
    {
        var problems = new List<string>();
        foreach (string chunk in Repository.Read("tests/bytecode/errors/" + name).Split("# ---\n"))
        {
            Match mark = Mark().Match(chunk);
            string source = Mark().Replace(chunk, "");
            string expected = mark.Success ? mark.Value : "";
            string actual = Describe(source);
            if (expected != actual || (mark.Success && LineOf(chunk, mark.Index) != ErrorLine(source)))
            {
                problems.Add($"{source}\n    expected{expected}\n    actual  {actual}");
            }
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    private static int LineOf(string text, int index) => text.AsSpan(0, index).Count('\n') + 1;

    private static int ErrorLine(string source)
    {
        Diagnostic error = Programs.Compile(source).Error!;
        return new SourceText(source, "").LineOf(error.Start);
    }

    private static string Describe(string source)
    {
        CompileResult result = Programs.Compile(source);
        if (result.Error is not { } error)
        {
            Assert.Null(CodeVerifier.Verify(result.Unit!));
            return "";
        }

        var text = new SourceText(source, "");
        int line = text.LineOf(error.Start);
        int column = text.CodePointColumn(error.Start) + 1;
        string columns = column.ToString(CultureInfo.InvariantCulture);
        if (error.End > error.Start)
        {
            int endLine = text.LineOf(error.End);
            string prefix = endLine == line ? "" : string.Create(CultureInfo.InvariantCulture, $"{endLine}:");
            columns += string.Create(CultureInfo.InvariantCulture, $"-{prefix}{text.CodePointColumn(error.End) + 1}");
        }

        return $"  # error {columns}: {error.Message}";
    }

    [GeneratedRegex("  # error(?: [0-9:-]+)?: .*$", RegexOptions.Multiline)]
    private static partial Regex Mark();
}
