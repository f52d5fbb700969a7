using System.Text.RegularExpressions;

namespace Monty.Tests.Structure;

/// <summary>Cases and recordings belong together, and a case's name is a sentence.</summary>
public sealed partial class CorpusTests
{
    private static readonly string[] Folders = ["tests/language", "tests/modules", "tests/differences", "tests/limits"];

    [Fact]
    public void CasesAndRecordingsBelongTogether()
    {
        foreach (var folder in Folders)
        {
            var files = new[] { ".py", ".out", ".err" }.SelectMany(extension => Repository.Files(folder, extension));
            Violations.AssertNone(CheckPairs([.. files]));
        }
    }

    [Fact]
    public void CaseNamesAreSentences() =>
        Violations.AssertNone(Folders.SelectMany(folder => CheckNames(Repository.Files(folder, ".py"))));

    [Fact]
    public void AMissingRecordingIsFound() => Violations.AssertOne(CheckPairs(["a/b.py"]), "a/b.py: no recording");

    [Theory]
    [InlineData("a/b.err")]
    [InlineData("a/b.out")]
    public void ALeftoverRecordingIsFound(string leftover) =>
        Violations.AssertOne(CheckPairs(["a/c.py", "a/c.out", leftover]), leftover + ": no case");

    [Theory]
    [InlineData("a/Case.py")]
    [InlineData("a/test-1.py")]
    [InlineData("a/case1.py")]
    public void ABadNameIsFound(string name) => Violations.AssertOne(CheckNames([name]), "not a sentence");

    private static IEnumerable<string> CheckPairs(IReadOnlyCollection<string> files)
    {
        var all = files.ToHashSet(StringComparer.Ordinal);
        var cases = files.Where(path => path.EndsWith(".py", StringComparison.Ordinal));
        var recordings = files.Where(path => !path.EndsWith(".py", StringComparison.Ordinal));
        return cases.Where(path => !all.Contains(Path.ChangeExtension(path, ".out")))
            .Select(path => path + ": no recording")
            .Concat(recordings.Where(path => !all.Contains(Path.ChangeExtension(path, ".py")))
                .Select(path => path + ": no case"));
    }

    private static IEnumerable<string> CheckNames(IEnumerable<string> paths) =>
        paths.Where(path => !Sentence().IsMatch(path)).Select(path => path + ": not a sentence_in_lower_case");

    [GeneratedRegex(@"^([a-z][a-z0-9_]*/)*[a-z][a-z0-9]*(_[a-z0-9]+)*(?<!\b(case|test|part)_?\d+)\.py$")]
    private static partial Regex Sentence();
}
