namespace Monty.Source.Compression;

/// <summary>The decoding table of a canonical prefix code of deflated data.</summary>
/// <param name="indexBits">Codes up to this length are found in one step.</param>
/// <param name="symbols">The largest number of symbols.</param>
internal sealed class PrefixCode(int indexBits, int symbols)
{
    /// <summary>The longest code.</summary>
    public const int MaxBits = 15;

    /// <summary>What <see cref="Find"/> gives when no code starts with these bits.</summary>
    public const int Invalid = -1;

    private readonly ushort[] _index = new ushort[1 << indexBits];
    private readonly ushort[] _sorted = new ushort[symbols];
    private readonly ushort[] _counts = new ushort[MaxBits + 1];

    /// <summary>Makes the table of the lengths of the symbols' codes; false when there is no such code.</summary>
    /// <remarks>A code need not use all bit patterns when it is empty, or has one symbol and may be partial.</remarks>
    public bool TryBuild(ReadOnlySpan<byte> lengths, bool mayBePartial)
    {
        Array.Clear(_counts);
        foreach (var length in lengths)
        {
            _counts[length]++;
        }

        _counts[0] = 0;
        Span<int> next = stackalloc int[MaxBits + 2];
        Span<int> place = stackalloc int[MaxBits + 2];
        var left = 1;
        for (var bits = 1; bits <= MaxBits; bits++)
        {
            left = (left << 1) - _counts[bits];
            if (left < 0)
            {
                return false;
            }

            next[bits + 1] = (next[bits] + _counts[bits]) << 1;
            place[bits + 1] = place[bits] + _counts[bits];
        }

        var used = place[MaxBits + 1];
        if (left > 0 && used > 0 && !(mayBePartial && used == 1 && _counts[1] == 1))
        {
            return false;
        }

        Array.Clear(_index);
        for (var symbol = 0; symbol < lengths.Length; symbol++)
        {
            int length = lengths[symbol];
            if (length != 0)
            {
                _sorted[place[length]++] = (ushort)symbol;
                Index(next[length]++, length, symbol);
            }
        }

        return true;
    }

    /// <summary>The symbol whose code the bits start with, times 16, plus the length of the code; or Invalid.</summary>
    /// <remarks>A length above the number of bits at hand means that more bits are needed.</remarks>
    public int Find(ulong bits)
    {
        int entry = _index[(int)bits & (_index.Length - 1)];
        return entry != 0 ? entry : FindLong(bits);
    }

    private void Index(int code, int length, int symbol)
    {
        if (length > indexBits)
        {
            return;
        }

        var reversed = 0;
        for (var bit = 0; bit < length; bit++)
        {
            reversed = (reversed << 1) | ((code >> bit) & 1);
        }

        for (var at = reversed; at < _index.Length; at += 1 << length)
        {
            _index[at] = (ushort)((symbol << 4) | length);
        }
    }

    private int FindLong(ulong bits)
    {
        var code = 0;
        var first = 0;
        var place = 0;
        for (var length = 1; length <= MaxBits; length++)
        {
            code |= (int)bits & 1;
            bits >>= 1;
            int count = _counts[length];
            if (code - count < first)
            {
                return (_sorted[place + code - first] << 4) | length;
            }

            place += count;
            first = (first + count) << 1;
            code <<= 1;
        }

        return Invalid;
    }
}
