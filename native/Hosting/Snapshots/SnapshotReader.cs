using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Monty.Hosting.Bytes;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Hosting.Snapshots;

/// <summary>Makes a graph of objects out of bytes nobody vouches for.</summary>
/// <remarks>
/// Every index, count and class is checked; what is allocated is bounded by the length of the bytes. Errors are thrown
/// as
/// <see cref="SnapshotException"/>: they end the reading of the whole dump. Nothing recurses.
/// </remarks>
internal sealed class SnapshotReader
{
    private const int NotStarted = -1;
    private const int InProgress = -2;

    private readonly byte[] _data;
    private readonly string[] _knownTexts;
    private readonly List<int> _waiting = [];
    private string[] _texts = [];
    private ObjectCodec[] _codecs = [];
    private Record[] _records = [];
    private int _position;
    private int _end;
    private int _missing = NotStarted;

    /// <summary>
    /// A reader of the bytes from a position on; texts of the program are referred to by their number in it.
    /// </summary>
    public SnapshotReader(byte[] data, int position, RestoredRun run, string[] knownTexts)
    {
        _data = data;
        _position = position;
        _end = data.Length;
        _knownTexts = knownTexts;
        Run = run;
    }

    /// <summary>The run being restored.</summary>
    public RestoredRun Run { get; }

    /// <summary>The machine of the run.</summary>
    public Vm Vm => Run.Vm;

    /// <summary>True when everything was read.</summary>
    public bool IsAtEnd => _position == _data.Length;

    /// <summary>True when everything of the present object was read.</summary>
    public bool IsAtRecordEnd => _position == _end;

    private struct Record
    {
        public ObjectCodec Codec;
        public object? Target;
        public int Position;
        public int End;
        public int State;
        public int Identity;
    }

    /// <summary>Reads the tables and makes every object; the roots come next.</summary>
    public void ReadObjects()
    {
        _texts = new string[Count()];
        for (var i = 0; i < _texts.Length; i++)
        {
            _texts[i] = InlineText();
        }

        _codecs = new ObjectCodec[Count()];
        for (var i = 0; i < _codecs.Length; i++)
        {
            _codecs[i] = CodecTable.Find(InlineText()) ?? throw new SnapshotException("unknown kind of object");
        }

        _records = new Record[Count(2)];
        for (var i = 0; i < _records.Length; i++)
        {
            ref var record = ref _records[i];
            var head = Below(_codecs.Length * 2);
            record.Codec = _codecs[head >> 1];
            record.Identity = (head & 1) == 0 ? 0 : Number();
            var length = Count();
            record.Position = _position;
            record.End = _position += length;
            record.State = NotStarted;
        }

        var roots = _position;
        for (var i = 0; i < _records.Length; i++)
        {
            Make(i);
        }

        // Classes first: their instances are checked against them.
        Fill(types: true);
        Fill(types: false);
        _position = roots;
        _end = _data.Length;
    }

    private void Fill(bool types)
    {
        for (var i = 0; i < _records.Length; i++)
        {
            ref var record = ref _records[i];
            if (record.Target is PyType == types)
            {
                _position = record.Position;
                _end = record.End;
                record.Codec.Fill(this, record.Target!);
                Require(_position == _end);
            }
        }
    }

    /// <summary>Makes an object and, first, those it is made of.</summary>
    private void Make(int index)
    {
        _waiting.Add(index);
        while (_waiting.Count > 0)
        {
            var current = _waiting[^1];
            ref var record = ref _records[current];
            if (record.Target is not null)
            {
                _waiting.RemoveAt(_waiting.Count - 1);
                continue;
            }

            var start = record.Position;
            record.State = InProgress;
            _position = start;
            _end = record.End;
            _missing = NotStarted;
            var target = record.Codec.Create(this);
            if (target is not null)
            {
                record.Target = target;
                record.Position = _position;
                if (record.Identity != 0 && target is PyObject identified)
                {
                    identified.Identity = record.Identity;
                }

                _waiting.RemoveAt(_waiting.Count - 1);
                continue;
            }

            Require(_missing >= 0 && _records[_missing].State != InProgress);
            _waiting.Add(_missing);
        }
    }

    /// <summary>A value; false in Create when it is an object that does not exist yet.</summary>
    public bool TryValue(out Value value)
    {
        var code = Byte();
        value = default;
        switch (code)
        {
            case >= ValueCode.ShortInt:
                value = Runtime.Values.Value.Int(code - ValueCode.ShortInt);
                return true;
            case >= ValueCode.ShortObject:
                return TryObjectValue(code - ValueCode.ShortObject, out value);
            case >= ValueCode.ShortText:
                value = Runtime.Values.Value.Str(TextAt(code - ValueCode.ShortText));
                return true;
            case ValueCode.Object:
                return TryObjectValue(Below(_records.Length), out value);
            case ValueCode.Iteration:
                Require(TryObjectValue(Below(_records.Length), out value) || _missing >= 0);
                value.Bits = Number63();
                return value.Ref is PyList or PyTuple;
            case ValueCode.Text:
                value = Runtime.Values.Value.Str(Text());
                return true;
            case ValueCode.Int:
                value = Runtime.Values.Value.Int(Signed());
                return true;
            case ValueCode.Float:
                value = Runtime.Values.Value.Float(BitConverter.Int64BitsToDouble(Int64()));
                return true;
            case ValueCode.RangeIteration:
                value = new Value(Tags.RangeIteration, Signed());
                return true;
            default:
                value = Singleton(code);
                return true;
        }
    }

