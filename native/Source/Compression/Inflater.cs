using System.Buffers.Binary;

namespace Monty.Source.Compression;

/// <summary>Why inflating stopped.</summary>
internal enum InflateStatus : byte
{
    /// <summary>All input is read, and there must be more.</summary>
    NeedsInput,

    /// <summary>There is no room for the next byte.</summary>
    NeedsRoom,

    /// <summary>The last block has ended.</summary>
    Done,

    /// <summary>The data is invalid.</summary>
    Failed,
}

/// <summary>Decodes deflated data (RFC 1951) piece by piece; its state can be saved between pieces.</summary>
/// <remarks>Reads no byte that the decoded symbols do not need, as zlib does.</remarks>
internal sealed partial class Inflater
{
    /// <summary>How far back data may refer.</summary>
    public const int WindowBytes = 1 << 15;

    private const int Literals = 288;
    private const int MaxLengths = 286 + 30;
    private const int EndOfBlock = 256;

    // A symbol with all its extra bits.
    private const int SymbolBits = 48;

    private static readonly PrefixCode FixedSymbols = MakeFixed(Literals, static symbol =>
        symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8);

    private static readonly PrefixCode FixedDistances = MakeFixed(32, static _ => 5);

    private readonly byte[] _lengths = new byte[MaxLengths];
    private readonly byte[] _lengthLengths = new byte[LengthOrder.Length];
    private PrefixCode? _ownSymbols;
    private PrefixCode? _ownDistances;
    private PrefixCode? _lengthCode;
    private PrefixCode _symbols = FixedSymbols;
    private PrefixCode _distances = FixedDistances;

    private Phase _phase;
    private ulong _hold;
    private int _bits;
    private bool _isLast;
    private int _symbolCount;
    private int _distanceCount;
    private int _lengthCount;
    private int _filled;
    private int _run;
    private int _distance;

    private enum Phase : byte
    {
        Block,
        StoredHeader,
        Stored,
        Counts,
        LengthLengths,
        Lengths,
        Symbols,
        Literal,
        Match,
        Done,
        Failed,
    }

    /// <summary>What is wrong with the data, in the words of zlib.</summary>
    public string Error { get; private set; } = "";

