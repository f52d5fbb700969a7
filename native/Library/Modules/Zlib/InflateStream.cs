using System.Buffers.Binary;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Monty.Source.Compression;

namespace Monty.Library.Modules.Zlib;

/// <summary>How far an <see cref="InflateStream"/> came.</summary>
internal enum InflateOutcome : byte
{
    /// <summary>All input is used, or as much as may come out came out.</summary>
    More,

    /// <summary>The data has ended.</summary>
    Ended,

    /// <summary>The data asks for a dictionary.</summary>
    NeedsDictionary,

    /// <summary>The data is invalid.</summary>
    Invalid,

    /// <summary>A limit is exceeded: an error is raised.</summary>
    Raised,
}

/// <summary>Decompresses raw, zlib or gzip data piece by piece.</summary>
internal sealed class InflateStream
{
    private const int Slice = 1 << 18;
    private const int FirstRoom = 1 << 10;

    // How the bits of a gzip header's flags say what follows.
    private const uint HasCheck = 2;
    private const uint HasExtra = 4;
    private const uint HasName = 8;
    private const uint HasComment = 16;

    private readonly int _bits;
    private Inflater _inflater = new();
    private Stage _stage;
    private uint _flags;
    private uint _word;
    private int _count;
    private uint _check;
    private uint _total;
    private bool _isGzip;
    private byte[] _history = [];

    /// <summary>One for a kind of data; the bits must be valid.</summary>
    /// <param name="bits">What zlib calls wbits.</param>
    public InflateStream(int bits)
    {
        _bits = bits;
        _stage = bits < 0 ? Stage.Body : Stage.Magic;
    }

    private enum Stage : byte
    {
        Magic,
        Method,
        Times,
        ExtraLength,
        Extra,
        Name,
        Comment,
        HeaderCheck,
        DictionaryId,
        Dictionary,
        Body,
        Check,
        Length,
        Done,
        Failed,
    }

    /// <summary>What is wrong with the data.</summary>
    public string Error { get; private set; } = "";

    /// <summary>Memory that it takes.</summary>
    public long Bytes => 4000 + _history.Length;

    /// <summary>True for the bits that zlib takes.</summary>
    public static bool IsValid(long bits) => bits < 0 ? bits is >= -15 and <= -8
        : bits < 48 && (bits & 15) is 0 or (>= 8 and <= 15);

    /// <summary>A stream in the same state.</summary>
    public InflateStream? Copy() => Restore(Save());

    /// <summary>The state as values.</summary>
    public Value[] Save() =>
    [
        Value.Int(_bits), Value.Int((int)_stage), Value.Int(_flags), Value.Int(_word), Value.Int(_count),
        Value.Int(_check), Value.Int(_total), Value.Bool(_isGzip), Value.Of(new PyBytes(_history)),
        Value.Of(new PyBytes(_inflater.Save())), Value.Str(Error),
    ];

    /// <summary>A stream with a saved state; null when that is not valid.</summary>
    public static InflateStream? Restore(ReadOnlySpan<Value> state)
    {
        if (state is not [{ Ref: null } bits, { Ref: null } stage, { Ref: null } flags, { Ref: null } word,
            { Ref: null } count, { Ref: null } check, { Ref: null } total, { IsBool: true } isGzip,
            { Ref: PyBytes history }, { Ref: PyBytes inflater }, var error] || !IsValid(bits.Bits)
            || !error.TryStr(out var text) || stage.Bits is < 0 or > (long)Stage.Failed || count.Bits is < 0 or > 0xFFFF
            || history.Length > Inflater.WindowBytes || Inflater.Restore(inflater.Data) is not { } restored)
        {
            return null;
        }

        return new InflateStream((int)bits.Bits)
        {
            _stage = (Stage)stage.Bits,
            _flags = (uint)flags.Bits,
            _word = (uint)word.Bits,
            _count = (int)count.Bits,
            _check = (uint)check.Bits,
            _total = (uint)total.Bits,
            _isGzip = isGzip.Bits != 0,
            _history = history.Data,
            _inflater = restored,
            Error = text,
        };
    }

