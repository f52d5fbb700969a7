using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Monty.Tests.Structure;

/// <summary>Every exported function runs inside the guard and is declared in monty.h.</summary>
public sealed partial class ExportTests
{
    /// <summary>Functions that touch neither handles nor the machine.</summary>
    private static readonly string[] Unguarded = ["monty_abi_version", "monty_version", "monty_free"];

    [Fact]
    public void EveryExportIsGuarded() => Violations.AssertNone(Repository.Library.SelectMany(CheckGuards));

    [Fact]
    public void ExportsAreTheFunctionsOfTheHeader()
    {
        var declared = Declaration().Matches(Repository.Read("monty.h")).Select(match => match.Groups[1].Value);
        var exported = Repository.Library.SelectMany(Exports).Select(export => export.Name);
        Assert.Equal(declared.Order(StringComparer.Ordinal), exported.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("static int F() => Work();")]
    [InlineData("static int F() { Work(); return Guard.Invoke(1); }")]
    public void AnUnguardedExportIsFound(string text)
    {
        var file =
            Repository.Parse("Abi/A.cs", $"class A {{ [UnmanagedCallersOnly(EntryPoint = \"monty_f\")] {text} }}");
        Violations.AssertOne(CheckGuards(file), "monty_f is not one call of Guard");
    }

    private static IEnumerable<string> CheckGuards(SourceFile file) => Exports(file)
        .Where(export => !Unguarded.Contains(export.Name) && !IsGuarded(export.Method))
        .Select(export => $"{file.At(export.Method.GetLocation())}: {export.Name} is not one call of Guard");

    private static bool IsGuarded(MethodDeclarationSyntax method)
    {
        var body = method.ExpressionBody?.Expression;
        if (method.Body is { Statements: [ReturnStatementSyntax only] })
        {
            body = only.Expression;
        }
        return body is InvocationExpressionSyntax call
            && call.Expression.ToString().StartsWith("Guard.Invoke", StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, MethodDeclarationSyntax Method)> Exports(SourceFile file) =>
        from method in file.Tree.DescendantNodes().OfType<MethodDeclarationSyntax>()
        from attribute in method.AttributeLists.SelectMany(list => list.Attributes)
        where attribute.Name.ToString() == "UnmanagedCallersOnly"
        select (EntryPoint().Match(attribute.ToString()).Groups[1].Value, method);

    [GeneratedRegex("EntryPoint = \"(\\w+)\"")]
    private static partial Regex EntryPoint();

    [GeneratedRegex(@"^MONTY_API\b[^;{(]*?\b(monty_\w+)\s*\(", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