    /// <summary>A value, every object being there.</summary>
    public Value Value()
    {
        Require(TryValue(out var value));
        return value;
    }

    /// <summary>True, and taken, when the next value is the one a new run starts with.</summary>
    public bool TakeInitial()
    {
        if (_position < _end && _data[_position] == ValueCode.Initial)
        {
            _position++;
            return true;
        }

        return false;
    }

    /// <summary>An object of a class or null; false in Create when it does not exist yet.</summary>
    public bool TryObject<T>(out T? target)
        where T : class
    {
        var number = Below(_records.Length + 1);
        target = null;
        return number == 0 || TryObjectAt(number - 1, out target);
    }

    /// <summary>An object of a class, every object being there; null is refused.</summary>
    public T Object<T>()
        where T : class => ObjectOrNull<T>() ?? throw new SnapshotException("an object is missing");

    /// <summary>An object of a class or null, every object being there.</summary>
    public T? ObjectOrNull<T>()
        where T : class
    {
        Require(TryObject<T>(out var target));
        return target;
    }

    /// <summary>Values into an array that has the right length.</summary>
    public void Values(Span<Value> target)
    {
        foreach (ref var value in target)
        {
            value = Value();
        }
    }

    /// <summary>Text.</summary>
    public string Text() => TextAt(Below(_knownTexts.Length + _texts.Length));

    /// <summary>Text or null.</summary>
    public string? TextOrNull() => Flag() ? Text() : null;

    /// <summary>A bool.</summary>
    public bool Flag() => Below(2) == 1;

    /// <summary>An index below a bound.</summary>
    public int Below(int bound)
    {
        var number = Number64();
        Require(number < (ulong)bound);
        return (int)number;
    }

    /// <summary>A number that fits 31 bits.</summary>
    public int Number()
    {
        var number = Number64();
        Require(number <= int.MaxValue);
        return (int)number;
    }

    /// <summary>A count of things of at least the given number of bytes, all of which are there.</summary>
    public int Count(int minBytesEach = 1)
    {
        var number = Number64();
        Require(number <= (ulong)((_end - _position) / minBytesEach));
        return (int)number;
    }

    /// <summary>A count of things of which all are there, or -1: written as the count plus 1, or 0.</summary>
    public int CountOrNone()
    {
        var number = Number64();
        Require(number <= (ulong)(_end - _position) + 1);
        return (int)number - 1;
    }

    /// <summary>A number that is not negative.</summary>
    public long Number63()
    {
        var number = Number64();
        Require(number <= long.MaxValue);
        return (long)number;
    }

    /// <summary>A signed number.</summary>
    public long Signed()
    {
        var number = Number64();
        return (long)(number >> 1) ^ -(long)(number & 1);
    }

    /// <summary>Bytes with their count.</summary>
    public ReadOnlySpan<byte> Bytes()
    {
        var count = Count();
        _position += count;
        return _data.AsSpan(_position - count, count);
    }

    /// <summary>Refuses the dump unless a condition holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Require(bool condition)
    {
        if (!condition)
        {
            Refuse();
        }
    }

    private static void Refuse() => throw new SnapshotException("the dump is damaged");

    private byte Byte()
    {
        Require(_position < _end);
        return _data[_position++];
    }

    private long Int64()
    {
        Require(_end - _position >= 8);
        _position += 8;
        return System.Buffers.Binary.BinaryPrimitives.ReadInt64LittleEndian(_data.AsSpan(_position - 8, 8));
    }

    private ulong Number64()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var part = Byte();
            Require(shift != 63 || part <= 1);
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                break;
            }
        }

        return value;
    }

    private string InlineText()
    {
        Require(Utf8Text.TryDecode(Bytes(), out var text));
        return text;
    }

    private string TextAt(int number)
    {
        Require(number < _knownTexts.Length + _texts.Length);
        return number < _knownTexts.Length ? _knownTexts[number] : _texts[number - _knownTexts.Length];
    }

    private bool TryObjectValue(int number, out Value value)
    {
        var exists = TryObjectAt<PyObject>(number, out var target);
        value = exists ? Runtime.Values.Value.Of(target!) : default;
        return exists;
    }

    private bool TryObjectAt<T>(int number, out T? target)
        where T : class
    {
        Require(number < _records.Length);
        if (_records[number].Target is not { } found)
        {
            _missing = number;
            target = null;
            return false;
        }

        target = found as T;
        Require(target is not null);
        return true;
    }

    private static Value Singleton(byte code) => code switch
    {
        ValueCode.None => Runtime.Values.Value.None,
        ValueCode.False => Runtime.Values.Value.False,
        ValueCode.True => Runtime.Values.Value.True,
        ValueCode.Ellipsis => Runtime.Values.Value.Ellipsis,
        ValueCode.NotImplemented => Runtime.Values.Value.NotImplemented,
        ValueCode.Unbound => Runtime.Values.Value.Unbound,
        ValueCode.Missing => Runtime.Values.Value.Missing,
        ValueCode.Exhausted => Runtime.Values.Value.Exhausted,
        _ => throw new SnapshotException("the dump is damaged"),
    };
}
