namespace Monty.Syntax.Errors;

/// <summary>Something a rule asks for.</summary>
internal abstract class GrammarItem
{
    /// <summary>True if it reads no tokens.</summary>
    public virtual bool IsLook => false;

    /// <summary>Reads it at the finder's position; null if it is not there.</summary>
    public abstract Match? Read(ErrorFinder finder);
}

/// <summary>One token, or one of a class of tokens.</summary>
/// <param name="first">The first kind of token.</param>
/// <param name="last">The last kind of token.</param>
/// <param name="word">The word a name must be.</param>
internal sealed class TokenItem(TokenKind first, TokenKind last, string? word = null) : GrammarItem
{
    /// <summary>The kind, if there is only one.</summary>
    public TokenKind Kind => first;

    /// <inheritdoc/>
    public override Match? Read(ErrorFinder finder)
    {
        TokenKind kind = finder.Peek();
        return kind >= first && kind <= last && (word is null || finder.IsWord(word)) ? finder.Take() : null;
    }
}

/// <summary>A name that is a keyword in some places.</summary>
internal sealed class SoftKeywordItem : GrammarItem
{
    /// <inheritdoc/>
    public override Match? Read(ErrorFinder finder) =>
        finder.Peek() == TokenKind.Name &&
        (finder.IsWord("match") || finder.IsWord("case") || finder.IsWord("type") || finder.IsWord("_"))
            ? finder.Take()
            : null;
}

/// <summary>A token whose absence is an error at once.</summary>
/// <param name="kind">The kind of token.</param>
/// <param name="text">How the token is written.</param>
internal sealed class InsistItem(TokenKind kind, string text) : GrammarItem
{
    /// <inheritdoc/>
    public override Match? Read(ErrorFinder finder) =>
        finder.Peek() == kind ? finder.Take() : finder.FailExpected(text);
}

/// <summary>Another rule.</summary>
/// <param name="name">Its name.</param>
internal sealed class RuleItem(string name) : GrammarItem
{
    /// <summary>The name of the rule.</summary>
    public string Name { get; } = name;

    /// <summary>The rule, once all are known.</summary>
    public GrammarRule? Rule { get; set; }

    /// <inheritdoc/>
    public override Match? Read(ErrorFinder finder) => finder.ReadRule(Rule!);
}

/// <summary>Alternatives in parentheses.</summary>
/// <param name="alternatives">The alternatives.</param>
internal sealed class GroupItem(GrammarAlternative[] alternatives) : GrammarItem
{
    /// <inheritdoc/>
    public override Match? Read(ErrorFinder finder) => finder.ReadAlternatives(alternatives);
}

/// <summary>Something that may be missing.</summary>
/// <param name="item">The thing.</param>
internal sealed class OptionalItem(GrammarItem item) : GrammarItem
{
    /// <inheritdoc/>
    public override Match? Read(ErrorFinder finder)
    {
        int position = finder.Position;
        if (item.Read(finder) is { } match)
        {
            return match;
        }

        finder.Position = position;
        return finder.IsOver ? null : Match.Empty;
    }
}

/// <summary>Something repeated, perhaps with separators.</summary>
/// <param name="item">The thing.</param>
/// <param name="separator">What stands between two of them.</param>
/// <param name="isRequired">True if there must be one.</param>
internal sealed class RepeatItem(GrammarItem item, GrammarItem? separator, bool isRequired) : GrammarItem
{
    /// <inheritdoc/>
    public override Match? Read(ErrorFinder finder)
    {
        int start = finder.Position;
        List<Match>? parts = null;
        while (true)
        {
            int position = finder.Position;
            if ((parts is null || separator is null || separator.Read(finder) is not null) &&
                item.Read(finder) is { } match && finder.Position > position)
            {
                (parts ??= []).Add(match);
                continue;
            }

            finder.Position = position;
            return finder.IsOver || (isRequired && parts is null)
                ? null
                : new Match(null, start, position, parts);
        }
    }
}

/// <summary>A look at what follows.</summary>
/// <param name="item">What to look for.</param>
/// <param name="isWanted">True if it must be there, false if it must not.</param>
internal sealed class LookItem(GrammarItem item, bool isWanted) : GrammarItem
{
    /// <inheritdoc/>
    public override bool IsLook => true;

    /// <inheritdoc/>
    public override Match? Read(ErrorFinder finder)
    {
        int position = finder.Position;
        bool isThere = item.Read(finder) is not null;
        finder.Position = position;
        return isThere == isWanted && !finder.IsOver ? Match.Empty : null;
    }
}

/// <summary>After this no other alternative of the rule is tried.</summary>
internal sealed class CutItem : GrammarItem
{
    /// <inheritdoc/>
    public override bool IsLook => true;

    /// <inheritdoc/>
    public override Match? Read(ErrorFinder finder) => Match.Empty;
}

/// <summary>A rule: a name and what it accepts.</summary>
/// <param name="name">The name.</param>
/// <param name="number">Its number among all rules.</param>
internal sealed class GrammarRule(string name, int number)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>Its number among all rules.</summary>
    public int Number { get; } = number;

    /// <summary>True if its results do not depend on whether mistakes are looked for.</summary>
    public bool IsShared { get; } = name is "block" or "simple" or "expression" or "star_expression" or "disjunction" or
        "conjunction" or "inversion" or "bitwise_or" or "factor" or "awaited" or "primary" or "primary_target" or
        "strings" or "arguments" or "star_target" or "star_target_atom" or "delete_target" or "dotted" or "attribute";

    /// <summary>True for the rules that hold mistakes.</summary>
    public bool IsMistake { get; } = name.StartsWith("bad_", StringComparison.Ordinal);

    /// <summary>What it accepts; empty for the rules that are written in C#.</summary>
    public GrammarAlternative[] Alternatives { get; set; } = [];

    /// <summary>How to read it if it is written in C#.</summary>
    public Func<ErrorFinder, Match?>? Reader { get; set; }
}

/// <summary>One of the things a rule accepts.</summary>
/// <param name="items">What is asked for, in order.</param>
/// <param name="labels">The names of the items, null where they have none.</param>
/// <param name="result">The index of the item whose result is the alternative's; -1 if it makes its own.</param>
/// <param name="name">What it is, as messages call it.</param>
/// <param name="mistake">The mistake it is.</param>
internal sealed class GrammarAlternative(
    GrammarItem[] items, string?[] labels, int result, string? name, Mistake? mistake)
{
    /// <summary>What is asked for, in order.</summary>
    public GrammarItem[] Items { get; } = items;

    /// <summary>The names of the items.</summary>
    public string?[] Labels { get; } = labels;

    /// <summary>The index of the item whose result is the alternative's.</summary>
    public int Result { get; } = result;

    /// <summary>What it is, as messages call it.</summary>
    public string? Name { get; } = name;

    /// <summary>The mistake it is.</summary>
    public Mistake? Mistake { get; } = mistake;
}

/// <summary>A mistake with a message of its own.</summary>
/// <param name="place">The word that says where and when it is reported.</param>
/// <param name="first">The label of the part it begins with.</param>
/// <param name="second">The label of the part it ends with.</param>
/// <param name="text">The message, with labels in braces.</param>
internal sealed class Mistake(string place, string? first, string? second, string text)
{
    /// <summary>The word that says where and when it is reported.</summary>
    public string Place { get; } = place;

    /// <summary>The label of the part it begins with.</summary>
    public string? First { get; } = first;

    /// <summary>The label of the part it ends with.</summary>
    public string? Second { get; } = second;

    /// <summary>The message, with labels in braces.</summary>
    public string Text { get; } = text;
}
