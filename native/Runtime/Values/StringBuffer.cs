namespace Monty.Runtime.Values;

/// <summary>
/// Shared characters of strings that grow by <c>+=</c>; each value that refers to it has its own length in
/// <see cref="Value.Bits"/>.
/// </summary>
/// <remarks>
/// Invariant: characters below <see cref="Length"/> never change, so shorter views stay valid while the longest one
/// grows.
/// </remarks>
internal sealed class StringBuffer
{
    /// <summary>Results shorter than this are plain strings.</summary>
    public const int MinLength = 256;

    private char[] _characters;
    private string? _flat;
    private int _scanned;
    private bool _hasPairs;

    /// <summary>Starts a buffer with two texts joined.</summary>
    public StringBuffer(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        Length = first.Length + second.Length;
        _characters = GC.AllocateUninitializedArray<char>(Room(Length));
        first.CopyTo(_characters);
        second.CopyTo(_characters.AsSpan(first.Length));
    }

    /// <summary>Characters in use by the longest view.</summary>
    public int Length { get; private set; }

    /// <summary>
    /// True while no surrogate occurs, so that characters are code points; each one is looked at once.
    /// </summary>
    public bool IsPlain
    {
        get
        {
            var added = _characters.AsSpan(_scanned, Length - _scanned);
            _hasPairs = _hasPairs || added.ContainsAnyInRange('\uD800', '\uDFFF');
            _scanned = Length;
            return !_hasPairs;
        }
    }

    /// <summary>
    /// Appends to the view of the given length; gives the buffer that holds the result (this one when the view is the
    /// longest).
    /// </summary>
    public StringBuffer Append(int viewLength, ReadOnlySpan<char> text)
    {
        if (viewLength != Length)
        {
            return new StringBuffer(_characters.AsSpan(0, viewLength), text);
        }

        var length = viewLength + text.Length;
        if (length > _characters.Length)
        {
            var grown = GC.AllocateUninitializedArray<char>(Room(length));
            _characters.AsSpan(0, viewLength).CopyTo(grown);
            _characters = grown;
        }

        text.CopyTo(_characters.AsSpan(viewLength));
        Length = length;
        return this;
    }

    /// <summary>Characters it has room for.</summary>
    public int Capacity => _characters.Length;

    /// <summary>The characters of the view of the given length.</summary>
    public ReadOnlySpan<char> Span(int viewLength) => _characters.AsSpan(0, viewLength);

    /// <summary>The text of the view of the given length; kept, so that asking again is free.</summary>
    public string ToString(int viewLength)
    {
        var flat = _flat;
        if (flat is null || flat.Length != viewLength)
        {
            _flat = flat = new string(_characters, 0, viewLength);
        }

        return flat;
    }

    private static int Room(int length) => length > int.MaxValue / 2 ? int.MaxValue / 2 + length / 2 : length * 2;
}
