namespace Monty.Tests.Structure;

/// <summary>Files keep the house rules about length, layout, names and unsafe code.</summary>
public sealed class FileTests
{
    [Fact]
    public void FilesAreShort() =>
        Violations.AssertNone(OwnText().SelectMany(file => FileRules.CheckLength(file.Path, file.Text)));

    [Fact]
    public void LinesAreNarrow() =>
        Violations.AssertNone(OwnText().SelectMany(file => FileRules.CheckLayout(file.Path, file.Text)));

    [Fact]
    public void NamesSaySomething() => Violations.AssertNone(Repository.Library.SelectMany(FileRules.CheckNames));

    [Fact]
    public void FilesAreNamedAfterTheirType() =>
        Violations.AssertNone(Repository.Library.SelectMany(FileRules.CheckMainType));

    [Fact]
    public void UnsafeCodeStandsInItsPlaces() =>
        Violations.AssertNone(Repository.Library.SelectMany(FileRules.CheckUnsafe));

    [Fact]
    public void NothingForbiddenIsSuppressed() =>
        Violations.AssertNone(Repository.Library.SelectMany(FileRules.CheckSuppressions));

    [Fact]
    public void ALongFileIsFound()
    {
        Assert.Empty(FileRules.CheckLength("Syntax/A.cs", new string('\n', 500)));
        Violations.AssertOne(FileRules.CheckLength("Syntax/A.cs", new string('\n', 501)), "501 lines");
    }

    [Theory]
    [InlineData("ok\n\tx", "A.cs:2: tab")]
    [InlineData("ok\r\nx", "A.cs:1: carriage return")]
    public void BadLayoutIsFound(string text, string reason) =>
        Violations.AssertOne(FileRules.CheckLayout("A.cs", text), reason);

    [Fact]
    public void ALongLiteralMayBeWide() =>
        Assert.Empty(FileRules.CheckLayout("A.cs", $"F(\"{new string('x', 121)}\")"));

    [Fact]
    public void AWideLineIsFound() =>
        Violations.AssertOne(FileRules.CheckLayout("A.cs", new string('x', 121)), "121 columns");

    [Theory]
    [InlineData("Syntax/StringUtils.cs", "class A;", "StringUtils")]
    [InlineData("Syntax/Helpers/A.cs", "class A;", "Helpers")]
    [InlineData("Syntax/A.cs", "class SessionManager;", "SessionManager")]
    [InlineData("Syntax/A.Misc.cs", "class A;", "Misc")]
    [InlineData("Syntax/A.cs", "class ParserCommon;", "ParserCommon")]
    public void AnEmptyNameIsFound(string path, string text, string reason) =>
        Violations.AssertOne(FileRules.CheckNames(Repository.Parse(path, text)), $"the name {reason} is not allowed");

    [Fact]
    public void NamesThatOnlyLookEmptyAreAllowed() =>
        Assert.Empty(FileRules.CheckNames(Repository.Parse("Syntax/Implicit.cs", "class CommonPrefix;")));

    [Fact]
    public void AFileWithoutItsTypeIsFound()
    {
        var file = Repository.Parse("Syntax/Lexer.Strings.cs", "class Other { class Lexer; }");
        Violations.AssertOne(FileRules.CheckMainType(file), "no type Lexer");
    }

    [Theory]
    [InlineData("class A { unsafe void F(int x) { var p = &x; } }")]
    [InlineData("class A { int F(ref int x) => Unsafe.Add(ref x, 1); }")]
    [InlineData("class A { int* _x; delegate*<int, int> _f; }")]
    [InlineData("class A { void F(Span<int> x) => MemoryMarshal.GetReference(x); }")]
    public void UnsafeCodeElsewhereIsFound(string text)
    {
        Violations.AssertOne(FileRules.CheckUnsafe(Repository.Parse("Library/A.cs", text)), "unsafe code");
        Assert.Empty(FileRules.CheckUnsafe(Repository.Parse("Abi/A.cs", text)));
    }

    [Fact]
    public void FunctionPointersAreAllowed() =>
        Assert.Empty(FileRules.CheckUnsafe(Repository.Parse("A.cs", "unsafe class A { delegate*<int, int> _f; }")));

    [Theory]
    [InlineData("#pragma warning disable IL2026\n", "IL2026")]
    [InlineData("[UnconditionalSuppressMessage(\"Trimming\", \"IL3050\")] class A;", "IL3050")]
    [InlineData("#pragma warning disable RS0030\n", "RS0030")]
    public void ASuppressionIsFound(string text, string reason) =>
        Violations.AssertOne(FileRules.CheckSuppressions(Repository.Parse("Library/A.cs", text)), reason);

    private static IEnumerable<(string Path, string Text)> OwnText()
    {
        foreach (var file in Repository.Library)
        {
            yield return (file.Path, file.Text);
        }
        (string Folder, string Extension)[] others =
        [
            ("native/Generators", ".cs"), ("tests/unit", ".cs"), ("tests/abi", ".c"),
            ("bindings", ".py"), ("bindings", ".ts"), ("bindings", ".rs"),
        ];
        foreach (var (folder, extension) in others)
        {
            foreach (var path in Repository.Files(folder, extension))
            {
                yield return ($"{folder}/{path}", Repository.Read($"{folder}/{path}"));
            }
        }
    }
}
