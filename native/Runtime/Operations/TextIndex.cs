using Monty.Runtime.Text;

namespace Monty.Runtime.Operations;

/// <summary>
/// Remembers of texts indexed lately whether code points are UTF-16 characters and, where not, where they are.
/// </summary>
/// <remarks>
/// Without it every subscript of a long text would scan the text; it holds the last few texts of one run.
/// </remarks>
internal sealed class TextIndex
{
    private const int Stride = 64;

    private readonly string?[] _plain = new string?[4];
    private int _next;
    private string? _wide;
    private int[] _offsets = [];
    private int _length;

    /// <summary>True when the text contains surrogate pairs.</summary>
    public static bool HasPairs(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAnyInRange('\uD800', '\uDBFF');
        return at >= 0 && CodePoints.Count(text[at..]) != text.Length - at;
    }

    /// <summary>True when every code point of the text is one UTF-16 character.</summary>
    public bool IsPlain(string text)
    {
        foreach (var known in _plain)
        {
            if (ReferenceEquals(known, text))
            {
                return true;
            }
        }

        if (ReferenceEquals(text, _wide) || HasPairs(text))
        {
            return false;
        }

        _plain[_next] = text;
        _next = (_next + 1) & 3;
        return true;
    }

    /// <summary>The number of code points of a text with surrogate pairs.</summary>
    public int Length(string text)
    {
        Remember(text);
        return _length;
    }

    /// <summary>
    /// The UTF-16 position of a code point of a text with surrogate pairs; the count of code points gives the end.
    /// </summary>
    public int Offset(string text, int index)
    {
        Remember(text);
        var start = _offsets[index / Stride];
        return start + CodePoints.Offset(text.AsSpan(start), index % Stride);
    }

    private void Remember(string text)
    {
        if (ReferenceEquals(text, _wide))
        {
            return;
        }

        _length = CodePoints.Count(text);
        _offsets = new int[(_length / Stride) + 1];
        var at = 0;
        for (var i = 1; i < _offsets.Length; i++)
        {
            at += CodePoints.Offset(text.AsSpan(at), Stride);
            _offsets[i] = at;
        }

        _wide = text;
    }
}