    /// <summary>Gives the data before the first; false when it is not the one that was asked for.</summary>
    public bool TrySetDictionary(ReadOnlySpan<byte> dictionary)
    {
        if (_stage == Stage.Dictionary)
        {
            if (Checksum.Adler32(1, dictionary) != _word)
            {
                return false;
            }

            _stage = Stage.Body;
        }

        _history = dictionary[Math.Max(0, dictionary.Length - Inflater.WindowBytes)..].ToArray();
        return true;
    }

    /// <summary>Decompresses input from a position on; at most so many bytes come out.</summary>
    public InflateOutcome Run(
        Vm vm, ReadOnlySpan<byte> input, ref int position, long most, out ReadOnlyMemory<byte> output)
    {
        output = default;
        if (!vm.ChargeWork(input.Length - position))
        {
            return InflateOutcome.Raised;
        }

        var start = _history.Length;
        var end = start;
        var buffer = _history;
        while (true)
        {
            if (_stage < Stage.Body && !ReadHeader(input, ref position))
            {
                break;
            }

            if (_stage >= Stage.Check)
            {
                ReadTrailer(input, ref position);
                break;
            }

            var before = end;
            var status = _inflater.Run(
                input, ref position, buffer.AsSpan(0, Math.Min(buffer.Length, end + Slice)), ref end);
            var made = buffer.AsSpan(before, end - before);
            _check = _isGzip ? Checksum.Crc32(_check, made) : _bits < 0 ? 0 : Checksum.Adler32(_check, made);
            _total += (uint)made.Length;
            if (!vm.ChargeWork(made.Length * 2L))
            {
                return InflateOutcome.Raised;
            }

            if (status == InflateStatus.Done)
            {
                _stage = _bits < 0 ? Stage.Done : Stage.Check;
                (_word, _count) = (0, 0);
            }
            else if (status == InflateStatus.Failed)
            {
                Fail(_inflater.Error);
            }
            else if (status == InflateStatus.NeedsInput || end - start >= most)
            {
                break;
            }
            else if (end == buffer.Length && !TryGrow(vm, ref buffer, start, end, most))
            {
                return InflateOutcome.Raised;
            }
        }

        output = buffer.AsMemory(start, end - start);
        _history = _stage is Stage.Body && end > 0
            ? buffer.AsSpan(Math.Max(0, end - Inflater.WindowBytes), Math.Min(end, Inflater.WindowBytes)).ToArray()
            : _stage < Stage.Body ? _history : [];
        return _stage switch
        {
            Stage.Done => InflateOutcome.Ended,
            Stage.Failed => InflateOutcome.Invalid,
            Stage.Dictionary => InflateOutcome.NeedsDictionary,
            _ => InflateOutcome.More,
        };
    }

    private static bool TryGrow(Vm vm, ref byte[] buffer, int start, int end, long most)
    {
        var room = Math.Min(Math.Max(end * 2L, end + FirstRoom), Math.Min(start + Math.Min(most, 1L << 40), 1L << 40));
        if (!vm.Charge(room) || !vm.ChargeWork(end / 8))
        {
            return false;
        }

        if (end == Array.MaxLength)
        {
            vm.Fail(ExceptionTypes.MemoryError);
            return false;
        }

        Array.Resize(ref buffer, (int)Math.Min(room, Array.MaxLength));
        return true;
    }

    private void Fail(string error)
    {
        Error = error;
        _stage = Stage.Failed;
    }

    // Reads bytes into the word, the first lowest; false when there are not enough.
    private bool TryTake(int bytes, ReadOnlySpan<byte> input, ref int position)
    {
        for (; _count < bytes; _count++)
        {
            if (position == input.Length)
            {
                return false;
            }

            _word = (_count == 0 ? 0 : _word) | ((uint)input[position++] << (8 * _count));
        }

        _count = 0;
        return true;
    }

    // What the header's own check is made of.
    private void Cover(int bytes)
    {
        Span<byte> taken = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(taken, _word);
        _check = Checksum.Crc32(_check, taken[..bytes]);
    }

    // False when there is no more to do now.
    private bool ReadHeader(ReadOnlySpan<byte> input, ref int position)
    {
        while (_stage < Stage.Body)
        {
            var size = _stage switch
            {
                Stage.DictionaryId => 4,
                Stage.Times => 3,
                Stage.Extra or Stage.Name or Stage.Comment => 1,
                _ => 2,
            };
            if (_stage == Stage.Dictionary)
            {
                return false;
            }

            if (_stage is Stage.Extra or Stage.Name or Stage.Comment)
            {
                if (!SkipField(input, ref position))
                {
                    return false;
                }
            }
            else if (!TryTake(size, input, ref position))
            {
                return false;
            }
            else
            {
                ReadField(size);
            }
        }

        return _stage != Stage.Failed;
    }

