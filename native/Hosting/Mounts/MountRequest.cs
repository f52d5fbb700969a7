using System.Text.Unicode;
using Monty.Hosting.Bytes;
using Monty.Hosting.Wire;

namespace Monty.Hosting.Mounts;

/// <summary>An operation of the system as an event describes it: message 'O'.</summary>
internal ref struct MountRequest
{
    private const string Prefix = "Path.";

    private ByteReader _input;

    /// <summary>Name of the operation without its class; empty for one that is not about a path.</summary>
    public string Name { get; private set; }

    /// <summary>The path as the program wrote it.</summary>
    public string Path { get; private set; }

    /// <summary>A second path.</summary>
    public string Target { get; private set; }

    /// <summary>What is to be written; text in UTF-8.</summary>
    public ReadOnlySpan<byte> Data { get; private set; }

    /// <summary>True when it is text.</summary>
    public bool IsText { get; private set; }

    /// <summary>Directories around the one to be made are made too.</summary>
    public bool MakesParents { get; private set; }

    /// <summary>A directory that exists is no error.</summary>
    public bool MayExist { get; private set; }

    /// <summary>Reads an event; false when it is malformed or another one.</summary>
    public static bool TryRead(ReadOnlySpan<byte> message, out MountRequest request)
    {
        request = new MountRequest { _input = new ByteReader(message), Name = "", Path = "", Target = "" };
        ref var input = ref request._input;
        var flags = input.Byte();
        return input.Byte() == MessageKind.OsCall && (flags & ~MessageFlags.Extended) == 0
            && request.ReadBody() && !input.Failed && input.Remaining == 0;
    }

    private bool ReadBody()
    {
        if (Head(WireCode.Tuple) != 4 || !Text(out var name))
        {
            return false;
        }

        if (!name.StartsWith(Prefix, StringComparison.Ordinal))
        {
            // Of no interest whatever else it holds.
            _input.Take(_input.Remaining);
            return true;
        }

        Name = name[Prefix.Length..];
        var count = Head(WireCode.Tuple);
        if (count is < 1 or > 2 || !ReadPath(out var path))
        {
            return false;
        }

        Path = path;
        if (Name == "chmod")
        {
            // Refused whatever the permissions.
            _input.Take(_input.Remaining);
            return true;
        }

        if (count == 2 && !(Name == "rename" ? ReadTarget() : ReadData()))
        {
            return false;
        }

        return ReadKeywords() && Head(WireCode.Int32) >= 0;
    }

    private bool ReadTarget()
    {
        var isRead = ReadPath(out var target);
        Target = target;
        return isRead;
    }

    private bool ReadData()
    {
        IsText = _input.Peek() == WireCode.Str;
        if (!IsText && _input.Peek() != WireCode.Bytes)
        {
            return false;
        }

        _input.Byte();
        Data = _input.Take(_input.Count32());
        return true;
    }

    private bool ReadKeywords()
    {
        if (_input.Byte() != WireCode.Dict)
        {
            return false;
        }

        while (_input.Peek() != WireCode.End)
        {
            var isRead = Text(out var key);
            var value = _input.Byte();
            if (!isRead || value is not (WireCode.True or WireCode.False))
            {
                return false;
            }

            MakesParents |= key == "parents" && value == WireCode.True;
            MayExist |= key == "exist_ok" && value == WireCode.True;
        }

        _input.Byte();
        return true;
    }

    private bool ReadPath(out string path)
    {
        if (_input.Peek() == WireCode.Extension)
        {
            _input.Byte();
            if (!_input.Take(_input.Byte()).SequenceEqual("path"u8))
            {
                path = "";
                return false;
            }
        }

        return Text(out path);
    }

    private bool Text(out string text)
    {
        text = "";
        return _input.Byte() == WireCode.Str && Utf8Text.TryDecode(_input.Take(_input.Count32()), out text);
    }

    private int Head(byte code) => _input.Byte() == code ? _input.Int32() : Fail();

    private int Fail()
    {
        _input.Fail();
        return -1;
    }

    /// <summary>False for text with lone surrogates, which no file can hold.</summary>
    public readonly bool CanBeWritten => !IsText || Utf8.IsValid(Data);
}
