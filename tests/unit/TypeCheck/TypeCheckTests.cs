using System.Text.RegularExpressions;
using Monty.Source;
using Monty.Tests.Structure;
using Monty.TypeCheck.Formats;
using Checker = Monty.TypeCheck.Checker;
using Problem = Monty.TypeCheck.Problem;

namespace Monty.Tests.TypeCheck;

/// <summary>The checker reports what the marks in tests/typecheck say, and nothing else.</summary>
/// <remarks>
/// `# error: rule "message"`, any number of times on a line; `# reveal: type`. run.py there asks the package.
/// </remarks>
public sealed partial class TypeCheckTests
{
    /// <summary>The files of cases.</summary>
    public static TheoryData<string> Files =>
        [.. Repository.Files("tests/typecheck", ".py").Where(name => name != "run.py")];

    [Theory]
    [MemberData(nameof(Files))]
    public void ProblemsAreAsMarked(string name)
    {
        SourceText source = new(Repository.Read("tests/typecheck/" + name), name);
        var expected = Marks(source);
        List<string> different = [];
        foreach (var problem in new Checker().Check(source, null, []))
        {
            var line = source.LineOf(problem.Start);
            var at = expected.FindIndex(one => one.Line == line && one.Rule == problem.Rule && Fits(problem, one.Text));
            if (at < 0)
            {
                different.Add($"{line}: unexpected {problem.Rule}: {problem.Message}");
            }
            else
            {
                expected.RemoveAt(at);
            }
        }

        different.AddRange(expected.Select(one => $"{one.Line}: missing {one.Rule}: {one.Text}"));
        Assert.True(different.Count == 0, string.Join("\n", different));
    }

    [Fact]
    public void DeclarationsAreSeenAndEarlierProgramsToo()
    {
        SourceText stubs = new("limit: int\ndef fetch(key: str) -> int: ...\n", "type_stubs.pyi");
        SourceText earlier = new("names = ['a']\ndef twice(x: int) -> int:\n    return x * 2\n", "main.py");
        SourceText source = new("fetch(1)\ntwice('a')\nprint(limit + 1, names)\nunknown\n", "main.py");
        var rules = new Checker().Check(source, stubs, [earlier]).Select(problem => problem.Rule);
        Assert.Equal(["invalid-argument-type", "invalid-argument-type", "unresolved-reference"], rules);
    }

    [Theory]
    [InlineData("concise",
        "main.py:1:10: error[invalid-assignment] Object of type `Literal[\"a\"]` is not assignable to `int`\n")]
    [InlineData(
        "pylint", "main.py:1: [invalid-assignment] Object of type `Literal[\"a\"]` is not assignable to `int`\n")]
    [InlineData(
        "full",
            "error[invalid-assignment]: Object of type `Literal[\"a\"]` is not assignable to `int`\n --> main.py:1:10\n  |\n1 | x: int = \"a\"\n  |          ^^^\n  |\n\n")]
    [InlineData(
        "azure",
            "##vso[task.logissue type=error;sourcepath=/main.py;linenumber=1;columnnumber=10;code=invalid-assignment;]Object of type `Literal[\"a\"]` is not assignable to `int`\n")]
    public void FormatsAreAsDocumented(string format, string expected)
    {
        var problems = new Checker().Check(new SourceText("x: int = \"a\"", "main.py"), null, []);
        Assert.True(ProblemFormat.TryRender(format, problems, color: false, out var text));
        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonlines")]
    [InlineData("rdjson")]
    [InlineData("gitlab")]
    public void JsonFormatsAreJson(string format)
    {
        var problems = new Checker().Check(new SourceText("x: int = \"a\"", "main.py"), null, []);
        Assert.True(ProblemFormat.TryRender(format, problems, color: false, out var text));
        using var document = System.Text.Json.JsonDocument.Parse(text);
        Assert.Contains("invalid-assignment", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void HostileProgramsEnd(string text)
    {
        // Work is bounded, whatever the text; how long that takes is a matter of the machine.
        Assert.NotNull(new Checker().Check(new SourceText(text, "main.py"), null, []));
    }

    /// <summary>Programs that grow, nest or turn in circles.</summary>
    public static TheoryData<string> Hostile =>
    [
        string.Concat(Enumerable.Range(0, 90).Select(i => new string(' ', i) + "while x:\n")) + new string(' ', 90)
            + "x = (x, x)\n",
        "x = 1\n" + string.Concat(Enumerable.Range(0, 2000).Select(i => $"if x: x = {i}\n")) + "print(x)\n",
        "x = " + string.Concat(Enumerable.Repeat("[", 190)) + string.Concat(Enumerable.Repeat("]", 190)),
        "x = 1" + string.Concat(Enumerable.Repeat(" + 1", 4000)),
        "class A(B): ...\nclass B(A): ...\nA().x\ntype X = X | int\ny: X = 1\nclass C(C): ...\n",
        "x = (1, 2)\n" + string.Concat(Enumerable.Repeat("x = (x, x)\n", 60)) + "x + x < x\n",
        "f = lambda: f()\n" + string.Concat(Enumerable.Range(0, 150).Select(i => $"f = (lambda g: lambda: g())(f)\n")),
        "print(" + string.Concat(Enumerable.Repeat("max([", 60)) + "1" + string.Concat(Enumerable.Repeat("])", 60))
            + ")",
    ];

    private static bool Fits(Problem problem, string text) => problem.Rule == "revealed-type"
        ? problem.Message == $"Revealed type: `{text}`" : problem.Message == text;

    private static List<(int Line, string Rule, string Text)> Marks(SourceText source)
    {
        List<(int Line, string Rule, string Text)> marks = [];
        for (var line = 1; line <= source.LineCount; line++)
        {
            var text = source.LineText(line).ToString();
            if (text.Contains("# error: ", StringComparison.Ordinal))
            {
                marks.AddRange(
                    Error().Matches(text).Select(match => (line, match.Groups[1].Value, match.Groups[2].Value)));
            }

            if (text.IndexOf("# reveal: ", StringComparison.Ordinal) is >= 0 and var reveal)
            {
                marks.Add((line, "revealed-type", text[(reveal + 10)..]));
            }
        }

        return marks;
    }

    [GeneratedRegex("# error: ([\\w-]+) \"(.*?)\"(?= # error: |$)")]
    private static partial Regex Error();
}
