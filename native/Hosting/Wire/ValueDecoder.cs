using System.Buffers.Binary;
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.CompilerServices;
using Monty.Hosting.Bytes;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Hosting.Wire;

/// <summary>Reads values out of bytes nobody vouches for.</summary>
/// <remarks>
/// Nothing is allocated that the length of the bytes does not account for, and the run is charged for it. When reading
/// fails, either
/// <see cref="Error"/> says what is wrong with the bytes, or the exception of a limit is in the machine.
/// </remarks>
internal ref partial struct ValueDecoder
{
    private const int SlotBytes = 16;
    private const int DictEntryBytes = 56;

    private readonly Vm _vm;
    private readonly bool _isExtended;
    private ByteReader _input;
    private List<string>? _remembered;

    /// <summary>Reads for a run; extension codes are refused unless the message says that they occur.</summary>
    public ValueDecoder(Vm vm, ReadOnlySpan<byte> body, bool isExtended)
    {
        _vm = vm;
        _isExtended = isExtended;
        _input = new ByteReader(body);
    }

    /// <summary>What is wrong with the bytes, or null.</summary>
    public HostError? Error { get; private set; }

    /// <summary>The one value of a body, up to the end.</summary>
    public bool ReadAll(out Value value) => Read(out value, 0) && AtEnd();

    /// <summary>Checks that nothing follows.</summary>
    public bool AtEnd() => _input.Remaining == 0 || Fail("bytes follow the value");

    /// <summary>The next value.</summary>
    public bool Read(out Value value) => Read(out value, 0);

    /// <summary>The head of a tuple or list: its count, or -1 when something else comes.</summary>
    public int ReadSequenceHead()
    {
        if (_input.Peek() is WireCode.Tuple or WireCode.List)
        {
            _input.Byte();
            return _input.Count32();
        }

        Fail("a tuple or list is expected");
        return -1;
    }

    /// <summary>
    /// True when the next value is a dict, whose head is taken; its keys and values follow, then <see cref="ReadEnd"/>.
    /// </summary>
    public bool ReadDictHead() => Accept(WireCode.Dict);

    /// <summary>True at the end of a dict, which is taken.</summary>
    public bool ReadEnd() => Accept(WireCode.End);

    /// <summary>
    /// The UTF-8 bytes of the next value, which must be a str; false and no bytes taken when it is something else.
    /// </summary>
    public bool TryReadTextBytes(out ReadOnlySpan<byte> bytes)
    {
        bytes = default;
        if (!Accept(WireCode.Str))
        {
            return false;
        }

        bytes = _input.Take(_input.Count32());
        return !_input.Failed || Fail("the message is cut off");
    }

    /// <summary>Ends reading with an error about the bytes.</summary>
    public bool Fail(string text)
    {
        Error ??= HostError.BadMessage(text);
        _input.Fail();
        return false;
    }

    private bool Accept(byte code)
    {
        if (_input.Peek() != code || _input.Remaining == 0)
        {
            return false;
        }

        _input.Byte();
        return true;
    }

    private bool Read(out Value value, int depth)
    {
        value = default;
        var code = _input.Byte();
        switch (code)
        {
            case WireCode.Int32:
                value = Value.Int(_input.Int32());
                break;
            case WireCode.Str:
                return ReadText(out value);
            case WireCode.None:
                value = Value.None;
                break;
            case WireCode.True:
                value = Value.True;
                break;
            case WireCode.False:
                value = Value.False;
                break;
            case WireCode.Float:
                value = Value.Float(BitConverter.Int64BitsToDouble(_input.Int64()));
                break;
            case WireCode.Int64:
                value = Value.Int(_input.Int64());
                break;
            case WireCode.Ellipsis:
                value = Value.Ellipsis;
                break;
            case WireCode.Complex:
                value = ReadComplex();
                break;
            case WireCode.StopIteration:
                value = Value.Of(ExceptionTypes.StopIteration);
                break;
            case WireCode.Long:
                return ReadLong(out value);
            default:
                return ReadLarge(code, out value, depth);
        }

        return !_input.Failed || Fail("the message is cut off");
    }

    private Value ReadComplex()
    {
        var real = BitConverter.Int64BitsToDouble(_input.Int64());
        return Value.Of(new PyComplex(new Complex(real, BitConverter.Int64BitsToDouble(_input.Int64()))));
    }

    private bool ReadLarge(byte code, out Value value, int depth)
    {
        switch (code)
        {
            case WireCode.Interned:
                return ReadText(out value) && Remember(value);
            case WireCode.Reference:
                return Recall(out value);
            case WireCode.Bytes:
                return ReadBytes(out value);
            default:
                break;
        }

        value = default;
        if (depth >= WireCode.MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Error ??= HostError.TooDeep;
            return _input.Fail();
        }

        switch (code)
        {
            case WireCode.List:
                return ReadList(out value, depth + 1);
            case WireCode.Tuple:
                return ReadTuple(out value, depth + 1);
            case WireCode.Dict:
                return ReadDict(out value, depth + 1);
            case WireCode.Set:
                return ReadSet(new PySet(BuiltinTypes.Set), out value, depth + 1);
            case WireCode.FrozenSet:
                return ReadSet(new PySet(BuiltinTypes.FrozenSet), out value, depth + 1);
            case WireCode.Extension when _isExtended:
                return ReadExtension(out value, depth + 1);
            default:
                return Fail(_input.Failed ? "the message is cut off" : $"unknown code 0x{code:X2}");
        }
    }

    private bool ReadText(out Value value)
    {
        value = default;
        var bytes = _input.Take(_input.Count32());
        if (_input.Failed)
        {
            return Fail("the message is cut off");
        }

        if (!_vm.Charge(bytes.Length * 2L))
        {
            return false;
        }

        if (!Utf8Text.TryDecode(bytes, out var text))
        {
            return Fail("a str is not valid UTF-8");
        }

        value = Value.Str(text);
        return true;
    }

    private bool Remember(in Value value)
    {
        (_remembered ??= []).Add(value.AsStr);
        return true;
    }

    private bool Recall(out Value value)
    {
        var index = _input.Int32();
        if (_remembered is null || (uint)index >= (uint)_remembered.Count)
        {
            value = default;
            return Fail("a reference to an unknown str");
        }

        value = Value.Str(_remembered[index]);
        return true;
    }

    private bool ReadBytes(out Value value)
    {
        value = default;
        var bytes = _input.Take(_input.Count32());
        if (_input.Failed)
        {
            return Fail("the message is cut off");
        }

        if (!_vm.Charge(bytes.Length))
        {
            return false;
        }

        value = Value.Of(bytes.Length == 0 ? PyBytes.Empty : new PyBytes(bytes.ToArray()));
        return true;
    }

    private bool ReadLong(out Value value)
    {
        value = default;
        long count = _input.Int32();
        var isNegative = count < 0;
        count = Math.Abs(count);
        if (count > _input.Remaining / 2)
        {
            return Fail("the message is cut off");
        }

        var digits = _input.Take((int)count * 2);
        if (count * 15 > _vm.Meter.Limits.MaxIntBits + 15)
        {
            Error ??= HostError.UnsupportedValue("an int is larger than the limit max_int_bits");
            return _input.Fail();
        }

        var bytes = new byte[((count * 15) + 7) / 8 + 3];
        for (var i = 0; i < count; i++)
        {
            var digit = BinaryPrimitives.ReadUInt16LittleEndian(digits[(i * 2)..]);
            if (digit > 0x7FFF || (digit == 0 && i == count - 1))
            {
                return Fail("an int has a digit out of range");
            }

            var bit = i * 15;
            var shifted = (uint)digit << (bit & 7);
            bytes[bit >> 3] |= (byte)shifted;
            bytes[(bit >> 3) + 1] |= (byte)(shifted >> 8);
            bytes[(bit >> 3) + 2] |= (byte)(shifted >> 16);
        }

        var number = new BigInteger(bytes, isUnsigned: true);
        value = Value.Int(isNegative ? -number : number);
        return true;
    }

    private bool ReadItems(out Value[] items, int depth)
    {
        items = [];
        var count = _input.Count32();
        if (_input.Failed)
        {
            return Fail("the message is cut off");
        }

        if (!_vm.Charge((long)count * SlotBytes))
        {
            return false;
        }

        if (count != 0)
        {
            items = new Value[count];
        }

        for (var i = 0; i < count; i++)
        {
            if (!Read(out items[i], depth))
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadList(out Value value, int depth)
    {
        var isRead = ReadItems(out var items, depth);
        value = isRead ? Value.Of(new PyList(items)) : default;
        return isRead;
    }

    private bool ReadTuple(out Value value, int depth)
    {
        var isRead = ReadItems(out var items, depth);
        value = isRead ? Value.Of(items.Length == 0 ? PyTuple.Empty : new PyTuple(items)) : default;
        return isRead;
    }

    private bool ReadDict(out Value value, int depth)
    {
        var dict = new PyDict();
        value = Value.Of(dict);
        while (!ReadEnd())
        {
            if (!Read(out var key, depth) || !Read(out var item, depth) || !_vm.Charge(DictEntryBytes))
            {
                return false;
            }

            if (!dict.Set(_vm, key, item))
            {
                return FailKey();
            }
        }

        return true;
    }

    private bool ReadSet(PySet set, out Value value, int depth)
    {
        value = Value.Of(set);
        var count = _input.Count32();
        if (_input.Failed)
        {
            return Fail("the message is cut off");
        }

        for (var i = 0; i < count; i++)
        {
            if (!Read(out var item, depth) || !_vm.Charge(DictEntryBytes))
            {
                return false;
            }

            if (!set.Add(_vm, item))
            {
                return FailKey();
            }
        }

        return true;
    }

    /// <summary>A key that cannot be hashed is the host's mistake; a limit met while storing stays the run's.</summary>
    private bool FailKey()
    {
        if (_vm.IsTerminal)
        {
            return false;
        }

        _vm.Raised = null;
        Error ??= HostError.UnsupportedValue("a key of a dict or item of a set is not hashable");
        return _input.Fail();
    }
}
