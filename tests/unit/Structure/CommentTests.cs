namespace Monty.Tests.Structure;

/// <summary>Comments keep the house rules.</summary>
public sealed class CommentTests
{
    private const string Summary = "/// <summary>x</summary>\n";

    [Fact]
    public void MembersHaveSummaries() =>
        Violations.AssertNone(Repository.Library.SelectMany(CommentRules.CheckSummaries));

    [Fact]
    public void UnfinishedWorkHasAnIssue() =>
        Violations.AssertNone(Repository.Library.SelectMany(CommentRules.CheckUnfinished));

    [Theory]
    [InlineData("internal class Bare { }", "Bare has no summary")]
    [InlineData("enum Bare { }", "Bare has no summary")]
    [InlineData("/** <summary>x</summary> */ class A { internal int F() => 1; }", "F has no summary")]
    [InlineData(Summary + "class A { internal const int N = 1; }", "N has no summary")]
    [InlineData(Summary + "class A {\n" + Summary + "internal int A;\ninternal int B;\n\ninternal int C; }", "C has")]
    [InlineData(Summary + "interface A { int P { get; } }", "P has no summary")]
    [InlineData(Summary + "class A { public int this[int i] => i; }", "public has no summary")]
    public void AMissingSummaryIsFound(string text, string reason) =>
        Violations.AssertOne(CommentRules.CheckSummaries(Repository.Parse("A.cs", "namespace N;\n" + text)), reason);

    [Theory]
    [InlineData(Summary + "class A { int _x; void F() { } private class B { public int X; } }")]
    [InlineData(Summary + "class A { public A() { } public override string ToString() => \"\"; }")]
    [InlineData("partial class A { }")]
    public void PrivateMembersAndOverridesNeedNone(string text) =>
        Assert.Empty(CommentRules.CheckSummaries(Repository.Parse("A.cs", "namespace N;\n" + text)));

    [Fact]
    public void UnfinishedWorkWithoutAnIssueIsFound()
    {
        var bad = Repository.Parse("A.cs", "class A { } // TODO finish");
        Violations.AssertOne(CommentRules.CheckUnfinished(bad), "unfinished");
        var good = Repository.Parse("A.cs", "class A { string Todo = \"TODO\"; } // TODO(#12) finish");
        Assert.Empty(CommentRules.CheckUnfinished(good));
    }
}
