using System.Text.Unicode;
using Monty.Hosting.Bytes;
using Monty.Hosting.Wire;
using Monty.Runtime.Text;

namespace Monty.Hosting.Mounts;

/// <summary>The answer to an operation, as a message 'V', 'X' or 'N'; what is written last counts.</summary>
internal sealed class MountAnswer
{
    private static readonly string[] StatFields =
    [
        "st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime", "st_ctime",
    ];

    private readonly string _path;
    private readonly string _target;

    /// <summary>An answer to a request.</summary>
    public MountAnswer(in MountRequest request)
    {
        _path = request.Path ?? "";
        _target = request.Target ?? "";
    }

    /// <summary>The message.</summary>
    public ByteWriter Message { get; } = new();

    /// <summary>No mount has the path.</summary>
    public void NotFound() => Begin(MessageKind.NotFound).WireNone();

    /// <summary>None.</summary>
    public void Nothing() => Begin().WireNone();

    /// <summary>A bool.</summary>
    public void Flag(bool value) => Begin().WireBool(value);

    /// <summary>A str.</summary>
    public void Text(string text) => Begin().WireText(text);

    /// <summary>The length of what was written.</summary>
    public void Written(in MountRequest request)
    {
        var data = request.Data;
        var count = data.Length;
        if (request.IsText)
        {
            // Characters, not bytes: those that continue one do not count.
            foreach (var each in data)
            {
                count -= (each & 0xC0) == 0x80 ? 1 : 0;
            }
        }

        Begin().WireInt(count);
    }

    /// <summary>Contents of a file, as bytes or str.</summary>
    public void Contents(ReadOnlySpan<byte> data, bool isText)
    {
        if (!isText)
        {
            Begin().WireBytes(data);
        }
        else if (Utf8.IsValid(data))
        {
            Begin().Coded(WireCode.Str, data.Length);
            Message.Raw(data);
        }
        else
        {
            Plain("UnicodeDecodeError", "ValueError", DecodeError(data));
        }
    }

    private static string DecodeError(ReadOnlySpan<byte> data)
    {
        var start = ValidLength(data);
        var length = TextDecoder.MalformedLength(data[start..], out var reason);
        var what = length == 1 ? $"byte 0x{data[start]:x2} in position {start}"
            : $"bytes in position {start}-{start + length - 1}";
        return $"'utf-8' codec can't decode {what}: {reason}";
    }

    private static int ValidLength(ReadOnlySpan<byte> data)
    {
        Span<char> piece = stackalloc char[512];
        var start = 0;
        while (Utf8.ToUtf16(data[start..], piece, out var read, out _, replaceInvalidSequences: false)
            == System.Buffers.OperationStatus.DestinationTooSmall)
        {
            start += read;
        }

        Utf8.ToUtf16(data[start..], piece, out var rest, out _, replaceInvalidSequences: false);
        return start + rest;
    }

    /// <summary>Paths in a directory.</summary>
    public void Paths(string folder, List<string> names)
    {
        Begin().Coded(WireCode.List, names.Count);
        Message.SetFlag(0, MessageFlags.Extended);
        foreach (var name in names)
        {
            Message.WireExtension("path"u8);
            Message.WireText(folder == "/" ? $"/{name}" : $"{folder}/{name}");
        }
    }

    /// <summary>What `Path.stat` gives.</summary>
    public void Status(in FileStatus status)
    {
        const int Regular = 0x8000;
        const int Folder = 0x4000;
        const int FolderSize = 4096;
        var isFolder = status.Kind == FileKind.Folder;
        Begin().WireExtension("namedtuple"u8);
        Message.SetFlag(0, MessageFlags.Extended);
        Message.WireTuple(3);
        Message.WireText("StatResult");
        Message.WireTuple(StatFields.Length);
        foreach (var field in StatFields)
        {
            Message.WireText(field);
        }

        Message.WireTuple(StatFields.Length);
        var mode = status.Mode | (isFolder ? Folder : Regular);
        ReadOnlySpan<long> values = [mode, 0, 0, isFolder ? 2 : 1, 0, 0, isFolder ? FolderSize : status.Size];
        foreach (var value in values)
        {
            Message.WireInt(value);
        }

        for (var i = values.Length; i < StatFields.Length; i++)
        {
            Message.WireFloat(status.Time);
        }
    }

    /// <summary>An error; the limit is that of errors about limits.</summary>
    public void Fail(int error, long limit)
    {
        var hasTarget = _target.Length > 0;
        switch (error)
        {
            case Errno.OverMemory or Errno.OverWritten:
                var what = error == Errno.OverMemory ? "overlay memory" : "disk write";
                Plain("OSError", "Exception", $"{what} limit of {limit} bytes exceeded");
                return;
            case Errno.Denied when !hasTarget:
                Plain("PermissionError", "OSError", $"Permission denied: '{_path}'");
                return;
        }

        BeginException(Errno.ClassOf(error), "OSError");
        Message.WireTuple(hasTarget ? 5 : 3);
        Message.WireInt(error);
        Message.WireText(Errno.TextOf(error));
        Message.WireText(_path);
        if (hasTarget)
        {
            Message.WireNone();
            Message.WireText(_target);
        }

        Message.WireNone();
    }

    private void Plain(string name, string baseName, string text)
    {
        BeginException(name, baseName);
        Message.WireTuple(0);
        Message.WireText(text);
    }

    private ByteWriter Begin(byte kind = MessageKind.Value)
    {
        Message.Clear();
        Message.Begin(kind);
        return Message;
    }

    private void BeginException(string name, string baseName)
    {
        Begin(MessageKind.Exception).WireTuple(3);
        Message.WireTuple(2);
        Message.WireText(name);
        Message.WireText(baseName);
    }
}