    private void ReadField(int size)
    {
        switch (_stage)
        {
            case Stage.Magic:
                ReadMagic();
                return;
            case Stage.DictionaryId:
                _word = BinaryPrimitives.ReverseEndianness(_word);
                _stage = Stage.Dictionary;
                return;
            case Stage.HeaderCheck:
                if (_word != (_check & 0xFFFF))
                {
                    Fail("header crc mismatch");
                    return;
                }

                (_check, _stage) = (0, Stage.Body);
                return;
        }

        Cover(size);
        switch (_stage)
        {
            case Stage.Method:
                _flags = _word >> 8;
                if ((_word & 0xFF) != 8)
                {
                    Fail("unknown compression method");
                }
                else if ((_flags & 0xE0) != 0)
                {
                    Fail("unknown header flags set");
                }
                else
                {
                    _stage = Stage.Times;
                }

                break;

            // The six bytes of time, level and system come in two halves; the flags remember the first.
            case Stage.Times when (_flags & 0x100) == 0:
                _flags |= 0x100;
                break;
            case Stage.Times:
                _flags &= 0xFF;
                _stage = (_flags & HasExtra) != 0 ? Stage.ExtraLength : AfterExtra();
                break;
            case Stage.ExtraLength:
                _count = (int)_word;
                _stage = _count > 0 ? Stage.Extra : AfterExtra();
                break;
        }
    }

    private void ReadMagic()
    {
        var isGzip = _bits >= 16 && _word == 0x8B1F;
        var length = (int)(_word >> 4 & 15) + 8;
        if (isGzip)
        {
            _isGzip = true;
            _stage = Stage.Method;
            Cover(2);
        }
        else if (_bits is >= 16 and < 32 || BinaryPrimitives.ReverseEndianness((ushort)_word) % 31 != 0)
        {
            Fail("incorrect header check");
        }
        else if ((_word & 15) != 8)
        {
            Fail("unknown compression method");
        }
        else if (length > 15 || ((_bits & 15) != 0 && length > (_bits & 15)))
        {
            Fail("invalid window size");
        }
        else
        {
            _check = 1;
            _stage = (_word & 0x2000) != 0 ? Stage.DictionaryId : Stage.Body;
        }
    }

    private bool SkipField(ReadOnlySpan<byte> input, ref int position)
    {
        var rest = input[position..];
        var zero = _stage == Stage.Extra ? -1 : rest.IndexOf((byte)0);
        var length = _stage == Stage.Extra ? Math.Min(_count, rest.Length) : zero >= 0 ? zero + 1 : rest.Length;
        _check = Checksum.Crc32(_check, rest[..length]);
        position += length;
        if (_stage == Stage.Extra)
        {
            _count -= length;
        }

        if (_stage == Stage.Extra ? _count > 0 : zero < 0)
        {
            return false;
        }

        _stage = _stage == Stage.Extra ? AfterExtra() : _stage == Stage.Name ? AfterName() : AfterComment();
        return true;
    }

    private Stage AfterExtra() => (_flags & HasName) != 0 ? Stage.Name : AfterName();

    private Stage AfterName() => (_flags & HasComment) != 0 ? Stage.Comment : AfterComment();

    private Stage AfterComment()
    {
        if ((_flags & HasCheck) != 0)
        {
            return Stage.HeaderCheck;
        }

        _check = 0;
        return Stage.Body;
    }

    private void ReadTrailer(ReadOnlySpan<byte> input, ref int position)
    {
        if (_stage == Stage.Check && TryTake(4, input, ref position))
        {
            if ((_isGzip ? _word : BinaryPrimitives.ReverseEndianness(_word)) != _check)
            {
                Fail("incorrect data check");
                return;
            }

            _stage = _isGzip ? Stage.Length : Stage.Done;
        }

        if (_stage == Stage.Length && TryTake(4, input, ref position))
        {
            if (_word != _total)
            {
                Fail("incorrect length check");
                return;
            }

            _stage = Stage.Done;
        }
    }
}
