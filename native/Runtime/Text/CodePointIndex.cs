namespace Monty.Runtime.Text;

/// <summary>Finds code points of a long text with surrogate pairs without counting from its start each time.</summary>
internal sealed class CodePointIndex
{
    private const int Shift = 6;

    private readonly int[] _offsets;

    /// <summary>Indexes a text. Cost: linear.</summary>
    public CodePointIndex(string text)
    {
        Text = text;
        Count = CodePoints.Count(text);
        _offsets = new int[(Count >> Shift) + 1];
        int at = 0;
        for (int i = 0; i < _offsets.Length; i++)
        {
            _offsets[i] = at;
            for (int k = 0; k < 1 << Shift && at < text.Length; k++)
            {
                at += CodePoints.IsPairAt(text, at) ? 2 : 1;
            }
        }
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Its number of code points.</summary>
    public int Count { get; }

    /// <summary>The UTF-16 position of a code point index, 0 to the count.</summary>
    public int Offset(int index)
    {
        int at = _offsets[index >> Shift];
        for (int rest = index & ((1 << Shift) - 1); rest > 0; rest--)
        {
            at += CodePoints.IsPairAt(Text, at) ? 2 : 1;
        }

        return at;
    }

    /// <summary>The code point index of a UTF-16 position.</summary>
    public int IndexAt(int offset)
    {
        int block = Array.BinarySearch(_offsets, offset);
        block = block < 0 ? ~block - 1 : block;
        return (block << Shift) + CodePoints.Count(Text.AsSpan(_offsets[block]..offset));
    }
}

/// <summary>Remembers the indexes of the texts used last, so that a loop over positions stays linear.</summary>
/// <remarks>Threads: one run, one thread.</remarks>
internal sealed class CodePointIndexCache
{
    /// <summary>Shorter texts are scanned each time.</summary>
    public const int MinLength = 128;

    private const int Slots = 4;

    private readonly CodePointIndex?[] _recent = new CodePointIndex?[Slots];
    private int _next;

    /// <summary>The index of a text, found again by identity.</summary>
    public CodePointIndex For(string text)
    {
        foreach (CodePointIndex? known in _recent)
        {
            if (known is not null && ReferenceEquals(known.Text, text))
            {
                return known;
            }
        }

        var index = new CodePointIndex(text);
        _recent[_next] = index;
        _next = (_next + 1) % Slots;
        return index;
    }
}
