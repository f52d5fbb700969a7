using System.Buffers;
using System.Buffers.Binary;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Zlib;

/// <summary>Collects the symbols of a block and writes it in the shortest of three forms.</summary>
internal sealed partial class BlockWriter
{
    private const int Literals = 256;
    private const int EndOfBlock = 256;
    private const int LengthCodes = 29;
    private const int MaxBits = 15;

    private static readonly byte[] FixedLengths = MakeFixedLengths();
    private static readonly byte[] FixedDistances = MakeFixedDistances();

    private readonly bool _isFixed;
    private readonly int _capacity;
    private readonly HuffmanTree _symbols = new(Literals + 1 + LengthCodes, MaxBits, FixedLengths);
    private readonly HuffmanTree _distances = new(30, MaxBits, FixedDistances);
    private readonly HuffmanTree _lengths = new(19, 7, default);
    private readonly ArrayBufferWriter<byte> _output = new();

    // Distance in the upper half, 0 for literals; length or literal in the lower.
    private readonly uint[] _pending;
    private int _count;
    private ulong _bits;
    private int _bitCount;
    private int _charged;

    /// <summary>One that has seen nothing.</summary>
    public BlockWriter(in DeflateSettings settings)
    {
        _isFixed = settings.Strategy == DeflateStrategy.Fixed;
        _capacity = (1 << (settings.MemoryLevel + 6)) - 1;
        _pending = new uint[_capacity];
        BeginBlock();
    }

    /// <summary>True when symbols wait to be written.</summary>
    public bool HasSymbols => _count > 0;

    /// <summary>The bits that do not fill a byte yet.</summary>
    public ulong HeldBits => _bits;

    /// <summary>Their number.</summary>
    public int BitCount => _bitCount;

    /// <summary>The symbols that wait to be written.</summary>
    public ReadOnlySpan<uint> Pending => _pending.AsSpan(0, _count);

    /// <summary>Memory that it takes.</summary>
    public long Bytes => (_capacity * 4L) + 20_000;

    private static ReadOnlySpan<byte> LengthOrder =>
        [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    /// <summary>The bytes that came out since they were last taken.</summary>
    public byte[] Take()
    {
        var taken = _output.WrittenSpan.ToArray();
        _output.ResetWrittenCount();
        _charged = 0;
        return taken;
    }

    /// <summary>Takes a saved state; false when it is not valid.</summary>
    public bool TryRestore(long bitCount, ulong bits, ReadOnlySpan<byte> pending)
    {
        if (bitCount is < 0 or > 7 || bits >> (int)bitCount != 0 || pending.Length % sizeof(uint) != 0
            || pending.Length / sizeof(uint) >= _capacity)
        {
            return false;
        }

        (_bits, _bitCount) = (bits, (int)bitCount);
        for (var at = 0; at < pending.Length; at += sizeof(uint))
        {
            var symbol = BinaryPrimitives.ReadUInt32LittleEndian(pending[at..]);
            var (distance, value) = ((int)(symbol >> 16), (int)(symbol & 0xFFFF));
            if (distance > 1 << MaxBits || (distance == 0 ? value > byte.MaxValue : value is < 3 or > 258))
            {
                return false;
            }

            _ = distance == 0 ? AddLiteral((byte)value) : AddMatch(distance, value);
        }

        return true;
    }

    /// <summary>Charges for what came out; false: an error is raised.</summary>
    public bool TryCharge(Vm vm)
    {
        var more = _output.WrittenCount - _charged;
        _charged = _output.WrittenCount;
        return vm.Charge(more * 2L) && vm.ChargeWork(more);
    }

    /// <summary>Adds a byte; true when the block is full.</summary>
    public bool AddLiteral(byte literal)
    {
        _pending[_count++] = literal;
        _symbols.Frequencies[literal]++;
        return _count == _capacity;
    }

    /// <summary>Adds a repetition of earlier bytes; true when the block is full.</summary>
    public bool AddMatch(int distance, int length)
    {
        _pending[_count++] = ((uint)distance << 16) | (uint)length;
        _symbols.Frequencies[Literals + 1 + LengthCode(length, out var extra)]++;
        _symbols.ExtraBits += extra >> 16;
        _distances.Frequencies[DistanceCode(distance, out extra)]++;
        _distances.ExtraBits += extra >> 16;
        return _count == _capacity;
    }

    /// <summary>Writes the block of the symbols added, whose bytes may be at hand.</summary>
    public void WriteBlock(ReadOnlySpan<byte> bytes, bool isAtHand, int length, bool isLast)
    {
        _symbols.Build();
        _distances.Build();
        var last = isLast ? 1u : 0;
        var header = CountLengths();
        long own = (_symbols.Bits + _distances.Bits + header.Bits + 3 + 7) >> 3;
        long standard = (_symbols.FixedBits + _distances.FixedBits + 3 + 7) >> 3;
        var usesStandard = standard <= own || _isFixed;
        if (isAtHand && length + 4L <= (usesStandard ? standard : own))
        {
            WriteStored(bytes, isLast);
        }
        else if (usesStandard)
        {
            Send((1 << 1) | last, 3);
            _symbols.UseFixed();
            _distances.UseFixed();
            SendSymbols();
        }
        else
        {
            Send((2 << 1) | last, 3);
            SendLengths(header.Last);
            SendSymbols();
        }

        BeginBlock();
        if (isLast)
        {
            FillByte();
        }

        FlushBytes();
    }

    /// <summary>Writes a block of bytes as they are.</summary>
    public void WriteStored(ReadOnlySpan<byte> bytes, bool isLast)
    {
        Send(isLast ? 1u : 0, 3);
        FillByte();
        Send((uint)bytes.Length, 16);
        Send((uint)bytes.Length ^ 0xFFFF, 16);
        FlushBytes();
        Put(bytes);
    }

    /// <summary>Writes an empty block, so that all symbols before it can be decoded.</summary>
    public void Align()
    {
        Send(1 << 1, 3);
        Send(0, 7);
    }

    /// <summary>Adds zero bits up to the end of a byte.</summary>
    public void FillByte()
    {
        Send(0, -_bitCount & 7);
        FlushBytes();
    }

    /// <summary>Gives out the whole bytes.</summary>
    public void FlushBytes()
    {
        var count = _bitCount >> 3;
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, _bits);
        Put(bytes[..count]);
        _bits = count == sizeof(ulong) ? 0 : _bits >> (8 * count);
        _bitCount &= 7;
    }

