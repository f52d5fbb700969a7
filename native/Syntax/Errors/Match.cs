namespace Monty.Syntax.Errors;

/// <summary>A part of the source that a rule has accepted.</summary>
/// <param name="name">What it is, as messages call it; null if it has no name of its own.</param>
/// <param name="start">The number of its first token.</param>
/// <param name="end">The number of the token behind it.</param>
/// <param name="parts">The parts it is made of.</param>
internal sealed class Match(string? name, int start, int end, List<Match>? parts)
{
    /// <summary>The result of what reads nothing.</summary>
    public static readonly Match Empty = new(null, 0, 0, null);

    /// <summary>The number of its first token.</summary>
    public int Start { get; } = start;

    /// <summary>The number of the token behind it.</summary>
    public int End { get; } = end;

    /// <summary>What it is, as messages call it.</summary>
    public string? Name { get; } = name;

    /// <summary>The parts it is made of.</summary>
    public List<Match>? Parts { get; } = parts;

    /// <summary>The named parts, looking through parts without a name.</summary>
    public IEnumerable<Match> NamedParts()
    {
        if (Parts is null)
        {
            yield break;
        }

        foreach (Match part in Parts)
        {
            if (part.Name is not null)
            {
                yield return part;
                continue;
            }

            foreach (Match inner in part.NamedParts())
            {
                yield return inner;
            }
        }
    }
}
