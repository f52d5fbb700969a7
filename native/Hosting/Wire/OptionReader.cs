using System.Collections.Generic;
using Monty.Hosting.Bytes;

namespace Monty.Hosting.Wire;

/// <summary>Reads messages of options: dicts whose keys are known names and whose values are plain.</summary>
internal ref struct OptionReader
{
    private ByteReader _input;

    /// <summary>
    /// Reads the body of a message of kind 'O'; the whole of it, without a message no options at all.
    /// </summary>
    public OptionReader(ReadOnlySpan<byte> message)
    {
        IsEmpty = message.IsEmpty;
        _input = new ByteReader(message);
        if (!IsEmpty && (_input.Byte() & ~MessageFlags.Extended) is var flags
            && (_input.Byte() != MessageKind.Options || flags != 0))
        {
            Fail(HostError.BadMessage("a message of kind 'O' is expected"));
        }
    }

    /// <summary>True when there is no message.</summary>
    public bool IsEmpty { get; }

    /// <summary>What is wrong, or null.</summary>
    public HostError? Error { get; private set; }

    /// <summary>Notes an error; gives false.</summary>
    public bool Fail(HostError error)
    {
        Error ??= error;
        return _input.Fail();
    }

    /// <summary>Takes the head of a dict.</summary>
    public bool BeginDict(string name) => Expect(WireCode.Dict, name, "dict");

    /// <summary>The next key of the dict; false at its end or when the message is malformed.</summary>
    public bool NextKey(out string key)
    {
        key = "";
        if (Error is null && !_input.Failed && _input.Peek() == WireCode.End && _input.Remaining > 0)
        {
            _input.Byte();
            return false;
        }

        return Text("key of options", out key);
    }

    /// <summary>Takes None, if it comes next.</summary>
    public bool SkipNone()
    {
        if (_input.Peek() != WireCode.None || _input.Remaining == 0)
        {
            return false;
        }

        _input.Byte();
        return true;
    }

    /// <summary>A str.</summary>
    public bool Text(string name, out string text)
    {
        text = "";
        if (_input.Peek() is not (WireCode.Str or WireCode.Interned))
        {
            return Mismatch(name, "str");
        }

        _input.Byte();
        var bytes = _input.Take(_input.Count32());
        return (!_input.Failed && Utf8Text.TryDecode(bytes, out text)) || CutOff();
    }

    /// <summary>A bytes.</summary>
    public bool Bytes(string name, out byte[] bytes)
    {
        bytes = [];
        if (!Expect(WireCode.Bytes, name, "bytes"))
        {
            return false;
        }

        bytes = _input.Take(_input.Count32()).ToArray();
        return !_input.Failed || CutOff();
    }

    /// <summary>A list or tuple of str.</summary>
    public bool Texts(string name, out string[] texts)
    {
        texts = [];
        if (_input.Peek() is not (WireCode.List or WireCode.Tuple))
        {
            return Mismatch(name, "list of str");
        }

        _input.Byte();
        var count = _input.Count32(5);
        var list = new List<string>(count);
        for (var i = 0; i < count; i++)
        {
            if (!Text(name, out var text))
            {
                return false;
            }

            list.Add(text);
        }

        texts = [.. list];
        return !_input.Failed || CutOff();
    }

    /// <summary>A dict of str and str: keys and values in turn.</summary>
    public bool TextPairs(string name, out string[] texts)
    {
        var list = new List<string>();
        var isRead = BeginDict(name);
        while (isRead && NextKey(out var key))
        {
            isRead = Text(name, out var text);
            list.Add(key);
            list.Add(text);
        }

        texts = [.. list];
        return isRead && Error is null;
    }

    /// <summary>A bool.</summary>
    public bool Flag(string name, out bool flag)
    {
        flag = _input.Peek() == WireCode.True;
        if (_input.Peek() is not (WireCode.True or WireCode.False))
        {
            return Mismatch(name, "bool");
        }

        _input.Byte();
        return true;
    }

    /// <summary>An int that is not negative; larger ones than fit 64 bits count as the largest.</summary>
    public bool Count(string name, out long count)
    {
        count = 0;
        switch (_input.Peek())
        {
            case WireCode.Int32:
                _input.Byte();
                count = _input.Int32();
                break;
            case WireCode.Int64:
                _input.Byte();
                count = _input.Int64();
                break;
            case WireCode.Long:
                count = Long();
                break;
            default:
                return Mismatch(name, "int");
        }

        if (_input.Failed)
        {
            return CutOff();
        }

        return count >= 0 || Fail(HostError.BadOption($"{name} must not be negative"));
    }

    /// <summary>
    /// Seconds, an int or float that is not negative, in nanoseconds; what does not fit counts as no limit.
    /// </summary>
    public bool Seconds(string name, out long nanoseconds)
    {
        nanoseconds = long.MaxValue;
        double seconds;
        if (_input.Peek() == WireCode.Float)
        {
            _input.Byte();
            seconds = BitConverter.Int64BitsToDouble(_input.Int64());
        }
        else if (Count(name, out var whole))
        {
            seconds = whole;
        }
        else
        {
            return false;
        }

        if (!(seconds >= 0))
        {
            return Fail(HostError.BadOption($"{name} must not be negative"));
        }

        if (seconds < 9e9)
        {
            nanoseconds = (long)(seconds * 1e9);
        }

        return !_input.Failed || CutOff();
    }

    /// <summary>Checks that the message was read to its end without an error.</summary>
    public bool End()
    {
        if (Error is null && (_input.Failed || _input.Remaining > 0))
        {
            CutOff();
        }

        return Error is null;
    }

    private long Long()
    {
        _input.Byte();
        long count = _input.Int32();
        var digits = _input.Take((int)Math.Min(Math.Abs(count) * 2, int.MaxValue));
        if (_input.Failed || count < 0)
        {
            return -1;
        }

        long value = 0;
        for (var i = (int)count - 1; i >= 0; i--)
        {
            if (value > long.MaxValue >> 15)
            {
                return long.MaxValue;
            }

            value = (value << 15) | (uint)(digits[i * 2] | ((digits[(i * 2) + 1] & 0x7F) << 8));
        }

        return value;
    }

    private bool Expect(byte code, string name, string type)
    {
        if (_input.Peek() != code)
        {
            return Mismatch(name, type);
        }

        _input.Byte();
        return true;
    }

    private bool Mismatch(string name, string type) =>
        _input.Remaining == 0 ? CutOff() : Fail(HostError.BadOption($"{name} must be a {type}"));

    private bool CutOff() => Fail(HostError.BadMessage("the message is cut off or continues after its end"));
}