    /// <summary>Gives out bytes; the bits before must have been flushed.</summary>
    public void Put(ReadOnlySpan<byte> bytes) => _output.Write(bytes);

    /// <summary>Gives out a number, the highest byte first.</summary>
    public void PutBigEndian(uint number, int bytes)
    {
        Span<byte> made = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(made, number);
        Put(made[^bytes..]);
    }

    /// <summary>Gives out a number, the lowest byte first.</summary>
    public void PutLittleEndian(uint number)
    {
        Span<byte> made = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(made, number);
        Put(made);
    }

    private static byte[] MakeFixedLengths()
    {
        var lengths = new byte[288];
        for (var i = 0; i < lengths.Length; i++)
        {
            lengths[i] = i < 144 ? (byte)8 : i < 256 ? (byte)9 : i < 280 ? (byte)7 : (byte)8;
        }

        return lengths;
    }

    private static byte[] MakeFixedDistances()
    {
        var lengths = new byte[30];
        Array.Fill(lengths, (byte)5);
        return lengths;
    }

    // The code of a length, and the extra bits: their number in the upper half, their value in the lower.
    private static int LengthCode(int length, out uint extra)
    {
        var rest = length - 3;
        extra = 0;
        if (rest < 8 || rest == 255)
        {
            return rest == 255 ? LengthCodes - 1 : rest;
        }

        var count = System.Numerics.BitOperations.Log2((uint)rest) - 2;
        extra = ((uint)count << 16) | ((uint)rest & ((1u << count) - 1));
        return (count << 2) + (rest >> count);
    }

    private static int DistanceCode(int distance, out uint extra)
    {
        var rest = distance - 1;
        extra = 0;
        if (rest < 4)
        {
            return rest;
        }

        var count = System.Numerics.BitOperations.Log2((uint)rest) - 1;
        extra = ((uint)count << 16) | ((uint)rest & ((1u << count) - 1));
        return (count << 1) + (rest >> count);
    }

    private void BeginBlock()
    {
        _count = 0;
        _symbols.Clear();
        _distances.Clear();
        _symbols.Frequencies[EndOfBlock] = 1;
    }

    private void Send(uint value, int count)
    {
        if (_bitCount + count > 64)
        {
            FlushBytes();
        }

        _bits |= (ulong)value << _bitCount;
        _bitCount += count;
    }

    private void SendCode(HuffmanTree tree, int symbol) => Send(tree.Codes[symbol], tree.Lengths[symbol]);

    private void SendExtra(uint extra) => Send(extra & 0xFFFF, (int)(extra >> 16));

    private void SendSymbols()
    {
        foreach (var pending in _pending.AsSpan(0, _count))
        {
            var distance = (int)(pending >> 16);
            var value = (int)(pending & 0xFFFF);
            if (distance == 0)
            {
                SendCode(_symbols, value);
                continue;
            }

            SendCode(_symbols, Literals + 1 + LengthCode(value, out var extra));
            SendExtra(extra);
            SendCode(_distances, DistanceCode(distance, out extra));
            SendExtra(extra);
        }

        SendCode(_symbols, EndOfBlock);
    }
}
