using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Monty.Tests.Structure;

/// <summary>Rules about comments: types and non-private members have a summary, unfinished work an issue.</summary>
internal static partial class CommentRules
{
    /// <summary>Reports types and non-private members without a summary.</summary>
    public static IEnumerable<string> CheckSummaries(SourceFile file) =>
        file.Tree.DescendantNodes().OfType<MemberDeclarationSyntax>()
            .Where(member => NeedsSummary(member) && !HasSummary(member))
            .Select(member => $"{file.At(NameOf(member).GetLocation())}: {NameOf(member).Text} has no summary");

    /// <summary>Reports comments about unfinished work that name no issue.</summary>
    public static IEnumerable<string> CheckUnfinished(SourceFile file) =>
        file.Tree.DescendantTrivia(descendIntoTrivia: false)
            .Where(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && Unfinished().IsMatch(trivia.ToFullString()))
            .Select(trivia => $"{file.At(trivia.GetLocation())}: unfinished work without an issue number");

    private static bool NeedsSummary(MemberDeclarationSyntax member)
    {
        if (member is BaseNamespaceDeclarationSyntax or GlobalStatementSyntax or EnumMemberDeclarationSyntax
            or ConstructorDeclarationSyntax or DestructorDeclarationSyntax or OperatorDeclarationSyntax
            or ConversionOperatorDeclarationSyntax or IncompleteMemberSyntax)
        {
            return false;
        }
        var isOverride = member.Modifiers.Any(SyntaxKind.OverrideKeyword);
        var types = member.Ancestors().OfType<BaseTypeDeclarationSyntax>();
        return !isOverride && IsVisible(member) && types.All(IsVisible);
    }

    private static bool IsVisible(MemberDeclarationSyntax member)
    {
        var isVisible = member.Modifiers.Any(modifier => modifier.Kind() is
            SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword);
        return isVisible
            || member.Parent is InterfaceDeclarationSyntax or BaseNamespaceDeclarationSyntax or CompilationUnitSyntax;
    }

    // One part of a partial type carries the summary for all; which one is up to the author.
    private static bool HasSummary(MemberDeclarationSyntax member)
    {
        var isOtherPart = member is TypeDeclarationSyntax && member.Modifiers.Any(SyntaxKind.PartialKeyword);
        var text = member.GetLeadingTrivia().ToFullString();
        return isOtherPart || text.Contains("<summary>", StringComparison.Ordinal)
            || text.Contains("<inheritdoc", StringComparison.Ordinal) || SharesSummary(member, text);
    }

    // Fields that follow each other without a blank line are a group: the first one's summary speaks for all.
    private static bool SharesSummary(MemberDeclarationSyntax member, string leading)
    {
        var isAfterBlank = leading.Contains('\n', StringComparison.Ordinal);
        if (isAfterBlank || member is not FieldDeclarationSyntax || member.Parent is not TypeDeclarationSyntax type)
        {
            return false;
        }
        var index = type.Members.IndexOf(member);
        return index > 0 && type.Members[index - 1] is FieldDeclarationSyntax previous && HasSummary(previous);
    }

    private static SyntaxToken NameOf(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier,
        DelegateDeclarationSyntax type => type.Identifier,
        MethodDeclarationSyntax method => method.Identifier,
        PropertyDeclarationSyntax property => property.Identifier,
        EventDeclarationSyntax declared => declared.Identifier,
        BaseFieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier,
        _ => member.GetFirstToken(),
    };

    [GeneratedRegex(@"\b(?:TODO|FIXME|HACK|XXX)\b(?!\(#\d+\))")]
    private static partial Regex Unfinished();
}