    private static ReadOnlySpan<byte> LengthOrder =>
        [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private static ReadOnlySpan<ushort> LengthBases =>
    [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258,
    ];

    private static ReadOnlySpan<byte> LengthExtra =>
        [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    private static ReadOnlySpan<ushort> DistanceBases =>
    [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577,
    ];

    /// <summary>The bytes of deflated data that is known to be valid, of this length, and to follow others.</summary>
    public static byte[] Inflate(ReadOnlySpan<byte> deflated, int length, ReadOnlySpan<byte> before)
    {
        before = before[Math.Max(0, before.Length - WindowBytes)..];
        var made = new byte[before.Length + length];
        before.CopyTo(made);
        var position = 0;
        var end = before.Length;
        var inflater = new Inflater();
        return inflater.Run(deflated, ref position, made, ref end) == InflateStatus.Done && end == made.Length
            ? made[before.Length..] : throw new InvalidDataException(inflater.Error);
    }

    /// <summary>Decodes input from a position on, to the end of what the buffer holds already.</summary>
    public InflateStatus Run(ReadOnlySpan<byte> input, ref int position, Span<byte> buffer, ref int end)
    {
        while (true)
        {
            InflateStatus? status = _phase switch
            {
                Phase.Stored => Copy(input, ref position, buffer, ref end),
                Phase.Symbols or Phase.Literal or Phase.Match => Decode(input, ref position, buffer, ref end),
                Phase.Done => InflateStatus.Done,
                Phase.Failed => InflateStatus.Failed,
                _ => ReadHeader(input, ref position),
            };
            if (status is { } reached)
            {
                if (reached != InflateStatus.NeedsInput)
                {
                    GiveBack(ref position);
                }

                return reached;
            }
        }
    }

    private static PrefixCode MakeFixed(int count, Func<int, int> lengthOf)
    {
        var code = new PrefixCode(9, count);
        Span<byte> lengths = stackalloc byte[count];
        for (var i = 0; i < count; i++)
        {
            lengths[i] = (byte)lengthOf(i);
        }

        code.TryBuild(lengths, mayBePartial: false);
        return code;
    }

    private InflateStatus Fail(string error)
    {
        Error = error;
        _phase = Phase.Failed;
        return InflateStatus.Failed;
    }

    // What was read ahead in this call; bytes of earlier calls were all needed.
    private void GiveBack(ref int position)
    {
        position -= _bits >> 3;
        _bits &= 7;
        _hold &= (1UL << _bits) - 1;
    }

    private bool Need(int count, ReadOnlySpan<byte> input, ref int position)
    {
        while (_bits < count && position < input.Length)
        {
            _hold |= (ulong)input[position++] << _bits;
            _bits += 8;
        }

        return _bits >= count;
    }

    private int Take(int count)
    {
        var taken = (int)(_hold & ((1UL << count) - 1));
        _hold >>= count;
        _bits -= count;
        return taken;
    }

    private InflateStatus? Copy(ReadOnlySpan<byte> input, ref int position, Span<byte> buffer, ref int end)
    {
        GiveBack(ref position);
        var count = Math.Min(_run, Math.Min(input.Length - position, buffer.Length - end));
        input.Slice(position, count).CopyTo(buffer[end..]);
        position += count;
        end += count;
        _run -= count;
        if (_run > 0)
        {
            return end == buffer.Length ? InflateStatus.NeedsRoom : InflateStatus.NeedsInput;
        }

        EndBlock();
        return null;
    }

    private void EndBlock() => _phase = _isLast ? Phase.Done : Phase.Block;

    private InflateStatus? Decode(ReadOnlySpan<byte> input, ref int position, Span<byte> buffer, ref int end)
    {
        if (_phase == Phase.Literal)
        {
            if (end == buffer.Length)
            {
                return InflateStatus.NeedsRoom;
            }

            buffer[end++] = (byte)_run;
            _phase = Phase.Symbols;
        }
        else if (_phase == Phase.Match && CopyMatch(buffer, ref end) is { } stopped)
        {
            return stopped;
        }

        var symbols = _symbols;
        while (true)
        {
            DecodeFast(input, ref position, buffer, ref end);
            if (_bits < SymbolBits)
            {
                Refill(input, ref position);
            }

            var entry = symbols.Find(_hold);
            var length = entry & 15;
            if (entry < 0 ? _bits == 0 : length > _bits)
            {
                return NeedInput();
            }

            var symbol = entry >> 4;
            if (symbol is >= 0 and < EndOfBlock)
            {
                Take(length);
                if (end < buffer.Length)
                {
                    buffer[end++] = (byte)symbol;
                    continue;
                }

                _run = symbol;
                _phase = Phase.Literal;
                return InflateStatus.NeedsRoom;
            }

            if (symbol == EndOfBlock)
            {
                Take(length);
                EndBlock();
                return null;
            }

            if (ReadMatch(symbol, length) is { } failed)
            {
                return failed;
            }

            if (CopyMatch(buffer, ref end) is { } stop)
            {
                return stop;
            }
        }
    }

    // Symbols found in one step while there is input and room for the largest; leaves the state between symbols.
    private void DecodeFast(ReadOnlySpan<byte> input, ref int position, Span<byte> buffer, ref int end)
    {
        var (symbols, distances) = (_symbols, _distances);
        var (hold, bits, at, to) = (_hold, _bits, position, end);
        while (input.Length - at >= sizeof(ulong) && buffer.Length - to >= LengthBases[^1])
        {
            if (bits < SymbolBits)
            {
                hold |= BinaryPrimitives.ReadUInt64LittleEndian(input[at..]) << bits;
                at += (63 - bits) >> 3;
                bits |= 56;
            }

            var entry = symbols.Find(hold);
            if ((uint)entry < EndOfBlock << 4)
            {
                hold >>= entry & 15;
                bits -= entry & 15;
                buffer[to++] = (byte)(entry >> 4);
                continue;
            }

            var kind = (entry >> 4) - EndOfBlock - 1;
            if ((uint)kind >= LengthBases.Length)
            {
                break;
            }

            var used = entry & 15;
            var count = LengthBases[kind] + (int)((hold >> used) & ((1UL << LengthExtra[kind]) - 1));
            used += LengthExtra[kind];
            entry = distances.Find(hold >> used);
            if ((uint)entry >= DistanceBases.Length << 4)
            {
                break;
            }

            used += entry & 15;
            var far = Math.Max(0, (entry >> 5) - 1);
            var distance = DistanceBases[entry >> 4] + (int)((hold >> used) & ((1UL << far) - 1));
            if (distance > to)
            {
                break;
            }

            hold >>= used + far;
            bits -= used + far;
            Repeat(buffer, to, distance, count);
            to += count;
        }

        (_hold, _bits, position, end) = (hold, bits, at, to);
    }

    private void Refill(ReadOnlySpan<byte> input, ref int position)
    {
        if (input.Length - position >= sizeof(ulong))
        {
            // The bits above those counted are the true ones: reading them again changes nothing.
            _hold |= BinaryPrimitives.ReadUInt64LittleEndian(input[position..]) << _bits;
            position += (63 - _bits) >> 3;
            _bits |= 56;
        }
        else
        {
            Need(57, input, ref position);
        }
    }

    private InflateStatus NeedInput()
    {
        _hold &= (1UL << _bits) - 1;
        return InflateStatus.NeedsInput;
    }

    // Reads the rest of a match whose length symbol is at hand, or leaves everything as it was.
    private InflateStatus? ReadMatch(int symbol, int codeBits)
    {
        var kind = symbol - EndOfBlock - 1;
        if (symbol < 0 || kind >= LengthBases.Length)
        {
            return Fail("invalid literal/length code");
        }

        int extra = LengthExtra[kind];
        var used = codeBits + extra;
        var entry = _distances.Find(_hold >> used);
        if (used > _bits || (entry < 0 ? _bits == used : (entry & 15) > _bits - used))
        {
            return NeedInput();
        }

        var distance = entry >> 4;
        if (entry < 0 || distance >= DistanceBases.Length)
        {
            return Fail("invalid distance code");
        }

        var far = Math.Max(0, (distance >> 1) - 1);
        if (used + (entry & 15) + far > _bits)
        {
            return NeedInput();
        }

        Take(codeBits);
        _run = LengthBases[kind] + Take(extra);
        Take(entry & 15);
        _distance = DistanceBases[distance] + Take(far);
        _phase = Phase.Match;
        return null;
    }

    private InflateStatus? CopyMatch(Span<byte> buffer, ref int end)
    {
        if (end == buffer.Length)
        {
            return InflateStatus.NeedsRoom;
        }

        if (_distance > end)
        {
            return Fail("invalid distance too far back");
        }

        var count = Math.Min(_run, buffer.Length - end);
        Repeat(buffer, end, _distance, count);
        end += count;
        _run -= count;
        if (_run > 0)
        {
            return InflateStatus.NeedsRoom;
        }

        _phase = Phase.Symbols;
        return null;
    }

    private static void Repeat(Span<byte> buffer, int end, int distance, int count)
    {
        var target = buffer.Slice(end, count);
        var source = buffer[(end - distance)..];
        if (distance >= count)
        {
            source[..count].CopyTo(target);
        }
        else if (distance == 1)
        {
            target.Fill(source[0]);
        }
        else
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = source[i];
            }
        }
    }
}
