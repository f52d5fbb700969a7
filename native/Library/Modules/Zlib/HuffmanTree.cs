namespace Monty.Library.Modules.Zlib;

/// <summary>Makes the shortest prefix code for symbols that occur so often, no longer than a limit.</summary>
/// <remarks>Ties are resolved as zlib does, by the order of a heap and the depth of its trees.</remarks>
internal sealed class HuffmanTree(int symbols, int maxBits, byte[]? fixedLengths)
{
    private const int MaxCodeBits = 15;

    /// <summary>How often each symbol occurs.</summary>
    public readonly int[] Frequencies = new int[symbols];

    /// <summary>The length of each symbol's code, 0 when it has none.</summary>
    public readonly byte[] Lengths = new byte[Math.Max(symbols, fixedLengths?.Length ?? 0)];

    /// <summary>The codes, first bit lowest.</summary>
    public readonly ushort[] Codes = new ushort[Math.Max(symbols, fixedLengths?.Length ?? 0)];

    private readonly int[] _heap = new int[(2 * symbols) + 1];
    private readonly int[] _weights = new int[2 * symbols];
    private readonly int[] _parents = new int[2 * symbols];
    private readonly byte[] _depths = new byte[2 * symbols];
    private readonly byte[] _bits = new byte[2 * symbols];
    private int _count;

    /// <summary>Bits that follow the codes, all together.</summary>
    public long ExtraBits { get; set; }

    /// <summary>The last symbol that has a code.</summary>
    public int LastUsed { get; private set; }

    /// <summary>Bits of all symbols in the code that was made.</summary>
    public long Bits => Sum(Lengths);

    /// <summary>Bits of all symbols in the fixed code.</summary>
    public long FixedBits => Sum(fixedLengths);

    /// <summary>Forgets how often symbols occur.</summary>
    public void Clear()
    {
        Array.Clear(Frequencies);
        ExtraBits = 0;
    }

    /// <summary>Takes the fixed code.</summary>
    public void UseFixed()
    {
        fixedLengths!.CopyTo(Lengths, 0);
        MakeCodes();
    }

    /// <summary>Makes the code.</summary>
    public void Build()
    {
        Array.Clear(Lengths);
        _count = 0;
        LastUsed = -1;
        for (var symbol = 0; symbol < symbols; symbol++)
        {
            _depths[symbol] = 0;
            _weights[symbol] = Frequencies[symbol];
            if (Frequencies[symbol] > 0)
            {
                _heap[++_count] = LastUsed = symbol;
            }
        }

        // A code has two symbols at least.
        while (_count < 2)
        {
            var forced = LastUsed < 2 ? ++LastUsed : 0;
            _heap[++_count] = forced;
            _weights[forced] = 1;
        }

        for (var place = _count / 2; place >= 1; place--)
        {
            Sink(place);
        }

        SetLengths(Join());
        MakeCodes();
    }

    private long Sum(byte[]? lengths)
    {
        var sum = ExtraBits;
        for (var symbol = 0; symbol < symbols; symbol++)
        {
            sum += (long)Frequencies[symbol] * lengths![symbol];
        }

        return sum;
    }

    // Joins the two lightest trees until one is left; the end of the heap then lists all nodes, the root first.
    private int Join()
    {
        var listed = _heap.Length;
        var node = symbols;
        do
        {
            var first = _heap[1];
            _heap[1] = _heap[_count--];
            Sink(1);
            var second = _heap[1];
            _heap[--listed] = first;
            _heap[--listed] = second;
            _weights[node] = _weights[first] + _weights[second];
            _depths[node] = (byte)(Math.Max(_depths[first], _depths[second]) + 1);
            _parents[first] = _parents[second] = node;
            _heap[1] = node++;
            Sink(1);
        }
        while (_count >= 2);
        _heap[--listed] = _heap[1];
        return listed;
    }

    private void SetLengths(int root)
    {
        Span<int> counts = stackalloc int[maxBits + 1];
        var overflow = 0;
        _bits[_heap[root]] = 0;
        for (var place = root + 1; place < _heap.Length; place++)
        {
            var node = _heap[place];
            var bits = _bits[_parents[node]] + 1;
            if (bits > maxBits)
            {
                bits = maxBits;
                overflow++;
            }

            _bits[node] = (byte)bits;
            if (node < symbols)
            {
                counts[bits]++;
                Lengths[node] = (byte)bits;
            }
        }

        if (overflow == 0)
        {
            return;
        }

        for (; overflow > 0; overflow -= 2)
        {
            var bits = maxBits - 1;
            while (counts[bits] == 0)
            {
                bits--;
            }

            counts[bits]--;
            counts[bits + 1] += 2;
            counts[maxBits]--;
        }

        // The longest codes go to the symbols that occur least.
        var at = _heap.Length;
        for (var bits = maxBits; bits > 0; bits--)
        {
            for (var left = counts[bits]; left > 0;)
            {
                var node = _heap[--at];
                if (node < symbols)
                {
                    Lengths[node] = (byte)bits;
                    left--;
                }
            }
        }
    }

    private void MakeCodes()
    {
        Span<int> next = stackalloc int[MaxCodeBits + 2];
        foreach (var length in Lengths)
        {
            next[length + 1]++;
        }

        next[1] = 0;
        for (var bits = 1; bits <= MaxCodeBits; bits++)
        {
            next[bits + 1] = (next[bits] + next[bits + 1]) << 1;
        }

        for (var symbol = 0; symbol < Lengths.Length; symbol++)
        {
            int length = Lengths[symbol];
            var code = length == 0 ? 0 : next[length]++;
            var reversed = 0;
            for (var bit = 0; bit < length; bit++)
            {
                reversed = (reversed << 1) | ((code >> bit) & 1);
            }

            Codes[symbol] = (ushort)reversed;
        }
    }

    private void Sink(int place)
    {
        var sinking = _heap[place];
        for (var child = place * 2; child <= _count; child *= 2)
        {
            if (child < _count && IsLighter(_heap[child + 1], _heap[child]))
            {
                child++;
            }

            if (IsLighter(sinking, _heap[child]))
            {
                break;
            }

            _heap[place] = _heap[child];
            place = child;
        }

        _heap[place] = sinking;
    }

    private bool IsLighter(int left, int right) => _weights[left] < _weights[right]
        || (_weights[left] == _weights[right] && _depths[left] <= _depths[right]);
}
