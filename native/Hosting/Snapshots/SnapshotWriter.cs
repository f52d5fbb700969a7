using System.Collections.Generic;
using System.Runtime.InteropServices;
using Monty.Hosting.Bytes;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Hosting.Snapshots;

/// <summary>Writes a graph of objects: every object once, whatever refers to it, without recursion.</summary>
/// <remarks>Roots are written first; each new object met is numbered and waits until its turn.</remarks>
internal sealed class SnapshotWriter : StateSink
{
    private readonly ByteWriter _records = new();
    private readonly ByteWriter _roots = new();
    private readonly Dictionary<object, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<object> _objects = [];
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _textNumbers = new(StringComparer.Ordinal);
    private readonly List<ObjectCodec> _codecs = [];
    private readonly Dictionary<ObjectCodec, int> _codecNumbers = [];
    private readonly IReadOnlyDictionary<string, int> _knownTexts;
    private readonly ModuleMembers _members;
    private readonly int _knownTextCount;
    private ByteWriter _target;

    /// <summary>
    /// A writer; texts of the program are referred to by their number in it, objects of library modules by their path.
    /// </summary>
    public SnapshotWriter(IReadOnlyDictionary<string, int> knownTexts, ModuleMembers members)
    {
        _members = members;
        _knownTexts = knownTexts;
        _knownTextCount = knownTexts.Count;
        _target = _roots;
    }

    /// <inheritdoc/>
    public override void Value(in Value value)
    {
        switch (value.Ref)
        {
            case null when (ulong)value.Bits < 256 - ValueCode.ShortInt:
                _target.Byte((byte)(ValueCode.ShortInt + value.Bits));
                break;
            case null:
                _target.Byte(ValueCode.Int);
                _target.Signed(value.Bits);
                break;
            case Tag tag:
                WriteTag(tag, value.Bits);
                break;
            case string or StringBuffer:
                WriteShort(ValueCode.Text, ValueCode.ShortText, TextNumber(value.AsStr));
                break;
            case PyList or PyTuple when value.Bits != 0:
                // A list or tuple that a loop iterates over: the bits are the next index.
                _target.Byte(ValueCode.Iteration);
                _target.Number(NumberOf(value.Ref));
                _target.Number((ulong)value.Bits);
                break;
            default:
                WriteShort(ValueCode.Object, ValueCode.ShortObject, NumberOf(value.Ref));
                break;
        }
    }

    /// <inheritdoc/>
    public override void Initial() => _target.Byte(ValueCode.Initial);

    /// <inheritdoc/>
    public override void Object(object? target) => _target.Number(target is null ? 0 : NumberOf(target) + 1);

    /// <inheritdoc/>
    public override void Number(long value) => _target.Number((ulong)value);

    /// <inheritdoc/>
    public override void Signed(long value) => _target.Signed(value);

    /// <inheritdoc/>
    public override void Text(string text) => _target.Number(TextNumber(text));

    /// <inheritdoc/>
    public override void Bytes(ReadOnlySpan<byte> bytes)
    {
        _target.Number(bytes.Length);
        _target.Raw(bytes);
    }

    /// <summary>Everything met: complete after <see cref="WriteObjects"/>.</summary>
    public IReadOnlyList<object> Objects => _objects;

    /// <summary>Writes the objects met so far and those they refer to.</summary>
    public void WriteObjects()
    {
        var record = new ByteWriter();
        _target = record;
        for (var i = 0; i < _objects.Count; i++)
        {
            var isMember = _members.TryFind(_objects[i], out var path);
            var codec = isMember ? MemberCodec.Instance : CodecTable.Of(_objects[i]);
            record.Clear();
            codec.Write(this, isMember
                ? new ModuleMember(path, _objects[i], _members.IsState(_objects[i])) : _objects[i]);
            var identity = (_objects[i] as PyObject)?.Identity ?? 0;
            _records.Number((CodecNumber(codec) << 1) | (identity == 0 ? 0 : 1));
            if (identity != 0)
            {
                _records.Number(identity);
            }

            _records.Number(record.Length);
            _records.Raw(record.Span);
        }
    }

    /// <summary>Writes everything to the output: tables, records, roots.</summary>
    public void WriteTables(ByteWriter output)
    {
        output.Number(_texts.Count);
        foreach (var text in _texts)
        {
            output.Text(text);
        }

        output.Number(_codecs.Count);
        foreach (var codec in _codecs)
        {
            output.Text(codec.Name);
        }

        output.Number(_objects.Count);
        output.Raw(_records.Span);
        output.Raw(_roots.Span);
    }

    private void WriteTag(Tag tag, long bits)
    {
        switch (tag.Kind)
        {
            case TagKind.Float:
                _target.Byte(ValueCode.Float);
                _target.Int64(bits);
                break;
            case TagKind.Bool:
                _target.Byte(bits == 0 ? ValueCode.False : ValueCode.True);
                break;
            case TagKind.RangeIteration:
                _target.Byte(ValueCode.RangeIteration);
                _target.Signed(bits);
                break;
            default:
                _target.Byte(tag.Kind switch
                {
                    TagKind.None => ValueCode.None,
                    TagKind.Ellipsis => ValueCode.Ellipsis,
                    TagKind.NotImplemented => ValueCode.NotImplemented,
                    TagKind.Missing => ValueCode.Missing,
                    TagKind.Exhausted => ValueCode.Exhausted,
                    _ => ValueCode.Unbound,
                });
                break;
        }
    }

    private void WriteShort(byte code, byte first, int number)
    {
        if (number < 48)
        {
            _target.Byte((byte)(first + number));
            return;
        }

        _target.Byte(code);
        _target.Number(number);
    }

    private int TextNumber(string text)
    {
        if (_knownTexts.TryGetValue(text, out var number))
        {
            return number;
        }

        if (!_textNumbers.TryGetValue(text, out number))
        {
            number = _knownTextCount + _texts.Count;
            _textNumbers.Add(text, number);
            _texts.Add(text);
        }

        return number;
    }

    private int NumberOf(object target)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, target, out var exists);
        if (!exists)
        {
            number = _objects.Count;
            _objects.Add(target);
        }

        return number;
    }

    private int CodecNumber(ObjectCodec codec)
    {
        if (!_codecNumbers.TryGetValue(codec, out var number))
        {
            number = _codecs.Count;
            _codecs.Add(codec);
            _codecNumbers.Add(codec, number);
        }

        return number;
    }
}
