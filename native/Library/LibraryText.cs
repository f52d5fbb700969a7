using System.Text;
using System.Threading;

namespace Monty.Library;

/// <summary>
/// A text of the library: what it does on import is compiled when the module is first imported, each of its parts when
/// it is first needed. Shared by all runs.
/// </summary>
internal sealed class LibraryText
{
    private readonly string _text;
    private readonly FrozenUnit?[] _units;

    /// <summary>A text whose code addresses the given names, those of its own parts among them.</summary>
    public LibraryText(string file, string text, long hash, TextPart[] parts, string[] names)
    {
        File = file;
        Hash = hash;
        Parts = parts;
        _text = text;
        _units = new FrozenUnit?[parts.Length];
        var eager = new StringBuilder();
        foreach (var part in parts)
        {
            if (part.Kind == PartKind.Eager)
            {
                eager.Append(text, part.Start, part.End - part.Start);
            }
        }

        Body = Frozen.Compile(file, eager.ToString(), names);
        DoesNothing = eager.Length == 0;
    }

    /// <summary>The name of the file.</summary>
    public string File { get; }

    /// <summary>Identifies the text.</summary>
    public long Hash { get; }

    /// <summary>Its statements.</summary>
    public TextPart[] Parts { get; }

    /// <summary>What the import does.</summary>
    public FrozenUnit Body { get; }

    /// <summary>True when all of the text waits until it is needed.</summary>
    public bool DoesNothing { get; }

    /// <summary>The names of the slots that the code addresses.</summary>
    public string[] Names => Body.Unit.GlobalNames;

    /// <summary>The code of a part; null when there is no such definition.</summary>
    public FrozenUnit? Part(int number)
    {
        if ((uint)number >= (uint)Parts.Length || Parts[number] is not { Kind: PartKind.Definition } part)
        {
            return null;
        }

        if (Volatile.Read(ref _units[number]) is { } known)
        {
            return known;
        }

        var unit = Frozen.Compile(Frozen.PartFile(File, number), _text[part.Start..part.End], Names);
        if (unit.Unit.GlobalNames.Length > Names.Length)
        {
            throw new InvalidOperationException($"{File}: '{unit.Unit.GlobalNames[^1]}' is bound nowhere");
        }

        return Interlocked.CompareExchange(ref _units[number], unit, null) ?? unit;
    }
}
